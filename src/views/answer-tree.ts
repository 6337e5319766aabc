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

/** «Pass på» holds much: on a phone it is a row that opens. */
function argumentTree({ label, lines, tone }: AnswerItem['arguments'][number]): Branch {
  const list = el(
    'dl',
    { class: 'arguments' },
    el(
      'div',
      { class: tone },
      el('dt', {}, label),
      lines.map((line) => el('dd', { lang: line.language }, parts(line))),
    ),
  );
  return tone === 'obs'
    ? el(
        'details',
        { class: 'watch' },
        el('summary', {}, `${label}: ${lines.length === 1 ? 'én ting' : `${lines.length} ting`}`),
        list,
      )
    : list;
}

/** @param measured whether it says how well it fits: where all fit alike, it tells nothing */
const card = (item: AnswerItem, measured: boolean): Branch =>
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
    measured && meter(item.meter),
    item.summary !== '' && el('p', { lang: item.language }, item.summary),
    item.strip.length > 0 && stripTree(item.strip),
    item.arguments.map(argumentTree),
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

interface Listed {
  id: string;
  title: string;
  items: readonly AnswerItem[];
  measured: boolean;
  note?: string | undefined;
}
const list = ({ id, title, items, measured, note }: Listed): Tree | false =>
  items.length > 0 &&
  el(
    'section',
    { 'aria-labelledby': id },
    el('h2', { id }, title),
    note && el('p', { class: 'note' }, note),
    el(
      'ol',
      { class: 'answers' },
      items.map((item) => card(item, measured)),
    ),
  );

/** Whether some card of an answer fits better than another. */
const isMeasured = ({ fits, nearest }: Answer): boolean =>
  [...fits, ...nearest].some(({ meter: { steps } }) => steps.some((step) => step !== 'ja'));

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
  const { total, fits, nearest, order } = answer;
  const more = total - fits.length;
  const measured = isMeasured(answer);
  return [
    next(answer),
    list({ id: 'passer', title: 'Verktøy som passer', items: fits, measured, note: order }),
    more > 0 &&
      el(
        'p',
        { class: 'note' },
        `${more === 1 ? 'Ett verktøy' : `${more} verktøy`} til passer, men dårligere. Fortell mer for å skille dem, eller se `,
        el('a', { href: answer.listUrl }, 'lista med de samme valgene'),
        '.',
      ),
    list({ id: 'naermest', title: 'Nærmest, og hva som mangler', items: nearest, measured }),
    avoided(answer.avoided),
    total + nearest.length > 0 &&
      el(
        'p',
        { class: 'note' },
        'Svaret bygger på det som står i guidene og kjøreplanene. Tid, antall og utgifter er vårt eget anslag.',
      ),
  ].filter((tree): tree is Tree => tree !== false);
}
