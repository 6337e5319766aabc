import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSynonyms } from '../../src/content/synonyms-file.ts';
import { contentFolder } from '../../src/site/settings.ts';
import { builtPages, DIST } from '../site/built.ts';
import { heldOutSets, readSet, trainingSets, unlike } from './query-sets.ts';
import { corrected, runQueries } from './run.ts';
import { answered, score, unanswered, type Outcome } from './score.ts';
import { openOurs, type Search } from './searches.ts';

let ours: Search;
beforeAll(() => {
  ours = openOurs(DIST);
});
afterAll(() => ours.close());

const missed = (list: readonly Outcome[], worst: number): string[] =>
  list
    .filter((o) => o.rank === 0 || o.rank > worst)
    .map((o) => `${o.query.query}: ${o.hits.slice(0, 3).join(' ')}`);

test('søket finner rett side i det første settet: minst 95 % blant de tre første, minst 85 % først', async () => {
  const outcomes = await runQueries(ours, readSet('foerste'));
  const { at1, at3 } = score(outcomes);
  expect(at3, missed(outcomes, 3).join('\n')).toBeGreaterThanOrEqual(0.95);
  expect(at1, missed(outcomes, 1).join('\n')).toBeGreaterThanOrEqual(0.85);
});

// A guard, not a goal: what was measured when the set was new, less three points. Do not list what
// was missed: whoever has seen the queries can no longer be tested by them.
test.each([
  ['proeve', 0.785, 0.897],
  ['proeve-forrige', 0.828, 0.944],
  ['proeve-foer-titlene', 0.731, 0.847],
] as const)('søket er ikke blitt dårligere på %s', async (name, first, three) => {
  const { at1, at3 } = score(answered(await runQueries(ours, readSet(name))));
  expect(at1).toBeGreaterThanOrEqual(first);
  expect(at3).toBeGreaterThanOrEqual(three);
});

// All of them is the goal. What was measured when the sets were new may not become fewer.
test.each([
  ['oeving', 10],
  ['utvikling', 5],
  ['tidligere', 36],
  ['titler', 64],
  ['foer-titlene', 3],
  ['proeve', 13],
  ['proeve-forrige', 12],
  ['proeve-foer-titlene', 9],
] as const)('søket sier fra når nettstedet ikke har svar: %s, minst %i', async (name, least) => {
  const without = unanswered(await runQueries(ours, readSet(name)));
  expect(without.filter((o) => o.honest).length).toBeGreaterThanOrEqual(least);
});

test('ingen ekte ord blir rettet til noe annet', async () => {
  expect(await corrected(ours, loadSynonyms(contentFolder()).real)).toEqual([]);
});

test('spørringene i et sett er ulike, og rett side finnes på nettstedet', () => {
  const pages = new Map(builtPages().map((page) => [page.path, page.html]));
  const exists = (url: string): boolean => {
    const [path = '', place] = url.split('#');
    const html = pages.get(path);
    return html !== undefined && (place === undefined || html.includes(`id="${place}"`));
  };
  for (const name of [...trainingSets, ...heldOutSets] as const) {
    const queries = readSet(name);
    expect(unlike(queries).length, name).toBe(queries.length);
    const gone = new Set(queries.flatMap((q) => q.right).filter((url) => !exists(url)));
    expect([...gone], name).toEqual([]);
  }
});
