import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { label } from '../../language/labels.ts';
import { withoutTime } from './archive.ts';
import type { DocumentModel } from './model.ts';
import { wordBlock } from './word-blocks.ts';
import { CM, styleIds, wordNumbering, wordStyles } from './word-styles.ts';
import { runs, xmlText } from './word-text.ts';

export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A4 in twips. */
const A4 = { width: 11906, height: 16838 };
const MARGIN = 2 * CM;

/** A table with more columns than this needs the sheet on its side. */
const UPRIGHT_COLUMNS = 7;

function footer({ source, language }: DocumentModel): Footer {
  const page = [
    `${label('pageOf', language)} `,
    PageNumber.CURRENT,
    ` ${label('ofPages', language)} `,
    PageNumber.TOTAL_PAGES,
  ];
  return new Footer({
    children: [
      new Paragraph({ style: styleIds.source, children: runs(source) }),
      new Paragraph({
        style: styleIds.source,
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: page })],
      }),
    ],
  });
}

/**
 * A document as a Word file (.docx): real headings, lists and table heads, fields to write in, and
 * the source at the foot of every page. The same model always gives the same bytes. Runs in Node
 * and browsers.
 */
export async function wordFile(model: DocumentModel): Promise<Blob> {
  const wide = model.blocks.some((b) => b.type === 'table' && b.header.length > UPRIGHT_COLUMNS);
  const top = Math.min(...model.blocks.map((b) => (b.type === 'heading' ? b.level : 3)));
  const width = (wide ? A4.height : A4.width) - 2 * MARGIN;
  const document = new Document({
    title: xmlText(model.title),
    creator: 'Verktøykassa',
    lastModifiedBy: 'Verktøykassa',
    description: xmlText(model.source),
    compatabilityModeVersion: 15,
    styles: wordStyles(model),
    numbering: wordNumbering,
    sections: [
      {
        properties: {
          page: {
            size: {
              ...A4,
              orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
          },
        },
        footers: { default: footer(model) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(model.title) }),
          new Paragraph({ style: styleIds.source, children: runs(model.source) }),
          ...model.blocks.flatMap((block, i) =>
            wordBlock(block, i, { language: model.language, top, width }),
          ),
        ],
      },
    ],
  });
  return withoutTime(await Packer.pack(document, 'uint8array'), WORD_TYPE);
}
