import { beforeAll, expect, test } from 'vitest';
import { DIST } from '../site/built.ts';
import { benchQueries } from './queries.ts';
import { runOurs } from './run.ts';
import { score, type Outcome } from './score.ts';

let outcomes: Outcome[];
beforeAll(async () => {
  outcomes = await runOurs(DIST);
});

const missed = (list: readonly Outcome[], worst: number): string[] =>
  list
    .filter((o) => o.rank === 0 || o.rank > worst)
    .map((o) => `${o.query.query}: ${o.hits.slice(0, 3).join(' ')}`);

test('søket finner rett side: minst 95 % blant de tre første, minst 85 % først', () => {
  const { at1, at3 } = score(outcomes);
  expect(at3, missed(outcomes, 3).join('\n')).toBeGreaterThanOrEqual(0.95);
  expect(at1, missed(outcomes, 1).join('\n')).toBeGreaterThanOrEqual(0.85);
});

test('spørringene er ulike', () => {
  const written = benchQueries.map((q) => q.query.toLowerCase());
  expect(written.filter((q, i) => written.indexOf(q) !== i)).toEqual([]);
});
