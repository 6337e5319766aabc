import type { Answer, AnswerItem } from '../domain/chooser/answer.ts';
import { pickBox } from './pick-tree.ts';
import { el, type Tree } from './tree.ts';

/** An answer as a piece of page, for prepared answers and for the chooser in the browser. */

const list = (id: string, title: string, items: readonly AnswerItem[]): Tree | false =>
  items.length > 0 &&
  el(
    'section',
    { 'aria-labelledby': id },
    el('h2', { id }, title),
    el(
      'ol',
      { class: 'answers' },
      items.map((item) =>
        el(
          'li',
          { 'data-kind': item.kind },
          el('h3', {}, el('a', { href: item.url, lang: item.language }, item.title)),
          el('p', { class: 'marks' }, item.marks.join(' · ')),
          item.summary !== '' && el('p', { lang: item.language }, item.summary),
          el(
            'dl',
            { class: 'arguments' },
            item.arguments.map(({ label, lines, tone }) =>
              el(
                'div',
                { class: tone },
                el('dt', {}, label),
                lines.map((line) => el('dd', {}, line)),
              ),
            ),
          ),
          pickBox(item.id, item.title),
        ),
      ),
    ),
  );

const plan = ({ plan: steps, rule }: Answer): Tree | false =>
  steps.length > 0 &&
  el(
    'section',
    { 'aria-labelledby': 'kombinasjon' },
    el('h2', { id: 'kombinasjon' }, 'Et forslag til kombinasjon'),
    el(
      'ol',
      { class: 'plan' },
      steps.map((step) =>
        el(
          'li',
          { 'data-kind': step.kind },
          el('p', { class: 'plan-when' }, step.when),
          el('h3', {}, el('a', { href: step.url, lang: step.language }, step.title)),
          el('p', { class: 'marks' }, step.kindName),
          el('p', { lang: step.reasonLanguage }, step.reason),
        ),
      ),
    ),
    rule &&
      el(
        'p',
        { class: 'note' },
        `${rule.kinds} `,
        el('span', { lang: rule.language }, rule.text),
        rule.place !== undefined &&
          rule.sourceUrl !== undefined && [
            ' (',
            el('a', { href: rule.sourceUrl }, rule.place),
            ')',
          ],
      ),
  );

/** The parts of an answer in reading order: what fits, the nearest, the combination. */
export function answerTree(answer: Answer): Tree[] {
  const more = answer.total - answer.fits.length;
  return [
    list('passer', 'Verktøy som passer', answer.fits),
    more > 0 &&
      el(
        'p',
        { class: 'note' },
        `${more === 1 ? 'Ett verktøy' : `${more} verktøy`} til passer, men dårligere. Fortell mer for å skille dem, eller se `,
        el('a', { href: answer.listUrl }, 'lista med de samme valgene'),
        '.',
      ),
    list('naermest', 'De nærmeste, og hva som utelukker dem', answer.nearest),
    plan(answer),
    answer.total + answer.nearest.length > 0 &&
      el(
        'p',
        { class: 'note' },
        'Svaret bygger på feltene i guidene. Tid, antall og utgifter er vårt eget anslag.',
      ),
  ].filter((tree): tree is Tree => tree !== false);
}
