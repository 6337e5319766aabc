import { remembered } from '../../language/remembered.ts';

/**
 * Some of the terms of a query, one bit for each: a query has few, and each page that has any of
 * them is weighed at every key the reader presses.
 */
export type Terms = number;

export const termsOf = (places: readonly number[]): Terms =>
  places.reduce((terms, place) => terms | (1 << place), 0);

export function countOf(terms: Terms): number {
  let count = 0;
  for (let left = terms; left; left &= left - 1) count++;
  return count;
}

/**
 * How much of what a query asks for some of its terms are: 0–1. Remembered, for the same few are
 * asked about for hundreds of pages.
 * @param rarity how rare each term is
 * @param total the sum of them
 */
export const sharesOf = (rarity: readonly number[], total: number): ((terms: Terms) => number) =>
  remembered(
    (terms: Terms) =>
      rarity.reduce((sum, of, place) => (terms & (1 << place) ? sum + of : sum), 0) / total,
  );
