import type { Value } from '../../schemas/values.ts';

/** One block of a document, whatever file it is written to. */
export type DocumentBlock =
  | { type: 'heading'; level: 1 | 2 | 3; text: string }
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

/** A document to be written as a page, for print, for Word or as a workbook. */
export interface DocumentModel {
  title: string;
  language: Value<'language'>;
  /** A line under the title and at the foot: where it comes from and its status. */
  source: string;
  blocks: readonly DocumentBlock[];
}
