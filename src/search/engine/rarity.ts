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
  const worth = ({ fields, asked, below }: Posting): number =>
    fields.length || asked.length || below ? 1 : weights.mention;
  return Array.from({ length: terms }, (_t, term) => {
    const given = lookups.filter(
      ({ unit, postings }) => postings.length && unit.terms.includes(term),
    );
    const having = new Map<string, number>();
    let sum = 0;
    for (const { postings } of given)
      for (const posting of postings) {
        // A page that more look-ups gave is counted once.
        const now = given.length > 1 ? (having.get(posting.id) ?? 0) : 0;
        const most = Math.max(now, worth(posting));
        if (given.length > 1) having.set(posting.id, most);
        else sum += most;
      }
    for (const one of having.values()) sum += one;
    const n = Math.max(1, sum);
    return given.length ? Math.log(1 + (pages - n + 0.5) / (n + 0.5)) ** weights.rarity : 0;
  });
}
