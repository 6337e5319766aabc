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
export function sharesOf(rarity: readonly number[], total: number): (terms: Terms) => number {
  const known = new Float64Array(1 << rarity.length).fill(-1);
  return (terms) => {
    const found = known[terms] ?? -1;
    if (found >= 0) return found;
    let sum = 0;
    for (const [place, of] of rarity.entries()) if (terms & (1 << place)) sum += of;
    return (known[terms] = sum / total);
  };
}
