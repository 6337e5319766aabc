import { expect, test } from 'vitest';
import { key } from '../../language/key.ts';
import type { Catalog, CatalogPage } from './catalog.ts';
import type { Posting } from './posting.ts';
import { readQuery } from './query.ts';
import { rank } from './rank.ts';
import { weights } from './weights.ts';

const page = (title: string): CatalogPage => ({
  url: `/${title}/`,
  title,
  type: 'guide',
  language: 'nb',
  length: 100,
  asked: [3, 3, 3],
});
const catalog: Catalog = new Map(['a', 'b', 'c', 'd'].map((id) => [id, page(id)]));
const posting = (id: string, asked: number[]): Posting => ({ id, fields: [], count: 1, asked });

/** Titles in order, when each word of a query stands where it is said to stand. */
const order = (text: string, at: readonly Posting[][]): string[] => {
  const query = readQuery(text);
  const lookups = query.units.flatMap((unit) => {
    const [term = 0, ...more] = unit.terms;
    return more.length ? [] : [{ unit, postings: at[term] ?? [], trust: 1 }];
  });
  return rank(query, lookups, catalog).map((hit) => hit.page.title);
};

test('en side der flere spørsmål har ordet, står foran en der bare ett har det', () => {
  expect(order('naboer', [[posting('a', [0]), posting('b', [0, 1, 2]), posting('c', [])]])).toEqual(
    ['b', 'a', 'c'],
  );
});

test('ord i ett og samme spørsmål veier mer enn de samme ordene i hvert sitt', () => {
  const at = [
    [posting('a', [0]), posting('b', [0])],
    [posting('a', [1]), posting('b', [0])],
  ];
  expect(order('naboer klager', at)).toEqual(['b', 'a']);
});

test('en side som spør med de samme små ordene ved siden av, står foran en som er lik', () => {
  const at = [posting('a', [0]), posting('b', [0])];
  const query = readQuery('naboer');
  const lookups = query.units.map((unit) => ({ unit, postings: at, trust: 1 }));
  const first = (pairs: Posting[][]): string | undefined =>
    rank(query, lookups, catalog, pairs)[0]?.id;
  expect(first([])).toBe('a');
  expect(first([[posting('b', [0])]])).toBe('b');
});

test('en side som mangler et ord, er med, men lenger ned', () => {
  const at = [[posting('a', []), posting('b', [])], [posting('b', [])]];
  expect(order('naboer klager', at)).toEqual(['b', 'a']);
});

test('en side av det slaget spørringen ber om, står foran en som er lik', () => {
  const sheets: Catalog = new Map([
    ['a', page('a')],
    ['b', { ...page('b'), type: 'mal' }],
  ]);
  const first = (text: string): string | undefined => {
    const query = readQuery(text);
    const unit = query.units.find((u) => u.key === key('naboer'));
    const postings = [posting('a', [0]), posting('b', [0])];
    return rank(query, unit ? [{ unit, postings, trust: 1 }] : [], sheets)[0]?.id;
  };
  expect(first('naboer')).toBe('a');
  expect(first('mal naboer')).toBe('b');
});

test.each(Object.entries(weights.wanted))(
  'en side av slaget %s står foran en guide som er lik, når det er det spørringen ber om',
  (type, wanted) => {
    const prior = new Map(Object.entries(weights.prior)).get(type) ?? 0;
    expect(prior * wanted).toBeGreaterThan(weights.prior.guide);
  },
);
