import { expect, test } from 'vitest';
import { catalogColumns, readCatalog, type CatalogPage } from './catalog.ts';

const page: CatalogPage = {
  url: '/verktoy/fagdag/',
  title: 'Fagdag',
  type: 'guide',
  language: 'nn',
  length: 80,
  asked: [2, 35],
  kind: 'prosessuelle',
  takes: [300, 10, 60],
};
const word: CatalogPage = {
  url: '/begreper/#ba',
  title: 'Ba',
  type: 'begrep',
  language: 'nb',
  length: 0,
  asked: [],
};

test('katalogen leses som den ble skrevet, i samme rekkefølge', () => {
  const written = catalogColumns([
    { id: 'a', ...page },
    { id: 'b', ...word },
  ]);
  expect([...readCatalog(JSON.parse(JSON.stringify(written)))]).toEqual([
    ['a', page],
    ['b', word],
  ]);
  expect(readCatalog(catalogColumns([])).size).toBe(0);
});
