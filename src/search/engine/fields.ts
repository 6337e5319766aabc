/**
 * Where a key may stand on a page, beside its questions, in the order of the bits in the index
 * (key-lines.ts).
 */
export const FIELDS = [
  'whole',
  'title',
  'titleParts',
  'names',
  'nameParts',
  'summary',
  'facts',
] as const;
export type Field = (typeof FIELDS)[number];
