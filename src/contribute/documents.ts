import type { DocumentBlock, DocumentModel } from '../domain/documents/model.ts';
import type { AnswerForm, Question } from './questions.ts';
import { noteOf, type Answer } from './text.ts';
import type { Value } from '../schemas/values.ts';

/** The forms as documents, for Word. */

const answerTypes: Readonly<Record<Exclude<AnswerForm, 'many'>, Value<'answerType'>>> = {
  line: 'linje',
  named: 'linje',
  number: 'tall',
  span: 'linje',
  time: 'linje',
  text: 'avsnitt',
  lines: 'avsnitt',
  one: 'valg',
};

/**
 * A form that is filled in.
 * @param from where the form is
 */
export const sentDocument = (
  title: string,
  from: string,
  answers: readonly Answer[],
): DocumentModel => ({
  title,
  language: 'nb',
  source: `Skjema: ${from}`,
  blocks: answers
    .filter(({ answer }) => answer.trim())
    .flatMap(({ asks, answer }): DocumentBlock[] => [
      { type: 'heading', level: 2, text: asks },
      { type: 'paragraph', text: answer.trim() },
    ]),
});

/** A form to fill in by hand. */
export const emptyDocument = (
  title: string,
  from: string,
  questions: readonly Question[],
): DocumentModel => ({
  title,
  language: 'nb',
  source: `Skjema: ${from}`,
  blocks: questions.flatMap((question): DocumentBlock[] => {
    const { asks, form } = question;
    const options = question.options.map(({ text }) => text);
    const note = noteOf(question);
    return [
      form === 'many'
        ? { type: 'checklist', text: asks, items: options }
        : {
            type: 'question',
            text: asks,
            answer: answerTypes[form],
            options: form === 'one' ? options : [],
          },
      ...(note ? [{ type: 'guidance' as const, text: note }] : []),
    ];
  }),
});
