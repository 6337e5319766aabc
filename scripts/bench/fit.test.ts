import { expect, test } from 'vitest';
import type { Catalog, CatalogPage } from '../../src/search/engine/catalog.ts';
import type { Posting } from '../../src/search/engine/posting.ts';
import { caseOf, fitted, numbersNow, placeOf, withNumbers } from './fit.ts';

const page = (url: string, type: CatalogPage['type']): CatalogPage => ({
  url,
  title: url,
  type,
  language: 'nb',
  length: 10,
  asked: [3],
});
const catalog: Catalog = new Map([
  ['a', page('/a/', 'guide')],
  ['b', page('/b/', 'problem')],
]);
const both: Posting[] = ['a', 'b'].map((id) => ({ id, fields: [], count: 1, asked: [0] }));
const find = (): Promise<Posting[]> => Promise.resolve(both);
const index = { catalog, find, startingWith: find };
const query = { kind: 'behov', query: 'naboer', right: ['/b/'] };

test('tallene stilles slik at den rette siden kommer først', async () => {
  const one = await caseOf('titler', query, index);
  expect(placeOf(one)).toBe(2);
  expect(withNumbers(fitted([one]), () => placeOf(one))).toBe(1);
});

test('tallene er som før etterpå, også når noe går galt', async () => {
  const before = numbersNow();
  fitted([await caseOf('titler', query, index)]);
  expect(numbersNow()).toEqual(before);
  const fail = (): never => {
    throw new Error('stopp');
  };
  expect(() => withNumbers(new Map([['prior.guide', 9]]), fail)).toThrow('stopp');
  expect(numbersNow()).toEqual(before);
});
