import type { Field } from './mark.ts';

/** One page that the index gives for one key. */
export interface Posting {
  id: string;
  fields: Field[];
  /** Times the key stands in the running text. */
  count: number;
  /** The questions the key stands in, by their place. */
  asked: number[];
  /** The same of the questions that its run sheets and templates answer. */
  below?: number[];
}

/**
 * Reads where a key stands: the questions come first on a page, then the running text.
 * @param places of the key among the keys of the page, from 0
 * @param lengths how many keys each question has
 */
export function postingOf(
  id: string,
  fields: Field[],
  places: readonly number[],
  lengths: readonly number[],
): Posting {
  const ends: number[] = [];
  for (const length of lengths) ends.push((ends.at(-1) ?? 0) + length);
  const asked = new Set<number>();
  let count = 0;
  for (const place of places) {
    const question = ends.findIndex((end) => place < end);
    if (question === -1) count++;
    else asked.add(question);
  }
  return { id, fields, count, asked: [...asked] };
}
