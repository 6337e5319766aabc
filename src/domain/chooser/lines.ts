import { uncapital } from '../../language/forms.ts';
import type { Language, Value } from '../../schemas/values.ts';
import type { FacetName, FacetValue } from '../../site/facets.ts';
import { rangeText } from '../time/amounts.ts';
import { eitherWords, inWords } from './in-words.ts';
import { hoursText, minutesText } from './minutes.ts';
import { optionText, type Who } from './questions.ts';
import type { Ranked } from './rank.ts';
import { minutesWith } from './gaps.ts';
import type { Situation } from './situation.ts';
import type { Tool, ToolLink, ToolSheet, ToolText } from './tool.ts';
import type { Verdict } from './verdict.ts';

/** What the sentences of an answer are made of. Each can be read alone. */

/** Words of a guide in a sentence of ours, in the guide's language. */
interface Words {
  text: string;
  language: Language;
}
/** A sentence, with links in it. */
export interface Line {
  language: Language;
  parts: (string | ToolLink | Words)[];
}

/** What a sentence is made from. */
export interface Given {
  ranked: Ranked;
  situation: Situation;
  text: ToolText;
}
/** The sentences about one fact. */
export type Sentences = (given: Given, verdict: Verdict) => Line[];

/** A sentence as plain text. */
export const lineText = ({ parts }: Line): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** A sentence of ours. */
export const line = (...parts: Line['parts']): Line => ({ language: 'nb', parts });

/** A sentence of ours with words of the guide in it, all in the guide's language. */
export const framed = (language: Language, parts: Record<Language, Line['parts']>): Line => ({
  language,
  parts: parts[language],
});

const bestPhase: Record<Value<'phase'>, string> = {
  foer: 'før dere begynner',
  underveis: 'mens arbeidet pågår',
  etter: 'mot slutten',
};

/** When a tool or a run sheet is best used: «før dere begynner og mot slutten». */
export const usedWhen = (phases: readonly Value<'phase'>[]): string =>
  inWords(phases.map((phase) => bestPhase[phase]));

/** A sentence of the guide's own, with its source before the full stop. */
export const cited = (text: string, place?: ToolLink): Line['parts'] =>
  place ? [`${text.replace(/\.$/, '')} (`, place, ').'] : [text];

/** How much longer something takes, in words and quarters of an hour: «2 timer», «3 dager». */
export const more = (minutes: number): string =>
  minutesText(minutes < 450 ? Math.ceil(minutes / 15) * 15 : minutes);

/** Answers to a question in the words of those who ask. */
export function words<F extends FacetName>(
  name: F,
  list: readonly FacetValue<F>[],
  who: Who,
): string {
  return inWords(list.map((value) => optionText(name, value, who)));
}

/** The same, where none of them is so: «samordne eller spre kunnskap». */
export function either<F extends FacetName>(
  name: F,
  list: readonly FacetValue<F>[],
  who: Who,
): string {
  return eitherWords(list.map((value) => optionText(name, value, who)));
}

/**
 * A title that tells how long it takes: «60 minutter», «en halv dag», «26 uker», «det første året».
 */
const LENGTH =
  /(^|\s)(minutt(er)?|time|timer|timar|dag|dager|dagar|uker?|veker?|måned(er)?|år|året|halvår|halvåret)(?=$|[\s,.:])/i;

/** Minutes more than the title tells, from which they are told. */
const TOLD_WITHIN = 5;

/** A run sheet to speak of: what it is called, and its length where the title does not tell. */
export interface NamedSheet {
  sheet: ToolSheet;
  link: ToolText['sheets'][number];
  /** «kjøreplanen» or «arbeidsplanen». */
  name: string;
  /** «tar 2 timer», «går over 12 uker»; empty where the title tells. */
  takes: string;
}

/** A run sheet by its number. */
export function namedSheet(
  { ranked: { tool }, situation, text }: Given,
  index: number | undefined,
): NamedSheet | undefined {
  const [sheet, link] = index === undefined ? [] : [tool.sheets[index], text.sheets[index]];
  if (!sheet || !link) return undefined;
  const [name, takes] =
    sheet.weeks === undefined ? ['kjøreplanen', 'tar'] : ['arbeidsplanen', 'går over'];
  const minutes = minutesWith(sheet, situation.people);
  const usual = minutes === sheet.minutes;
  const least = (situation.people ?? 0) > sheet.max && !usual ? 'minst ' : '';
  const length = usual ? link.length : `${least}${hoursText(minutes)}`;
  // The title tells of the usual number; with more it may take longer.
  const told = LENGTH.test(link.text) && minutes - sheet.minutes < TOLD_WITHIN;
  return { sheet, link, name, takes: told ? '' : `${takes} ${length}` };
}

/** A sentence on a tool, and whom it reaches, in the language of the guide. */
export function withAudience(
  { ranked: { tool }, text: { audience } }: Given,
  said: Record<Language, string>,
): Line {
  const whom = audience && uncapital(audience);
  return framed(tool.language, {
    nb: [`${said.nb}${whom ? ` Målgruppa er ${whom}.` : ''}`],
    nn: [`${said.nn}${whom ? ` Målgruppa er ${whom}.` : ''}`],
  });
}

const madeBy = (tool: Tool): Record<Language, string> => ({
  nb: `Verktøyet blir laget av ${rangeText(tool)} personer.`,
  nn: `Verktøyet blir laga av ${rangeText(tool)} personar.`,
});

/** How many make a tool. */
export const makers = ({ ranked: { tool } }: Given): Line => ({
  language: tool.language,
  parts: [madeBy(tool)[tool.language]],
});

/** Who makes a tool, and whom it reaches. */
export const makersAndAudience = (given: Given): Line =>
  withAudience(given, madeBy(given.ranked.tool));
