import type { Answer } from './engine.ts';
import { ALL, type Ranked } from './rank.ts';

/**
 * A page that lacks words, and scores less than this share of the best hit is left out: one word of
 * many, once, in a long text. Of the practice queries, three in twelve hundred have their right
 * answer among the first ten, and under this.
 */
const WORTH_SHOWING = 0.09;

export interface Tally {
  /** The hits worth showing, best first. */
  hits: Ranked[];
  /** How many of them have every word of the query; they need not be the first. */
  all: number;
}

/** The part of an answer that is shown, and what can truly be said about it. */
export function tallyOf({ hits, missing, meant }: Answer): Tally {
  const least = (hits[0]?.score ?? 0) * WORTH_SHOWING;
  const hasAll = ({ covered }: Ranked): boolean => covered >= ALL;
  const shown = hits.filter((hit) => hit.score >= least || hasAll(hit));
  const complete = meant !== undefined || !missing.length;
  return { hits: shown, all: complete ? shown.filter(hasAll).length : 0 };
}
