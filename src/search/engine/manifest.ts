/**
 * Where the files of the index are; each name ends in the sum of what is in it (sum.ts). It is part
 * of the page's own script, so that everything a search needs can be asked for at once, as soon as
 * the reader turns to the search field.
 */
export interface Manifest {
  /** Of Pagefind, as its own files have it. */
  pagefind: string;
  meta: string;
  wasm: string;
  catalog: string;
  words: string;
  /** Words that mean the same. */
  same: string;
  /** Last key of each index chunk and the chunk's file, in key order. */
  chunks: [last: string, file: string][];
  /**
   * Where the chunks are when they are many: the pages' script must not grow with the content. Then
   * `chunks` is empty.
   */
  chunkFile?: string;
}

/** With more chunks than this the list has a file of its own. */
export const MOST_CHUNKS = 40;

/** The files of the index that hold keys starting with `start`. */
export function chunksFor(start: string, chunks: Manifest['chunks']): string[] {
  // Pagefind writes the last key no longer than it must be to tell two chunks apart.
  const from = chunks.findIndex(([last]) => last >= start.slice(0, last.length));
  if (from === -1) return [];
  let to = from;
  while (to < chunks.length - 1 && (chunks[to]?.[0] ?? '').startsWith(start)) to++;
  return chunks.slice(from, to + 1).map(([, file]) => file);
}
