/**
 * Where the files of the index are; each name ends in the sum of what is in it (sum.ts). It is part
 * of the page's own script, so that everything a search needs can be asked for at once, as soon as
 * the reader turns to the search field.
 */
export interface Manifest {
  catalog: string;
  words: string;
  /** Words that mean the same. */
  same: string;
  chunks: Chunks;
  /**
   * Where the chunks are when they are many: the pages' script must not grow with the content. Then
   * `chunks` is empty.
   */
  chunkFile?: string;
}

/** How the keys of each file of lines begin, and the sum in the name of the file, in key order. */
export type Chunks = readonly (readonly [from: string, sum: string])[];

/** Where everything of the index is. */
export const FOLDER = '/sokeindeks/';
/** A file of lines (key-lines.ts). */
export const keyFile = (sum: string): string => `${FOLDER}noekler/del.${sum}.txt`;
/** What may be shown of a page. */
export const textFile = (id: string): string => `${FOLDER}tekster/side.${id}.json`;

/** With more chunks than this the list has a file of its own: every page pays for the script. */
export const MOST_CHUNKS = 12;

/** The files that keys starting with `start` may stand in; the first has `start` itself. */
export function chunksFor(start: string, chunks: Chunks): string[] {
  const next = chunks.findIndex(([from]) => from > start);
  const first = Math.max(0, (next < 0 ? chunks.length : next) - 1);
  const after = chunks.slice(first + 1);
  const end = after.findIndex(([from]) => !from.startsWith(start));
  return [...chunks.slice(first, first + 1), ...(end < 0 ? after : after.slice(0, end))].map(
    ([, sum]) => sum,
  );
}
