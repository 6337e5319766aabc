import type { BenchQuery } from './queries.ts';

export interface Outcome {
  query: BenchQuery;
  hits: string[];
  rank: number;
}
export interface Score {
  n: number;
  at1: number;
  at3: number;
  mrr: number;
}

const page = (url: string): string => url.replace(/[#?].*$/, '');

/** The place of the first right page among the hits, from 1; 0 when none is there. */
export function outcome(query: BenchQuery, urls: readonly string[]): Outcome {
  const hits = [...new Set(urls.map(page))];
  return { query, hits, rank: hits.findIndex((url) => query.right.includes(url)) + 1 };
}

/** Shares of queries with a right page first, among the first three, and the mean reciprocal rank. */
export function score(outcomes: readonly Outcome[]): Score {
  const share = (ok: (rank: number) => boolean): number =>
    outcomes.filter((o) => ok(o.rank)).length / Math.max(1, outcomes.length);
  return {
    n: outcomes.length,
    at1: share((r) => r === 1),
    at3: share((r) => r >= 1 && r <= 3),
    mrr:
      outcomes.reduce((sum, o) => sum + (o.rank ? 1 / o.rank : 0), 0) /
      Math.max(1, outcomes.length),
  };
}
