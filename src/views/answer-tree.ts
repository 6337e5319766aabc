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

type Argument = AnswerItem['arguments'][number];

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

const argumentTree = ({ label, lines, tone }: Argument, labelled = true): Branch =>
  el(
    'dl',
    { class: 'arguments' },
    el(
      'div',
      { class: tone },
      el('dt', { class: labelled ? undefined : 'visually-hidden' }, label),
      lines.map((line) => el('dd', { lang: line.language }, parts(line))),
    ),
  );

/** What stands in the way is the answer itself where nothing fits; else it is folded (fold.css). */
const isFolded = ({ tone }: Argument, place: Place): boolean =>
  tone === 'obs' || (tone === 'mot' && place !== 'near');

const things = (n: number): string => (n === 1 ? 'én ting' : `${n} ting`);

/** What speaks for it; what is missing and what to mind are a row that opens. */
function argumentTrees({ arguments: all }: AnswerItem, place: Place): Branch[] {
  const folded = all.filter((argument) => isFolded(argument, place));
  return [
    ...all
      .filter((argument) => !isFolded(argument, place))
      .map((argument) => argumentTree(argument, all.length > 1)),
    ...(folded.length
      ? [
          el(
            'details',
            { class: 'fold stays more-words' },
            el(
              'summary',
              {},
              el(
                'span',
                {},
                folded.map(({ label, lines }) => `${label}: ${things(lines.length)}`).join('. '),
              ),
            ),
            folded.map((argument) => argumentTree(argument)),
          ),
        ]
      : []),
  ];
}

const name = (item: AnswerItem): Branch =>
  el('h3', {}, el('a', { href: item.url, lang: item.language }, item.title));
const marks = (item: AnswerItem): Branch =>
  el(
    'p',
    { class: 'marks dotted' },
    item.marks.map((mark) => el('span', {}, mark)),
  );

/** Why it is there, and what can be done with it. @param measured whether it says how well it fits */
const words = (item: AnswerItem, place: Place, measured: boolean): (Tree | false)[] => [
  measured && meter(item.meter),
  item.summary !== '' && el('p', { class: 'summary', lang: item.language }, item.summary),
  ...argumentTrees(item, place),
  item.strip.length > 0 && stripTree(item.strip),
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
];

/**
 * The first of those that fit is the answer, with the large picture; two more stand open, and the
 * rest are a line each, with the words folded (fold.css).
 */
type Place = 'first' | 'open' | 'near' | 'row';
const OPEN = 3;

const card = (item: AnswerItem, place: Place, measured: boolean): Branch =>
  el(
    'li',
    { class: place, 'data-kind': item.kind },
    ...(place === 'row'
      ? [
          name(item),
          marks(item),
          el(
            'details',
            { class: 'fold stays why' },
            el(
              'summary',
              {},
              el('span', {}, 'Hvorfor', el('span', { class: 'visually-hidden' }, ` ${item.title}`)),
            ),
            words(item, place, measured).filter((tree): tree is Tree => tree !== false),
          ),
        ]
      : [
          name(item),
          el('img', { class: 'drawing', src: drawingUrl(item.id), alt: '', loading: 'lazy' }),
          marks(item),
          ...words(item, place, measured),
        ]),
  );

interface Listed {
  id: string;
  title: string;
  items: readonly AnswerItem[];
  /** Where each stands. */
  place: (at: number) => Place;
  /** Where all fit alike, it tells nothing how well each does. */
  measured: boolean;
  note?: string | undefined;
}
const list = ({ id, title, items, place, measured, note }: Listed): Tree | false =>
  items.length > 0 &&
  el(
    'section',
    { 'aria-labelledby': id },
    el('h2', { id }, title),
    note && el('p', { class: 'note' }, note),
    el(
      'ol',
      { class: 'answers' },
      items.map((item, i) => card(item, place(i), measured)),
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

/** The question that would tell the first two apart: it stands with the way back to the questions. */
export const nextTree = ({ next: question }: Answer): Tree[] =>
  question
    ? [
        el(
          'p',
          { class: 'next-question' },
          el('a', { href: question.url }, question.label),
          ' Da skilles ',
          el('span', { lang: question.first.language }, question.first.title),
          ' og ',
          el('span', { lang: question.second.language }, question.second.title),
          '.',
        ),
      ]
    : [];

/** The parts of an answer in reading order: what fits, the nearest, what not to take now. */
export function answerTree(answer: Answer): Tree[] {
  const { total, fits, nearest, order } = answer;
  const more = total - fits.length;
  const measured = isMeasured(answer);
  return [
    list({
      id: 'passer',
      title: 'Verktøy som passer',
      items: fits,
      place: (at) => (at === 0 ? 'first' : at < OPEN ? 'open' : 'row'),
      measured,
      note: order,
    }),
    more > 0 &&
      el(
        'p',
        { class: 'note' },
        `${more === 1 ? 'Ett verktøy' : `${more} verktøy`} til passer, men dårligere. Fortell mer for å skille dem, eller se `,
        el('a', { href: answer.listUrl }, 'lista med de samme valgene'),
        '.',
      ),
    list({
      id: 'naermest',
      title: 'Nærmest, og hva som mangler',
      items: nearest,
      place: () => (total ? 'row' : 'near'),
      measured,
    }),
    avoided(answer.avoided),
    total + nearest.length > 0 &&
      el(
        'p',
        { class: 'note' },
        'Svaret bygger på det som står i guidene og kjøreplanene. Tid, antall og utgifter er vårt eget anslag.',
      ),
  ].filter((tree): tree is Tree => tree !== false);
}
