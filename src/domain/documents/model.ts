import type { Value } from '../../schemas/values.ts';

/** One block of a document, whatever file it is written to. */
export type DocumentBlock =
  /** The title is the first level. */
  | { type: 'heading'; level: 2 | 3; text: string }
  /** A line break in the text is a line break in the document. */
  | { type: 'paragraph'; text: string }
  /** Advice to the one who fills in, marked so that it can be removed before use. */
  | { type: 'guidance'; text: string }
  | { type: 'question'; text: string; answer: Value<'answerType'>; options: readonly string[] }
  /** A table with a header row; empty cells are for the reader to fill in. */
  | {
      type: 'table';
      caption: string;
      header: readonly string[];
      rows: readonly (readonly string[])[];
    }
  | { type: 'list'; ordered?: boolean; items: readonly string[] }
  | { type: 'checklist'; text: string; items: readonly string[] };

/** The block of one type. */
export type BlockOf<T extends DocumentBlock['type']> = Extract<DocumentBlock, { type: T }>;

/** A document to be written as a page, for print, for Word or as a workbook. */
export interface DocumentModel {
  title: string;
  language: Value<'language'>;
  /** A line under the title and at the foot: where it comes from and its status. */
  source: string;
  blocks: readonly DocumentBlock[];
}

/** Lines to write an answer on. An answer that is chosen needs none. */
export const answerLines: Record<Value<'answerType'>, number> = {
  linje: 1,
  tall: 1,
  dato: 1,
  avsnitt: 4,
  valg: 0,
};

/**
 * Whether the first cell of every row names the row, so that it is a heading for the cells beside
 * it.
 */
export const hasRowNames = ({ header, rows }: BlockOf<'table'>): boolean =>
  header.length > 1 && rows.length > 0 && rows.every(([first]) => Boolean(first));

/** Letters in a column for numbers or initials. */
const NARROW = 4;

/** Names of columns where a number is written by hand. */
const NUMBERED = new Set(['Nr.', 'Tal', 'Tall', 'Tell', 'Uke', 'Veke', 'Side']);

/**
 * Whether a column has only numbers or initials, under a name as short. Where all is to be written
 * by hand, a short name tells nothing of what it is: «Hva» and «Dato» need room.
 */
export const isNarrow = ({ header, rows }: BlockOf<'table'>, column: number): boolean =>
  [header, ...rows].every((row) => (row[column] ?? '').length <= NARROW) &&
  (rows.some((row) => row[column]) || NUMBERED.has(header[column] ?? ''));

/**
 * A name for each table among the blocks, by its place: its caption, under the last heading where
 * other tables are called the same, and numbered where that is not enough. A screen reader lists
 * the tables of a page by these.
 * @returns as many as the blocks; undefined where the block is no table
 */
export function tableNames(blocks: readonly DocumentBlock[]): (string | undefined)[] {
  const numbered = new Map<string, number>();
  let heading = '';
  return blocks.map((block) => {
    if (block.type === 'heading') heading = block.text;
    if (block.type !== 'table') return undefined;
    const alike = blocks.filter((b) => b.type === 'table' && b.caption === block.caption);
    const name = alike.length > 1 && heading ? `${heading}: ${block.caption}` : block.caption;
    const number = (numbered.get(name) ?? 0) + 1;
    numbered.set(name, number);
    return number > 1 ? `${name} (${number})` : name;
  });
}
