import { setImmediate } from 'node:timers/promises';
import type { BenchQuery } from './query-sets.ts';
import { outcome, type Outcome } from './score.ts';
import type { Search } from './searches.ts';

/**
 * Every query against a search. Between them the process sees to its connections: some searches
 * never wait.
 */
export async function runQueries(
  { search }: Search,
  queries: readonly BenchQuery[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const query of queries) {
    await setImmediate();
    outcomes.push(outcome(query, await search(query.query)));
  }
  return outcomes;
}

/**
 * Types queries key by key, the way a search field asks.
 * @returns milliseconds from each key until the hits are known; files come from this machine
 */
export async function keyTimes(
  { search }: Search,
  queries: readonly BenchQuery[],
): Promise<number[]> {
  const times: number[] = [];
  for (const { query } of queries)
    for (let end = 1; end <= query.length; end++) {
      await setImmediate();
      const pressed = performance.now();
      await search(query.slice(0, end));
      times.push(performance.now() - pressed);
    }
  return times;
}

/**
 * Which of some words, each spelt right, a search takes for misspelt and searches for another
 * instead.
 */
export async function corrected({ search }: Search, words: readonly string[]): Promise<string[]> {
  const changed: string[] = [];
  for (const word of words) {
    const { meant } = await search(word);
    if (meant !== undefined) changed.push(`${word} → ${meant}`);
  }
  return changed;
}
