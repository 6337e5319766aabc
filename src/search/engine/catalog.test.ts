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
const sheet: CatalogPage = {
  url: '/opplegg/fagdag-halv-dag/',
  title: 'Fagdag: ein halv dag',
  type: 'kjoereplan',
  language: 'nn',
  length: 40,
  asked: [3],
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

test('en guide vet hvilke spørsmål kjøreplanene og malene under den har', () => {
  const template = { ...sheet, url: '/maler/program/', type: 'mal' as const, asked: [4, 5] };
  const guideUrl = page.url;
  const columns = catalogColumns([
    { id: 'c', ...template, guideUrl },
    { id: 'a', ...page },
    { id: 'b', ...sheet, guideUrl },
  ]);
  const catalog = readCatalog(JSON.parse(JSON.stringify(columns)));
  expect(catalog.get('a')).toEqual({ ...page, below: [4, 5, 3] });
  expect(catalog.get('c')?.under).toEqual({ guide: 'a', before: 0 });
  expect(catalog.get('b')?.under).toEqual({ guide: 'a', before: 2 });
});
