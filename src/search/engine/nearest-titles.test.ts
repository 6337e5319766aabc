import { expect, test } from 'vitest';
import type { CatalogPage } from './catalog.ts';
import { nearestTitles } from './nearest-titles.ts';

const catalog = new Map(
  ['Fagdag', 'Læringsnettverk', 'Rolle- og mandatavklaring'].map((title): [string, CatalogPage] => [
    title,
    { url: '/x/', title, type: 'guide', language: 'nb', length: 1, asked: [] },
  ]),
);

test.each([
  ['fagdga', ['Fagdag']],
  ['lærigsnetverket', ['Læringsnettverk']],
  ['mandatavklarring nå', ['Rolle- og mandatavklaring']],
  ['xyzzyqwerty', []],
  ['', []],
])('«%s» ligner på %j', (text, titles) =>
  expect(nearestTitles(text, catalog, 3).map((page) => page.title)).toEqual(titles),
);
