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

/** How many of each that stand open; the rest is folded (fold.css). */
const OPEN: Record<Place, Record<Argument['tone'], number>> = {
  first: { for: 2, mot: 1, obs: 0 },
  near: { for: 2, mot: Infinity, obs: 0 },
  row: { for: 0, mot: 1, obs: 0 },
};
/** What some more of what stands open is called: it is not the same said again. */
const MORE: Record<Argument['tone'], string> = {
  for: 'Flere grunner',
  mot: 'Mer som mangler',
  obs: 'Pass på',
};
/** The lines of one cut, and what they are called: those after some that stand open are more. */
const cutOf = ({ label, lines, tone }: Argument, [from, to]: [number, number?]) => ({
  label: from > 0 ? MORE[tone] : label,
  lines: lines.slice(from, to),
});
function parted(all: readonly Argument[], place: Place): Record<'open' | 'folded', Argument[]> {
  const cut = (from: (open: number) => [number, number?]): Argument[] =>
    all
      .map((argument) => ({
        ...argument,
        ...cutOf(argument, from(OPEN[place][argument.tone])),
      }))
      .filter(({ lines }) => lines.length > 0);
  return { open: cut((open) => [0, open]), folded: cut((open) => [open]) };
}

/** The most important of what is folded. */
function foldWords(folded: readonly Argument[]): string {
  const has = (sought: Argument['tone']): boolean => folded.some(({ tone }) => tone === sought);
  if (has('mot')) return 'Se hva mer som mangler';
  if (has('obs')) return 'Se hva dere må passe på';
  return has('for') ? 'Se flere grunner' : 'Se hva tida går til';
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
const marksTree = (marks: readonly (string | Branch)[]): Tree | false =>
  marks.length > 0 &&
  el(
    'p',
    { class: 'marks dotted' },
    marks.map((mark) => (typeof mark === 'string' ? el('span', {}, mark) : mark)),
  );

/** The same on every card: how long, and how tried; what nobody has tried, is seen to be so. */
const facts = ({ marks, tried, proposed }: AnswerItem): Tree | false =>
  marksTree([...marks, proposed ? el('span', {}, el('span', { class: 'untried' }, tried)) : tried]);

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

/** Why it is there. The rest of it, how well it fits and what the time goes to are a row that opens. */
function words(item: AnswerItem, place: Place, measured: boolean): Inside[] {
  const { open, folded } = parted(item.arguments, place);
  const row = place === 'row';
  return [
    item.summary !== '' && el('p', { class: 'summary', lang: item.language }, item.summary),
    ...open.map((argument) => argumentTree(argument, !row)),
    !row && acts(item),
    fold(
      row ? 'why' : 'more-words',
      row ? 'Hvorfor' : foldWords(folded),
      item.title,
      measured && meter(item.meter),
      ...folded.map((argument) => argumentTree(argument)),
      item.strip.length > 0 && stripTree(item.strip),
      marksTree([...item.moreMarks, ...(item.untried ? [item.untried] : [])]),
      row && acts(item),
    ),
  ];
}

/**
 * The first is the answer, with the large picture; the rest are rows that all tell the same: how
 * long, how tried, what it is, and the first thing that does not fit. Where nothing fits, the
 * nearest tells all it lacks.
 */
type Place = 'first' | 'near' | 'row';

const card = (item: AnswerItem, place: Place, measured: boolean): Branch =>
  el(
    'li',
    { class: place, 'data-kind': item.kind },
    name(item),
    el('img', { class: 'drawing', src: drawingUrl(item.id), alt: '', loading: 'lazy' }),
    facts(item),
    ...words(item, place, measured),
  );

interface Listed {
  id: string;
  title: string;
  items: readonly AnswerItem[];
  /** How many stand before it in the answer. */
  after?: number;
  /** How the first of them stands, where it is the first of all. */
  first: Place;
  /** Where all fit alike, it tells nothing how well each does. */
  measured: boolean;
  note?: string | undefined;
}
const list = ({ id, title, items, after = 0, first, measured, note }: Listed): Tree | false =>
  items.length > 0 &&
  el(
    'section',
    { 'aria-labelledby': id },
    el('h2', { id }, title),
    note && el('p', { class: 'note' }, note),
    el(
      'ol',
      { class: 'answers', start: after ? String(after + 1) : undefined },
      items.map((item, i) => card(item, after + i ? 'row' : first, measured)),
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
    el('h2', { id: 'ikke-na' }, 'Ikke nå: Guiden selv fraråder det'),
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
function nextTree({ total, whole, fits, next: question, listUrl }: Answer): Tree | false {
  const [first, second] = fits;
  const more = total - fits.length;
  const wholeMore = whole - fits.filter((item) => item.whole).length;
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
          'Svaret viser om «',
          el('span', { lang: question.first.language }, question.first.title),
          '» eller «',
          el('span', { lang: question.second.language }, question.second.title),
          '» passer best.',
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
          `${more === 1 ? 'Ett verktøy' : `${more} verktøy`} til passer${wholeMore === 0 ? ' nesten' : wholeMore === more ? ', men dårligere' : ' helt eller nesten'}. `,
          el('a', { href: listUrl }, 'Se lista med de samme valgene'),
        ),
    ),
  );
}

/** How many of the first that fit with all, where those that nearly do come after them. */
function wholeFirst(fits: readonly AnswerItem[]): number {
  const count = fits.filter(({ whole }) => whole).length;
  return fits.slice(0, count).every(({ whole }) => whole) ? count : fits.length;
}

/** The parts of an answer in reading order: what fits, what nearly does, what not to take now. */
export function answerTree(answer: Answer): Tree[] {
  const { total, fits, nearest, order } = answer;
  const measured = isMeasured(answer);
  const whole = wholeFirst(fits) || fits.length;
  return [
    answer.shown !== undefined && el('p', { class: 'on-paper' }, answer.shown),
    list({
      id: 'passer',
      title: answer.whole ? 'Verktøy som passer' : 'Verktøy som nesten passer',
      items: fits.slice(0, whole),
      first: 'first',
      measured,
      note: order,
    }),
    list({
      id: 'passer-nesten',
      title: 'Passer nesten, men noe mangler',
      items: fits.slice(whole),
      after: whole,
      first: 'row',
      measured,
    }),
    nextTree(answer),
    list({
      id: 'naermest',
      title: 'Nærmest, og hva som mangler',
      items: nearest,
      after: fits.length,
      first: 'near',
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
