import type { Answer, AnswerItem, AvoidedItem } from '../domain/chooser/answer.ts';
import type { Line } from '../domain/chooser/lines.ts';
import { comparedUrl } from '../domain/guide/compared.ts';
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

type Inside = Tree | false | undefined;
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

/**
 * What stands open and what is folded (fold.css). The most important of what is missing is open; all of
 * it is where nothing fits.
 */
function parted(all: readonly Argument[], place: Place): Record<'open' | 'folded', Argument[]> {
  if (place === 'row') return { open: [...all], folded: [] };
  const open: Argument[] = [];
  const folded: Argument[] = [];
  for (const argument of all) {
    const { tone, lines } = argument;
    const shown = tone === 'mot' && place !== 'near' ? 1 : tone === 'obs' ? 0 : lines.length;
    if (shown > 0) open.push({ ...argument, lines: lines.slice(0, shown) });
    if (shown < lines.length) folded.push({ ...argument, lines: lines.slice(shown) });
  }
  return { open, folded };
}

/** The most important of what is folded. */
function foldWords(folded: readonly Argument[]): string {
  if (folded.some(({ tone }) => tone === 'mot')) return 'Se hva mer som mangler';
  return folded.length ? 'Se hva dere må passe på' : 'Se hva tiden går til';
}

const fold = (name: string, says: string, of: string, ...content: Inside[]): Branch =>
  el(
    'details',
    { class: `fold stays ${name}` },
    el('summary', {}, el('span', {}, says, el('span', { class: 'visually-hidden' }, `: ${of}`))),
    ...content,
  );

const name = (item: AnswerItem): Branch =>
  el('h3', {}, el('a', { href: item.url, lang: item.language }, item.title));
const marksTree = (marks: readonly string[]): Tree | false =>
  marks.length > 0 &&
  el(
    'p',
    { class: 'marks dotted' },
    marks.map((mark) => el('span', {}, mark)),
  );

const acts = (item: AnswerItem): Branch =>
  el(
    'p',
    { class: 'card-acts' },
    pickBox(item.id, item.title),
    el(
      'a',
      { class: 'button quiet', href: item.planUrl },
      'Legg i planen',
      el('span', { class: 'visually-hidden' }, ` ${item.title}`),
    ),
  );

/** Why it is there. What is missing, how well it fits and what the time goes to are a row that opens. */
function words(item: AnswerItem, place: Place, measured: boolean): Inside[] {
  const { open, folded } = parted(item.arguments, place);
  const more: Inside[] = [
    measured && meter(item.meter),
    ...folded.map((argument) => argumentTree(argument)),
    item.strip.length > 0 && stripTree(item.strip),
    marksTree(place === 'row' || item.proposed ? item.moreMarks : [item.tried, ...item.moreMarks]),
  ];
  const labelled = open.length + folded.length > 1;
  return [
    item.summary !== '' && el('p', { class: 'summary', lang: item.language }, item.summary),
    ...open.map((argument) => argumentTree(argument, labelled)),
    place !== 'row' &&
      item.proposed &&
      marksTree([item.tried, ...(item.untried ? [item.untried] : [])]),
    ...(place === 'first' ? [acts(item)] : []),
    ...(place === 'row'
      ? [...more, acts(item)]
      : [
          fold(
            'more-words',
            foldWords(folded),
            item.title,
            ...more,
            place !== 'first' && acts(item),
          ),
        ]),
  ];
}

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
    name(item),
    place !== 'row' &&
      el('img', { class: 'drawing', src: drawingUrl(item.id), alt: '', loading: 'lazy' }),
    marksTree(place === 'row' ? [...item.marks, item.tried] : item.marks),
    ...(place === 'row'
      ? [fold('why', 'Hvorfor', item.title, ...words(item, place, measured))]
      : words(item, place, measured)),
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
    el('h2', { id: 'ikke-na' }, 'Nesten, men ikke nå'),
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

/** What to do with the answer: the question that would part the first two, and the others. */
function nextTree({ total, fits, next: question, listUrl }: Answer): Tree | false {
  const [first, second] = fits;
  const more = total - fits.length;
  if (!second && !question && more <= 0) return false;
  return el(
    'div',
    { class: 'answer-next' },
    question &&
      el(
        'p',
        { class: 'next-question' },
        el('a', { class: 'button', href: question.url }, question.label),
        el(
          'span',
          {},
          'Svaret skiller ',
          el('span', { lang: question.first.language }, question.first.title),
          ' fra ',
          el('span', { lang: question.second.language }, question.second.title),
          '.',
        ),
      ),
    el(
      'ul',
      {},
      first &&
        second &&
        el(
          'li',
          { class: 'needs-script' },
          el('a', { href: comparedUrl([first.id, second.id]) }, 'Sammenlign de to første'),
        ),
      more > 0 &&
        el(
          'li',
          {},
          `${more === 1 ? 'Ett verktøy' : `${more} verktøy`} til passer, men dårligere. `,
          el('a', { href: listUrl }, 'Se lista med de samme valgene'),
        ),
    ),
  );
}

/** The parts of an answer in reading order: what fits, the nearest, what not to take now. */
export function answerTree(answer: Answer): Tree[] {
  const { total, fits, nearest, order } = answer;
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
    nextTree(answer),
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
        { class: 'note answer-basis' },
        'Svaret bygger på guidene og kjøreplanene. Tid, antall og utgifter er våre egne anslag.',
      ),
  ].filter((tree): tree is Tree => Boolean(tree));
}
