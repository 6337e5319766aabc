import writeExcelFile, { type Feature, type Sheet } from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { pageLabel } from '../../language/page-labels.ts';
import { withoutTime } from './archive.ts';
import type { DocumentModel } from './model.ts';
import { answerFields, type AnswerField } from './workbook-fields.ts';

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Rows where answers are collected, ready to be filled. */
const ROOM = 60;
/** Excel refuses a longer list of choices, and a comma would split a choice in two. */
const LONGEST_LIST = 255;
/** Rows above the first question of the form: title, source, heads. */
const ABOVE = 3;

const head = {
  fontWeight: 'bold',
  backgroundColor: '#E8F1DE',
  borderColor: '#6B7A60',
  borderStyle: 'thin',
  wrap: true,
  alignVertical: 'top',
} as const;
const cell = {
  borderColor: '#6B7A60',
  borderStyle: 'thin',
  wrap: true,
  alignVertical: 'top',
} as const;

const LINE = 15;

/** Points that a row needs for its longest text. Excel finds out by itself, others do not. */
const heightFor = (texts: readonly string[], widths: readonly number[], least = LINE): number =>
  Math.max(least, ...texts.map((text, i) => Math.ceil(text.length / (widths[i] ?? 1)) * LINE));

/** A text is a text, also when it begins with =. */
const written = (value: string, style: object) => ({ value, type: String, ...style });

const steps: Record<DocumentModel['language'], readonly string[]> = {
  nb: [
    'Send arbeidsboka til alle som skal svare. De fyller ut kolonnen «Svar» i «Skjema» og sender den tilbake.',
    'Åpne en arbeidsbok du har fått tilbake. Merk alle rutene under «Svar», fra «Hvem svarer» og ned til siste spørsmål, og kopier.',
    'Gå til «Samle» i din egen arbeidsbok, og stå i kolonne A på første tomme rad. Velg «Lim inn utvalg», «Verdier» og «Transponer».',
    'Nå har hver som svarte, sin rad, og hvert spørsmål sin kolonne. Sorter eller filtrer på kolonnene.',
    'Skriv ikke noe som gjør at én person kan kjennes igjen.',
  ],
  nn: [
    'Send arbeidsboka til alle som skal svare. Dei fyller ut kolonnen «Svar» i «Skjema» og sender henne tilbake.',
    'Opne ei arbeidsbok du har fått tilbake. Merk alle rutene under «Svar», frå «Kven svarer» og ned til siste spørsmål, og kopier.',
    'Gå til «Samle» i di eiga arbeidsbok, og stå i kolonne A på første tomme rad. Vel «Lim inn utval», «Verdiar» og «Transponer».',
    'No har kvar som svarte, si rad, og kvart spørsmål sin kolonne. Sorter eller filtrer på kolonnane.',
    'Skriv ikkje noko som gjer at éin person kan kjennast att.',
  ],
};

type BookSheet = Sheet<Blob>;

const FORM_WIDTHS = [20, 46, 26, 50];
const COLUMN_WIDTH = 28;
const STEP_WIDTH = 90;

const columns = (widths: readonly number[]) => widths.map((width) => ({ width }));

const form = (model: DocumentModel, fields: readonly AnswerField[]): BookSheet => ({
  sheet: pageLabel('form', model.language),
  orientation: 'landscape',
  stickyRowsCount: ABOVE,
  columns: columns(FORM_WIDTHS),
  data: [
    [written(model.title, { fontWeight: 'bold', fontSize: 14 })],
    [written(model.source, { textColor: '#595959', fontSize: 9 })],
    (['part', 'question', 'howToAnswer', 'answer'] as const).map((key) =>
      written(pageLabel(key, model.language), head),
    ),
    ...fields.map(({ part, question, how }) => {
      const texts = [part, question, how];
      const height = heightFor(texts, FORM_WIDTHS, 2 * LINE);
      return [...texts.map((text) => written(text, cell)), { ...cell, height }];
    }),
  ],
});

const collected = ({ language }: DocumentModel, fields: readonly AnswerField[]): BookSheet => {
  const questions = fields.map(({ question }) => question);
  const widths = questions.map(() => COLUMN_WIDTH);
  const height = heightFor(questions, widths);
  return {
    sheet: pageLabel('collected', language),
    orientation: 'landscape',
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    columns: columns(widths),
    data: [
      questions.map((question) => written(question, { ...head, height })),
      ...Array.from({ length: ROOM }, () => fields.map(() => cell)),
    ],
  };
};

const explained = ({ language }: DocumentModel): BookSheet => ({
  sheet: pageLabel('howTo', language),
  columns: columns([5, STEP_WIDTH]),
  data: steps[language].map((step, i) => [
    { value: i + 1, alignVertical: 'top' as const },
    written(step, { wrap: true, alignVertical: 'top', height: heightFor([step], [STEP_WIDTH]) }),
  ]),
});

/** The choices of one question as a list in its cells, where Excel can hold them. */
function choices({ options }: AnswerField, from: string, to: string): string {
  const list = `"${options.join(',').replaceAll('"', '""')}"`;
  if (!options.length || list.length > LONGEST_LIST || options.some((o) => o.includes(',')))
    return '';
  const place = sanitizeAttributeValue(`${from}:${to}`);
  return `<dataValidation type="list" allowBlank="1" sqref="${place}"><formula1>${sanitizeTextContent(list)}</formula1></dataValidation>`;
}

/**
 * What the library has no words for: choices in cells, and sheets that are as wide as the paper.
 */
function sheetExtras(fields: readonly AnswerField[]): Feature<Blob> {
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
  const put = (xml: string, markup: string): string =>
    insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
  const inSheet = (index: number): string[] =>
    fields.map((field, i) => {
      const form = getCellAddress(ABOVE + i, 3);
      if (index === 0) return choices(field, form, form);
      return index === 1 ? choices(field, getCellAddress(1, i), getCellAddress(ROOM, i)) : '';
    });
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const lists = inSheet(sheetIndex).filter(Boolean);
            const fitted = put(xml, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
            return lists.length
              ? put(
                  fitted,
                  `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`,
                )
              : fitted;
          },
          transformElementAttributes: (tag, attributes) => {
            if (tag === 'pageSetup') return { ...attributes, fitToWidth: 1, fitToHeight: 0 };
            // A height that is not the reader's own grows when someone writes.
            const { customHeight: _, ...rest } = attributes;
            return tag === 'row' ? rest : attributes;
          },
        },
      },
    },
  };
}

/**
 * A form as a workbook (.xlsx) for answers from several: the form, a sheet where each answer is a
 * row and each question a column, and how to go about it. The same model always gives the same
 * bytes.
 */
export async function workbookFile(model: DocumentModel): Promise<Blob> {
  const fields = answerFields(model);
  const book = await writeExcelFile(
    [form(model, fields), collected(model, fields), explained(model)],
    { fontFamily: 'Calibri', fontSize: 11, features: [sheetExtras(fields)] },
  ).toBlob();
  return withoutTime(new Uint8Array(await book.arrayBuffer()), WORKBOOK_TYPE);
}
