import { recognisable } from '../contribute/recognisable.ts';
import type { Question } from '../contribute/questions.ts';
import { linesOf } from '../contribute/text.ts';
import { sentencesIn } from '../language/sentences.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { allFieldsOf } from '../schemas/walk.ts';

/** What the answers of a form say about other fields, and what in them an editor must look at. */

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

/** The results that were told, with the place that shows them. */
export const toldFrom = (
  answers: ReadonlyMap<Question, string>,
  place: string,
): Record<string, string>[] =>
  sentencesUpTo(mostOf('eksempler', 'told[].says'), answerTo(answers, 'came'))
    .slice(0, 1)
    .map((says) => ({ says, by: 'kommunen', place }));

/** The reasons not to use a tool, as the chooser reads them. */
export const avoidFrom = (answers: ReadonlyMap<Question, string>): { reason: string }[] =>
  sentencesUpTo(mostOf('verktoy', 'avoidWhen[].reason'), answerTo(answers, 'whenNot'))
    .slice(0, 3)
    .map((reason) => ({ reason }));

/** A year among words: «høsten 2022». Undefined where there is none, or more than one. */
export function yearIn(text: string): number | undefined {
  const [year, ...more] = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return more.length || year === undefined ? undefined : Number(year);
}

/** Time as people write it: «3 timer» is 180 minutes. */
export function timeIn(text: string): { amount: number; unit: 'minutter' | 'dager' } | undefined {
  const [, number = '', unit = ''] =
    /^(\d{1,4}(?:[.,]\d+)?) ?(min|time|t$|dag)\p{L}*\.?$/iu.exec(text.trim()) ?? [];
  if (!number) return undefined;
  const amount = Number(number.replace(',', '.'));
  return unit.toLowerCase() === 'dag'
    ? { amount, unit: 'dager' }
    : { amount: unit.toLowerCase() === 'min' ? amount : amount * 60, unit: 'minutter' };
}

/** Whether an answer only says that there is none. */
export const isNone = (answer: string): boolean =>
  /^(?:nei|ingen|ingenting|ikkje|ikke|vet ikke|veit ikkje)(?!\p{L})/iu.test(answer.trim());

/** The name of a step and the rest of it: what stands before a colon or a stop, or the first words. */
export function stepName(step: string): { name: string; rest: string } {
  const [name = step] =
    /^[^.:!?]{1,40}[.:!?](?= |$)/.exec(step) ?? /^\S+(?: \S+){0,2}/.exec(step) ?? [];
  return { name, rest: step.slice(name.length) };
}

/** What an editor must look at before others read it. */
export function toLookAt(answers: ReadonlyMap<Question, string>): string[] {
  const all = [...answers.values()].join('\n');
  const seen = recognisable(all).map((words) => `«${words}»`);
  const ranked = [...answers].find(
    ([{ field }, answer]) => field === 'problems' && linesOf(answer).length > 1,
  );
  return [
    ...(seen.length
      ? [`${seen.join(', ')}: Er det en person eller en adresse, så skriv rollen eller stedet.`]
      : []),
    ...(/(?<!\p{L})(?:jeg|eg|vi|oss|vår|vårt|våre)(?!\p{L})/iu.test(all)
      ? [
          'Teksten sier «vi» eller «jeg». Skriv hvem det er: kommunen, kontoret eller de som var med.',
        ]
      : []),
    ...(ranked
      ? [`«${ranked[0].asks}»: Svarene står i skjemaets rekkefølge. Sett det viktigste først.`]
      : []),
  ];
}
