import type { Question } from '../contribute/questions.ts';
import { linesOf } from '../contribute/text.ts';
import { sentencesIn } from '../language/sentences.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Value } from '../schemas/values.ts';
import { allFieldsOf } from '../schemas/walk.ts';

/** What the answers of a form say about other fields. */

/** The longest text a field takes. */
const mostOf = (collection: CollectionName, path: string): number =>
  allFieldsOf(collection).find((field) => field.path === path)?.max ?? 0;

/** The sentences of a text that are short enough for a field of one sentence. */
const sentencesUpTo = (most: number, text: string): string[] =>
  linesOf(text)
    .flatMap((line) => sentencesIn(line).map((sentence) => sentence.text))
    .filter((sentence) => sentence.length <= most);

const answerTo = (answers: ReadonlyMap<Question, string>, heading: string): string =>
  [...answers].find(([q]) => q.heading === heading && !q.lead)?.[1] ?? '';

/** The results that were told: each sentence that a field takes. */
export const resultsIn = (answers: ReadonlyMap<Question, string>): string[] =>
  sentencesUpTo(mostOf('eksempler', 'told[].says'), answerTo(answers, 'came'));

/** The reasons not to use a tool, as the chooser reads them. */
export const avoidFrom = (answers: ReadonlyMap<Question, string>): { reason: string }[] =>
  sentencesUpTo(mostOf('verktoy', 'avoidWhen[].reason'), answerTo(answers, 'whenNot'))
    .slice(0, 3)
    .map((reason) => ({ reason }));

const OWN = new Set(['kolleger', 'andre-kontor', 'ledelse']);

/**
 * Whether a tool is used among one's own or with others, by whom one meets. So it is in 67 of the 76
 * guides that were here when the rule was made.
 */
export const useFrom = (withWhom: readonly string[]): Value<'use'>[] => {
  const others = withWhom.some((who) => !OWN.has(who));
  const own = withWhom.some((who) => who === 'kolleger' || who === 'andre-kontor');
  return [
    ...(own || !others ? ['internt' as const] : []),
    ...(others ? ['eksternt' as const] : []),
  ];
};

/** Whether an answer only says that there is none. */
export const isNone = (answer: string): boolean =>
  /^(?:nei|ingen|ingenting|ikkje|ikke|vet ikke|veit ikkje)(?!\p{L})/iu.test(answer.trim());

/** Words that a name ends before. */
const JOINING =
  /^(?:og|eller|på|i|til|med|ved|hos|fra|frå|for|så|om|av|etter|før|der|når|uten|utan)$/i;
/** The most words of a name that no sign ends, and of a step that is its own name. */
const MOST_WORDS = 4;
const WHOLE = 6;

/**
 * The name of a step and the rest of it: what stands before a stop or a colon; else the first few
 * words, two at least, before a comma or a word that joins («to og to» is one). Where there are no
 * such words, a short step is its own name; a long one has none, and an editor gives it one.
 */
export function stepName(step: string): { name: string; rest: string } {
  const words = step.split(' ');
  const isEnd = (word: string, i: number): boolean => {
    const next = words[i + 1];
    if (i + 1 === words.length || word.endsWith(',')) return true;
    return i > 0 && JOINING.test(next ?? '') && words[i + 2] !== word;
  };
  const few = words.slice(0, words.findIndex(isEnd) + 1).join(' ');
  const fits = few.split(' ').length <= MOST_WORDS && !/(?<!\p{L})som(?!\p{L})/iu.test(few);
  const bare = fits ? few.replace(/,$/, '') : words.length <= WHOLE ? step : '';
  const [name = bare] = /^[^.:!?]{1,40}[.:!?](?= |$)/.exec(step) ?? [];
  return { name, rest: step.slice(name.length) };
}
