import { expect, test } from 'vitest';
import { besideOf } from './beside.ts';
import type { Catalog, CatalogPage } from './catalog.ts';
import type { Posting } from './posting.ts';

const page = (lengths: Pick<CatalogPage, 'asked' | 'below'>): CatalogPage => ({
  url: '/a/',
  title: 'a',
  type: 'guide',
  language: 'nb',
  length: 10,
  ...lengths,
});
const catalog: Catalog = new Map([
  ['a', page({ asked: [2, 2, 8] })],
  ['b', page({ asked: [2, 2, 8], below: [2] })],
]);
const posting = (id: string, asked: number[]): Posting => ({ id, fields: [], count: 0, asked });
/** How much the questions of the two pages put two words as a query does. */
const of = (...pairs: Posting[][]): [a: number, b: number] => {
  const found = besideOf(pairs, 2, 1000, catalog);
  return [found.get('a') ?? 0, found.get('b') ?? 0];
};

test('to spørsmål som legger ordene likt, veier mer enn ett, og et tredje legger ikke til noe', () => {
  const [two, one] = of([posting('a', [0, 1]), posting('b', [0])]);
  expect(two).toBeGreaterThan(one);
  expect(one).toBeGreaterThan(0);
  expect(of([posting('a', [0, 1, 2]), posting('b', [0, 1])])[0]).toBeCloseTo(
    of([posting('a', [0, 1]), posting('b', [0, 1, 2])])[0],
  );
});

test('begge par i ett spørsmål veier mer enn i hvert sitt, og et kort spørsmål mer enn et langt', () => {
  const [together, apart] = of(
    [posting('a', [0]), posting('b', [0])],
    [posting('a', [0]), posting('b', [2])],
  );
  expect(together).toBeGreaterThan(apart);
  const [short, long] = of([posting('a', [0]), posting('b', [2])]);
  expect(short).toBeGreaterThan(long);
});

test('et par som mange spørsmål har, sier mindre', () => {
  const [rare] = of([posting('a', [0])]);
  const [common] = of([
    posting('a', [0]),
    posting(
      'c',
      Array.from({ length: 500 }, (_x, i) => i),
    ),
  ]);
  expect(common).toBeLessThan(rare);
  expect(common).toBeGreaterThan(0);
});

test('et spørsmål på en kjøreplan veier mindre for guiden enn et eget', () => {
  const [own, below] = of([posting('a', [0]), { ...posting('b', []), below: [0] }]);
  expect(below).toBeLessThan(own);
  expect(below).toBeGreaterThan(0);
});

test('uten par er det ingenting å løfte', () => expect(of()).toEqual([0, 0]));
