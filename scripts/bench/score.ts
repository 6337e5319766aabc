import type { BenchQuery } from './query-sets.ts';
import type { Reply } from './searches.ts';

export interface Outcome {
  query: BenchQuery;
  /** Addresses, best first. */
  hits: string[];
  /** The place of the first right page, from 1; 0 when none is there. */
  rank: number;
  /** Gave no hits, or said itself that they may not be what was asked for. */
  honest: boolean;
}
export interface Score {
  n: number;
  at1: number;
  at3: number;
  mrr: number;
}

const pageOf = (url: string): string => url.replace(/[#?].*$/, '');

/** A place on a page is right when the page is, and a page when what is right is a place on it. */
export const isRight = (hit: string, right: string): boolean =>
  hit === right ||
  (pageOf(hit) === pageOf(right) && (pageOf(hit) === hit || pageOf(right) === right));

export function outcome(query: BenchQuery, { urls, doubts }: Reply): Outcome {
  const hits = [...new Set(urls)];
  const rank = hits.findIndex((hit) => query.right.some((right) => isRight(hit, right))) + 1;
  return { query, hits, rank, honest: !hits.length || doubts };
}

/** Outcomes of queries that the site answers, and of those it does not: they are judged apart. */
export const answered = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.filter((o) => o.query.right.length > 0);
export const unanswered = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.filter((o) => !o.query.right.length);

/** Shares with a right page first, among the first three, and the mean reciprocal rank. */
export function score(outcomes: readonly Outcome[]): Score {
  const n = outcomes.length;
  const share = (worst: number): number =>
    outcomes.filter((o) => o.rank >= 1 && o.rank <= worst).length / Math.max(1, n);
  const reciprocal = outcomes.reduce((sum, o) => sum + (o.rank ? 1 / o.rank : 0), 0);
  return { n, at1: share(1), at3: share(3), mrr: reciprocal / Math.max(1, n) };
}

/** How many of the same queries only one of two searches has right among the first so many. */
export function onlyOne(
  ours: readonly Outcome[],
  theirs: readonly Outcome[],
  worst: number,
): [ours: number, theirs: number] {
  const has = (o: Outcome | undefined): boolean => !!o && o.rank >= 1 && o.rank <= worst;
  return [
    ours.filter((o, i) => has(o) && !has(theirs[i])).length,
    theirs.filter((o, i) => has(o) && !has(ours[i])).length,
  ];
}
