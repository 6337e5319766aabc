import { personalNumbers } from '../checks/personal-numbers.ts';
import { answerSentences } from '../checks/sentences/answers.ts';
import { linesOf } from './text.ts';
import { recognisable } from '../checks/recognisable.ts';
import type { AnswerForm, Question } from './questions.ts';
import { isYear, numberIn, rangeIn, timeIn } from './readings.ts';

/** An answer and what its question asks of it. Runs in the browser. */
export interface Answered extends Pick<
  Question,
  'asks' | 'form' | 'required' | 'number' | 'min' | 'max'
> {
  answer: string;
}

export interface Fault {
  asks: string;
  sentence: string;
  /** Something to look at, and no reason to stop: an amount may look like a number to phone. */
  only: 'stop' | 'warn';
}

/** A sentence without what is meant for those who write in the files: it names a field. */
const forAll = (sentence: string): string =>
  sentence
    .split(/(?<=\.) /)
    .filter((part) => !part.includes('\uE000'))
    .join(' ');

type Reading = (text: string, min: number | undefined) => unknown;

/** What stands in an answer where a number was asked for, and what is said when it is none. */
const readings: Readonly<Partial<Record<AnswerForm, [wrong: string, reads: Reading]>>> = {
  number: ['er ikke et tall.', (text, min) => numberIn(text, isYear(min))],
  span: ['er ikke et antall.', rangeIn],
  time: ['er ikke en tid.', timeIn],
};

function numberFault(text: string, { form, number, min, max }: Answered): string | undefined {
  const [wrong, reads] = readings[form] ?? [];
  const value = reads?.(text, min);
  const fault =
    value === undefined
      ? wrong
      : typeof value !== 'number'
        ? undefined
        : min !== undefined && value < min
          ? answerSentences['too-small'](min)
          : max !== undefined && value > max
            ? answerSentences['too-big'](max)
            : undefined;
  return fault && [fault, number].filter(Boolean).join(' ');
}

function faultOf(answered: Answered): string | undefined {
  const { form, required, max } = answered;
  const answer = answered.answer.trim();
  if (!answer) return required ? answerSentences.required() : undefined;
  if (form in readings) return numberFault(answer, answered);
  if (max === undefined) return undefined;
  const chosen = form === 'many' ? linesOf(answer).length : 0;
  if (chosen > max) return `Velg høyst ${max}. Dere har valgt ${chosen}.`;
  return (form === 'line' || form === 'text') && answer.length > max
    ? answerSentences['too-long'](max, answer.length)
    : undefined;
}

const maybeSomebody = (words: readonly string[]): string =>
  `har ${words.join(' og ')}. Kan noen kjennes igjen på det, så skriv rollen eller stedet i stedet.`;

/** Everything that is wrong with the answers, in their order, in the sentences of the checks. */
export function faultsIn(answers: readonly Answered[]): Fault[] {
  return answers.flatMap((answered) => {
    const { asks, answer } = answered;
    const own = faultOf(answered);
    const seen = recognisable(answer).map((words) => `«${words}»`);
    return [
      ...(own ? [{ asks, sentence: own, only: 'stop' as const }] : []),
      ...(seen.length ? [{ asks, sentence: maybeSomebody(seen), only: 'warn' as const }] : []),
      ...new Set(personalNumbers(answer, new Set())),
    ].map((found): Fault =>
      typeof found === 'string'
        ? {
            asks,
            sentence: forAll(answerSentences[found](0)),
            only: found === 'national-id' ? 'stop' : 'warn',
          }
        : found,
    );
  });
}
