import {
  BuilderElement,
  EmptyElement,
  Paragraph,
  StringValueElement,
  TextRun,
  type XmlComponent,
} from 'docx';
import { label } from '../../language/labels.ts';
import type { Value } from '../../schemas/values.ts';
import { answerLines, type DocumentModel } from './model.ts';
import { styleIds } from './word-styles.ts';
import { xmlText } from './word-text.ts';

type Language = DocumentModel['language'];

/** Word refuses to open a file where the name of a field is longer than 64 characters. */
const LONGEST_NAME = 60;

/** What a screen reader calls a field: the text beside it, as much of it as there is room for. */
export function fieldName(text: string): string {
  const letters = Array.from(xmlText(text).replaceAll('\n', ' '));
  return letters.length > LONGEST_NAME
    ? `${letters.slice(0, LONGEST_NAME).join('')}…`
    : letters.join('');
}

const dateField = (language: Language): XmlComponent =>
  new BuilderElement({
    name: 'w:date',
    children: [
      new StringValueElement('w:dateFormat', 'd. MMMM yyyy'),
      new StringValueElement('w:lid', language === 'nn' ? 'nn-NO' : 'nb-NO'),
      new StringValueElement('w:storeMappedDataAs', 'dateTime'),
      new StringValueElement('w:calendar', 'gregorian'),
    ],
  });

const prompts = {
  linje: 'writeHere',
  avsnitt: 'writeHere',
  tall: 'writeNumber',
  dato: 'writeDate',
} as const;

/** An answer that is written, not chosen. */
export type Written = keyof typeof prompts;

export const isWritten = (answer: Value<'answerType'>): answer is Written => answer in prompts;

/**
 * A field to write an answer in, in a box: a content control named after its question. The prompt
 * goes away when someone writes; until then its line breaks hold room for a pen.
 */
export class AnswerBox extends Paragraph {
  constructor(question: string, answer: Written, language: Language) {
    super({ style: styleIds.answer });
    const style = styleIds.placeholder;
    const prompt = new TextRun({ style, text: label(prompts[answer], language) });
    const room = Array.from(
      { length: answerLines[answer] - 1 },
      () => new TextRun({ style, break: 1 }),
    );
    const properties = [
      new StringValueElement('w:alias', fieldName(question)),
      new EmptyElement('w:showingPlcHdr'),
      ...(answer === 'dato' ? [dateField(language)] : []),
    ];
    this.root.push(
      new BuilderElement({
        name: 'w:sdt',
        children: [
          new BuilderElement({ name: 'w:sdtPr', children: properties }),
          new BuilderElement({ name: 'w:sdtContent', children: [prompt, ...room] }),
        ],
      }),
    );
  }
}
