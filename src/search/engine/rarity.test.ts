import { expect, test } from 'vitest';
import type { Posting } from './posting.ts';
import { readQuery } from './query.ts';
import { raritiesOf } from './rarity.ts';

const about = (id: string): Posting => ({ id, fields: ['summary'], count: 1, asked: [] });
const mentions = (id: string): Posting => ({ id, fields: [], count: 1, asked: [] });
const rarities = (text: string, at: readonly Posting[][]): number[] => {
  const { terms, units } = readQuery(text);
  const lookups = units.flatMap((unit) => {
    const [term = 0, ...more] = unit.terms;
    return more.length ? [] : [{ unit, postings: at[term] ?? [], trust: 1 }];
  });
  return raritiesOf(terms.length, lookups, 10);
};

test('et ord mange sider nevner, er sjeldnere enn et ord like mange handler om', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const [mentioned = 0, common = 0] = rarities('naboer klager', [
    ids.map(mentions),
    ids.map(about),
  ]);
  expect(mentioned).toBeGreaterThan(common);
});

test('et ord én side nevner, er ikke sjeldnere enn et ord én side handler om', () => {
  const [mentioned, titled] = rarities('naboer klager', [[mentions('a')], [about('a')]]);
  expect(mentioned).toBe(titled);
});

test('et ord ingen sider har, skiller ingenting', () =>
  expect(rarities('naboer xyz', [[about('a')], []])[1]).toBe(0));
