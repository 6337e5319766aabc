import { expect, test } from 'vitest';
import { withBelow } from './below.ts';
import type { Catalog, CatalogPage } from './catalog.ts';
import type { Posting } from './posting.ts';

const page: CatalogPage = {
  url: '/a/',
  title: 'A',
  type: 'guide',
  language: 'nb',
  length: 0,
  asked: [2],
};
const catalog: Catalog = new Map([
  ['guide', { ...page, below: [3, 3, 3] }],
  ['ark', { ...page, under: { guide: 'guide', before: 0 } }],
  ['mal', { ...page, under: { guide: 'guide', before: 1 } }],
]);
const posting = (id: string, asked: number[]): Posting => ({ id, fields: [], count: 1, asked });

test('guiden har spørsmålene til kjøreplanene og malene sine, på plassen de har der', () => {
  const found = withBelow(
    [posting('guide', [0]), posting('ark', [0]), posting('mal', [1])],
    catalog,
  );
  expect(found).toEqual([
    { ...posting('guide', [0]), below: [0, 2] },
    posting('ark', [0]),
    posting('mal', [1]),
  ]);
});

test('en guide uten ordet selv er med når et spørsmål under den har det', () => {
  expect(withBelow([posting('mal', [0])], catalog)).toEqual([
    posting('mal', [0]),
    { id: 'guide', fields: [], count: 0, asked: [], below: [1] },
  ]);
  expect(withBelow([posting('mal', [])], catalog)).toEqual([posting('mal', [])]);
});
