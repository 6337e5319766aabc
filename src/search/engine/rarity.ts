import type { Posting } from './posting.ts';
import type { Unit } from './query.ts';
import { weights } from './weights.ts';

/** What the index gave for something to look up. */
export interface Lookup {
  unit: Unit;
  postings: Posting[];
  /** Below 1 for a guess: a word not written to its end. */
  trust: number;
}

/**
 * How rare each term of a query is. Pages that only mention it in running text count little: what
 * tells pages apart is how many are about it. A word that stands nowhere tells nothing apart; the
 * rest of the query still counts. A word that stands somewhere is never rarer than a word that one
 * page is about: else a single mention makes every answer look doubtful. People mix rare words that
 * say little with common ones that say much, so rare words weigh less than their number says.
 */
export function raritiesOf(terms: number, lookups: readonly Lookup[], pages: number): number[] {
  return Array.from({ length: terms }, (_t, term) => {
    const having = new Map<string, number>();
    for (const { unit, postings } of lookups)
      if (unit.terms.includes(term))
        for (const { id, fields, asked, below } of postings)
          having.set(
            id,
            Math.max(
              having.get(id) ?? 0,
              fields.length || asked.length || below ? 1 : weights.mention,
            ),
          );
    const n = Math.max(
      1,
      [...having.values()].reduce((sum, one) => sum + one, 0),
    );
    return having.size ? Math.log(1 + (pages - n + 0.5) / (n + 0.5)) ** weights.rarity : 0;
  });
}
