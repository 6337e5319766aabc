import type { Answer, AnswerItem, AvoidedItem } from '../domain/chooser/answer.ts';
import type { Line } from '../domain/chooser/lines.ts';
import { drawingUrl } from '../domain/scene/scene.ts';
import { pickBox } from './pick-tree.ts';
import { stripTree } from './strip-tree.ts';
import { el, type Branch, type Tree } from './tree.ts';

/** An answer as a piece of page, for prepared answers and for the chooser in the browser. */

const parts = (line: Line): Tree[] =>
  line.parts.map((part) =>
    typeof part === 'string'
      ? part
      : 'href' in part
        ? el('a', { href: part.href, lang: part.language }, part.text)
        : el('span', { lang: part.language }, part.text),
  );

/** The words say it; the steps only show it. */
const meter = ({ steps, text }: AnswerItem['meter']): Tree | false =>
  steps.length > 0 &&
  el(
    'p',
    { class: 'fit' },
    el(
      'span',
      { class: 'fit-steps', 'aria-hidden': 'true' },
      steps.map((step) => el('span', { class: step })),
    ),
    text,
  );

const card = (item: AnswerItem): Branch =>
  el(
    'li',
    { 'data-kind': item.kind },
    el('img', { class: 'drawing', src: drawingUrl(item.id), alt: '', loading: 'lazy' }),
    el('h3', {}, el('a', { href: item.url, lang: item.language }, item.title)),
    el(
      'p',
      { class: 'marks dotted' },
      item.marks.map((mark) => el('span', {}, mark)),
    ),
    meter(item.meter),
    item.summary !== '' && el('p', { lang: item.language }, item.summary),
    item.strip.length > 0 && stripTree(item.strip),
    el(
      'dl',
      { class: 'arguments' },
      item.arguments.map(({ label, lines, tone }) =>
        el(
          'div',
          { class: tone },
          el('dt', {}, label),
          lines.map((line) => el('dd', { lang: line.language }, parts(line))),
        ),
      ),
    ),
    el(
      'p',
      { class: 'card-acts' },
      pickBox(item.id, item.title),
      el(
        'a',
        { href: item.planUrl },
        'Legg i planen',
        el('span', { class: 'visually-hidden' }, ` ${item.title}`),
      ),
    ),
  );

const list = (
  id: string,
  title: string,
  items: readonly AnswerItem[],
  note?: string,
): Tree | false =>
  items.length > 0 &&
  el(
    'section',
    { 'aria-labelledby': id },
    el('h2', { id }, title),
    note && el('p', { class: 'note' }, note),
    el('ol', { class: 'answers' }, items.map(card)),
  );

const avoided = (items: readonly AvoidedItem[]): Tree | false =>
  items.length > 0 &&
  el(
    'section',
    { 'aria-labelledby': 'ikke-na' },
    el('h2', { id: 'ikke-na' }, 'Kunne vært nær, men ikke nå'),
    el(
      'ul',
      { class: 'reasons avoided' },
      items.map(({ title, url, language, lines }) =>
        el(
          'li',
          {},
          el('a', { href: url, lang: language }, title),
          ' ',
          lines.map((line) => el('span', { lang: line.language }, parts(line))),
        ),
      ),
    ),
  );

const next = ({ next: question }: Answer): Tree | false =>
  question !== undefined &&
  el(
    'p',
    { class: 'next-question' },
    el('a', { href: question.url }, question.label),
    ' Da skilles ',
    el('span', { lang: question.first.language }, question.first.title),
    ' og ',
    el('span', { lang: question.second.language }, question.second.title),
    '.',
  );

/**
 * The parts of an answer in reading order: what to tell next, what fits, the nearest, what not to
 * take now.
 */
export function answerTree(answer: Answer): Tree[] {
  const more = answer.total - answer.fits.length;
  return [
    next(answer),
    list('passer', 'Verktøy som passer', answer.fits, answer.order),
    more > 0 &&
      el(
        'p',
        { class: 'note' },
        `${more === 1 ? 'Ett verktøy' : `${more} verktøy`} til passer, men dårligere. Fortell mer for å skille dem, eller se `,
        el('a', { href: answer.listUrl }, 'lista med de samme valgene'),
        '.',
      ),
    list('naermest', 'Nærmest, og hva som mangler', answer.nearest),
    avoided(answer.avoided),
    answer.total + answer.nearest.length > 0 &&
      el(
        'p',
        { class: 'note' },
        'Svaret bygger på det som står i guidene og kjøreplanene. Tid, antall og utgifter er vårt eget anslag.',
      ),
  ].filter((tree): tree is Tree => tree !== false);
}
