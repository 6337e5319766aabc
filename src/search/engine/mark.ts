/**
 * Every key in the index ends with this letter. No Norwegian stem does, so a search for a marked
 * key finds that key only, while a search for an unmarked one also finds longer words that start
 * with it.
 */
export const MARK = 'q';

/** Names of the record's fields in the index; Pagefind tells which of them a word stood in. */
export const FIELDS = {
  whole: 'w',
  title: 'a',
  titleParts: 'c',
  names: 'b',
  nameParts: 'e',
  summary: 'd',
  facts: 'f',
} as const;
export type Field = keyof typeof FIELDS;
