import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  ShadingType,
  type IPropertiesOptions,
} from 'docx';
import { label } from '../../language/labels.ts';
import type { DocumentModel } from './model.ts';

/** Styles of our own, by role. Word's own are used where there is one. */
export const styleIds = {
  source: 'Kildelinje',
  guidance: 'Veiledning',
  guidanceMark: 'Veiledningsmerke',
  question: 'Spoersmaal',
  answer: 'Svar',
  option: 'Svarvalg',
  check: 'Sjekkpunkt',
  cell: 'Tabelltekst',
  cellHead: 'Tabellhode',
  placeholder: 'PlaceholderText',
} as const;

export const LIST = 'liste';
export const NUMBERED_LIST = 'nummerert-liste';

/** Twips: twentieths of a point, 567 to the centimetre. */
export const CM = 567;

const FONT = 'Calibri';
const GREEN = '2F5219';
const GREY = '595959';
const LINE = '6B7A60';
export const HEAD_FILL = 'E8F1DE';
const GUIDANCE_FILL = 'FDF3D7';
const GUIDANCE_LINE = '6A4A00';

const box = { style: BorderStyle.SINGLE, size: 6, space: 4, color: LINE };
const beside = { left: box, right: box, top: box, bottom: box };
/** Borders stand outside the text: the indent keeps them within the margins. */
const inBox = { left: 100, right: 100 };

const heading = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: GREEN },
  paragraph: { spacing: { before, after: 100 }, keepNext: true },
});

/** The look of a document. Space stands in the styles, never in empty paragraphs. */
export function wordStyles({ language }: DocumentModel): NonNullable<IPropertiesOptions['styles']> {
  const paragraph = { basedOn: 'Normal', quickFormat: true };
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, language: { value: language === 'nn' ? 'nn-NO' : 'nb-NO' } },
        paragraph: { spacing: { after: 120, line: 264 } },
      },
      title: {
        run: { font: FONT, size: 40, bold: true, color: GREEN },
        paragraph: { spacing: { after: 60 }, keepNext: true },
      },
      heading1: heading(28, 320),
      heading2: heading(24, 240),
      heading3: heading(22, 200),
      caption: {
        run: { font: FONT, size: 22, bold: true, italics: false, color: '000000' },
        paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
      },
      listParagraph: { paragraph: { spacing: { after: 60 } } },
    },
    paragraphStyles: [
      {
        ...paragraph,
        id: styleIds.source,
        name: label('sourceLine', language),
        run: { size: 17, color: GREY },
        paragraph: { spacing: { after: 60, line: 240 } },
      },
      {
        ...paragraph,
        id: styleIds.guidance,
        name: label('guidance', language),
        run: { size: 20 },
        paragraph: {
          spacing: { before: 120, after: 160 },
          indent: inBox,
          shading: { type: ShadingType.CLEAR, fill: GUIDANCE_FILL },
          border: { left: { style: BorderStyle.SINGLE, size: 24, space: 6, color: GUIDANCE_LINE } },
        },
      },
      {
        ...paragraph,
        id: styleIds.question,
        name: label('question', language),
        run: { bold: true },
        paragraph: { spacing: { before: 200, after: 100 }, keepNext: true },
      },
      {
        ...paragraph,
        id: styleIds.answer,
        name: label('answer', language),
        paragraph: { spacing: { after: 200 }, indent: inBox, border: beside, keepLines: true },
      },
      {
        ...paragraph,
        id: styleIds.option,
        name: label('answerOption', language),
        paragraph: { spacing: { after: 60 }, indent: { left: 400, hanging: 400 } },
      },
      {
        ...paragraph,
        id: styleIds.check,
        name: label('checkItem', language),
        paragraph: { spacing: { after: 80 }, indent: { left: 400, hanging: 400 } },
      },
      {
        ...paragraph,
        id: styleIds.cell,
        name: label('tableText', language),
        run: { size: 20 },
        paragraph: { spacing: { before: 20, after: 20, line: 240 } },
      },
      {
        ...paragraph,
        id: styleIds.cellHead,
        name: label('tableHead', language),
        basedOn: styleIds.cell,
        run: { bold: true },
      },
    ],
    characterStyles: [
      {
        id: styleIds.placeholder,
        name: 'Placeholder Text',
        basedOn: 'DefaultParagraphFont',
        run: { color: GREY },
      },
      {
        id: styleIds.guidanceMark,
        name: label('guidanceMark', language),
        basedOn: 'DefaultParagraphFont',
        run: { bold: true, color: GUIDANCE_LINE },
      },
    ],
  };
}

const level = (format: 'bullet' | 'decimal', text: string) => ({
  level: 0,
  format: LevelFormat[format === 'bullet' ? 'BULLET' : 'DECIMAL'],
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 400, hanging: 300 } } },
});

/** Real lists, so that a screen reader says how many points there are. */
export const wordNumbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    { reference: LIST, levels: [level('bullet', '•')] },
    { reference: NUMBERED_LIST, levels: [level('decimal', '%1.')] },
  ],
};
