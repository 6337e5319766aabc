import { pageLabel } from '../../language/page-labels.ts';
import type { Value } from '../../schemas/values.ts';
import { hasRowNames, type BlockOf, type DocumentBlock, type DocumentModel } from './model.ts';

/** One answer of a form: a row in the form, and a column where the answers are collected. */
export interface AnswerField {
  /** The heading it stands under, '' before the first. */
  part: string;
  question: string;
  /** How to answer, in words. */
  how: string;
  /** The answers to choose between, where there are any. */
  options: readonly string[];
}

type Language = DocumentModel['language'];

function howTo(
  answer: Value<'answerType'>,
  options: readonly string[],
  language: Language,
): string {
  switch (answer) {
    case 'valg':
      return `${pageLabel('chooseOne', language)}: ${options.join(' / ')}`;
    case 'tall':
      return pageLabel('writeNumber', language);
    case 'dato':
      return pageLabel('writeDate', language);
    default:
      return pageLabel('freeText', language);
  }
}

/**
 * The cells to fill in of a table: those beside a row's name one by one, those of empty rows by
 * column.
 */
function tableFields(table: BlockOf<'table'>, part: string, language: Language): AnswerField[] {
  const free = { part, how: pageLabel('freeText', language), options: [] };
  if (hasRowNames(table))
    return table.rows.flatMap(([name = '', ...cells]) =>
      cells.flatMap((cell, i) =>
        cell
          ? []
          : [{ ...free, question: `${table.caption}: ${name} – ${table.header[i + 1] ?? ''}` }],
      ),
    );
  return table.header.map((column) => ({
    ...free,
    question: `${table.caption}: ${column}`,
    how: pageLabel('eachOnALine', language),
  }));
}

function blockFields(block: DocumentBlock, part: string, language: Language): AnswerField[] {
  switch (block.type) {
    case 'question': {
      const { text, answer, options } = block;
      return [{ part, question: text, how: howTo(answer, options, language), options }];
    }
    case 'table':
      return tableFields(block, part, language);
    case 'checklist': {
      const options = [pageLabel('yes', language), pageLabel('no', language)];
      const how = howTo('valg', options, language);
      return block.items.map((item) => ({ part, question: item, how, options }));
    }
    default:
      return [];
  }
}

/** Everything a document asks for, in reading order. The first says who answers. */
export function answerFields({ blocks, language }: DocumentModel): AnswerField[] {
  const who = {
    part: '',
    question: pageLabel('whoAnswers', language),
    how: pageLabel('whoAnswersHow', language),
    options: [],
  };
  let part = '';
  const asked = blocks.flatMap((block) => {
    if (block.type === 'heading') part = block.text;
    return blockFields(block, part, language);
  });
  return [who, ...asked];
}
