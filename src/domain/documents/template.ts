import type { Item } from '../../content/render.ts';
import { label } from '../../language/labels.ts';
import { textOf } from '../../schemas/values.ts';
import { dateText } from '../time/amounts.ts';
import type { DocumentBlock, DocumentModel } from './model.ts';

export type Template = Item<'maler'>;

type TemplateBlock = Template['data']['blocks'][number];

/**
 * The cells of a row, as many as the table has columns: those left out are for the reader to fill
 * in.
 */
function cellsOf(row: string, columns: number): string[] {
  const cells = row.split('|').map((cell) => cell.trim());
  return Array.from({ length: columns }, (_cell, i) => cells[i] ?? '');
}

function documentBlock(block: TemplateBlock): DocumentBlock {
  const { text } = block;
  switch (block.type) {
    case 'overskrift':
      return { type: 'heading', level: 2, text };
    case 'tekst':
      return { type: 'paragraph', text };
    case 'veiledning':
      return { type: 'guidance', text };
    case 'spoersmaal':
      return { type: 'question', text, answer: block.answer ?? 'linje', options: block.options };
    case 'tabell': {
      const empty = Array.from({ length: block.emptyRows }, () => block.columns.map(() => ''));
      const rows = [...block.rows.map((row) => cellsOf(row, block.columns.length)), ...empty];
      return { type: 'table', caption: text, header: block.columns, rows };
    }
    case 'sjekkliste':
      return { type: 'checklist', text, items: block.items };
  }
}

/** What is on the sheet of a template. */
export const templateBlocks = ({ data }: Template): DocumentBlock[] =>
  data.blocks.map(documentBlock);

/**
 * A template as a document, whatever file it is written to.
 * @param siteUrl address the site is served from; the document says where it comes from
 */
export function templateDocument(template: Template, siteUrl: string): DocumentModel {
  const { data, language, url } = template;
  const place = new URL(url, siteUrl).href.replace(/^https?:\/\//, '');
  const status = textOf('reviewStatus', data.review.status, language);
  return {
    title: data.title,
    language,
    source: `${label('fromSite', language)}: ${place}. ${status}, ${dateText(data.review.date)}.`,
    blocks: templateBlocks(template),
  };
}

/** The address of a template as a file. Workbooks are made where answers are collected. */
export const templateFile = ({ url }: Template, ending: 'docx' | 'xlsx'): string =>
  `${url.replace(/\/$/, '')}.${ending}`;
