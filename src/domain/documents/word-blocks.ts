import { CheckBox, HeadingLevel, Paragraph, Tab, TextRun, type FileChild } from 'docx';
import { label } from '../../language/labels.ts';
import type { DocumentBlock, DocumentModel } from './model.ts';
import { AnswerBox, fieldName, isWritten } from './word-answer.ts';
import { LIST, NUMBERED_LIST, styleIds } from './word-styles.ts';
import { wordTable } from './word-table.ts';
import { runs } from './word-text.ts';

type Language = DocumentModel['language'];

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2] as const;

/** Boxes to click, ☐, each named by the text beside it. They stay on one page. */
const boxes = (texts: readonly string[], style: string): Paragraph[] =>
  texts.map(
    (text, i) =>
      new Paragraph({
        style,
        keepNext: i < texts.length - 1,
        children: [
          new CheckBox({ alias: fieldName(text) }),
          new TextRun({ children: [new Tab()] }),
          ...runs(text),
        ],
      }),
  );

const ask = (text: string): Paragraph =>
  new Paragraph({ style: styleIds.question, children: runs(text) });

const paragraphs = (text: string): Paragraph[] =>
  text
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part) => new Paragraph({ children: runs(part.trim()) }));

function guidance(text: string, language: Language): Paragraph {
  const mark = `${label('guidance', language)} – ${label('removeGuidance', language)}: `;
  return new Paragraph({
    style: styleIds.guidance,
    children: [new TextRun({ style: styleIds.guidanceMark, text: mark }), ...runs(text)],
  });
}

/**
 * One block as parts of a Word document.
 * @param number of the block, so that each numbered list begins at 1
 * @param top the highest level of heading in the document: it becomes Word's first
 * @param width between the margins, in twips
 */
export function wordBlock(
  block: DocumentBlock,
  number: number,
  { language, top, width }: { language: Language; top: number; width: number },
): FileChild[] {
  switch (block.type) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level - top], children: runs(block.text) })];
    case 'paragraph':
      return paragraphs(block.text);
    case 'guidance':
      return [guidance(block.text, language)];
    case 'question':
      return [
        ask(block.text),
        ...(isWritten(block.answer)
          ? [new AnswerBox(block.text, block.answer, language)]
          : boxes(block.options, styleIds.option)),
      ];
    case 'table':
      return [
        ...(block.caption
          ? [new Paragraph({ style: 'Caption', children: runs(block.caption) })]
          : []),
        wordTable(block, width),
      ];
    case 'list': {
      const reference = block.ordered ? NUMBERED_LIST : LIST;
      return block.items.map(
        (item) =>
          new Paragraph({
            style: 'ListParagraph',
            numbering: { reference, level: 0, instance: number },
            children: runs(item),
          }),
      );
    }
    case 'checklist':
      return [ask(block.text), ...boxes(block.items, styleIds.check)];
  }
}
