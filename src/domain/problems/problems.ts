import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { pageLabel } from '../../language/page-labels.ts';
import { keysOf, textOf, type Language } from '../../schemas/values.ts';
import { answerOf, type CardLine } from '../examples/answer.ts';
import { costText } from '../examples/cost.ts';
import { byId, type Example, type Guide } from '../guide/relations.ts';
import { thenAndNow } from '../time/amounts.ts';
import { writeSituation } from '../chooser/situation.ts';

export type ProblemItem = Item<'problemer'>;

/**
 * How well an example answers: it tells a result, is about this first of all, and is thoroughly
 * told.
 */
const rank = ({ data }: Example, problem: string): number =>
  (data.told.length ? 0 : 100) +
  (data.problems[0] === problem ? 0 : 10) +
  keysOf('evidence').indexOf(data.evidence);

/** The examples that wanted to solve a problem, those that answer best first. */
export const examplesWith = (toolbox: Toolbox, { id }: ProblemItem): Example[] =>
  toolbox.eksempler
    .filter(({ data }) => data.problems.includes(id))
    .sort((a, b) => rank(a, id) - rank(b, id));

/**
 * Guides whose tools lay behind some examples, with how many of them used each, the most used
 * first.
 */
export function toolsBehind(
  toolbox: Toolbox,
  examples: readonly Example[],
): { guide: Guide; count: number }[] {
  const counts = new Map<string, number>();
  for (const { data } of examples)
    for (const tool of new Set(data.tools)) counts.set(tool, (counts.get(tool) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ guide: byId(toolbox, 'verktoy', id), count }))
    .sort(
      (a, b) => b.count - a.count || a.guide.data.title.localeCompare(b.guide.data.title, 'nb'),
    );
}

/** With fewer examples than this that are more than mentioned, the ground is thin. */
const ENOUGH = 3;

/** What a problem page stands on. */
export interface Ground {
  examples: number;
  /** How many of them tell a result. */
  told: number;
  /** Fewer than three examples that a source tells of as a case or an experience. */
  thin: boolean;
}

/** What some examples are as ground for advice. */
export const groundOf = (examples: readonly Example[]): Ground => ({
  examples: examples.length,
  told: examples.filter(({ data }) => data.told.length > 0).length,
  thin: examples.filter(({ data }) => data.evidence !== 'nevnt').length < ENOUGH,
});

function toldLabel(examples: number, told: number) {
  if (examples === 1) return told ? 'onlyTold' : 'onlyUntold';
  if (told === 0) return 'noneTold';
  if (told === examples && told > 1) return told === 2 ? 'bothTold' : 'allTold';
  return told === 1 ? 'oneTold' : 'someTold';
}

/** The ground in a sentence: «5 eksempler. 3 av dem forteller om resultater.» */
export const groundText = ({ examples, told }: Ground, language: Language): string =>
  [
    pageLabel(examples === 1 ? 'oneExample' : 'examplesKnown', language, examples),
    pageLabel(toldLabel(examples, told), language, told),
  ].join(' ');

/**
 * What the card of an example says under a problem: what came of it, what it cost, where it was and
 * how large.
 */
export function exampleCard(
  toolbox: Toolbox,
  example: Example,
): { lines: CardLine[]; marks: string[] } {
  const { data, language } = example;
  const answer = answerOf(toolbox, example);
  const municipalities = data.municipalities.map((id) => byId(toolbox, 'kommuner', id).data);
  const sizes = keysOf('sizeClass')
    .filter((size) => municipalities.some((m) => m.size === size))
    .map((size) => textOf('sizeClass', size, language));
  return {
    lines: [
      { term: pageLabel('came', language), text: data.told[0]?.says ?? answer.untold },
      { term: pageLabel('price', language), text: costText(data.funding, language) },
    ].filter(({ text }) => text),
    marks: [
      data.office && !municipalities.length ? byId(toolbox, 'kontor', data.office).data.title : '',
      municipalities.map((m) => thenAndNow(m.title, m.nameNow, language)).join(', '),
      sizes.join(', '),
    ].filter(Boolean),
  };
}

/** The list of examples, with those that wanted to solve a problem. */
export const examplesUrl = ({ id }: ProblemItem): string => `/eksempler/?problem=${id}`;

/** The chooser, filled in with what the problem tells. */
export const chooserUrl = ({ data }: ProblemItem): string =>
  `/velg/?${writeSituation(data.facts).toString()}`;
