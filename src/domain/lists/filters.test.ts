import { expect, test } from 'vitest';
import {
  itemOf,
  optionCounts,
  passes,
  readItem,
  readSelection,
  understood,
  usefulFacets,
  writeItem,
  type Facet,
} from './filters.ts';

const facets: Facet[] = [
  {
    id: 'type',
    label: 'Type',
    options: [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
      { value: 'c', label: 'C' },
    ],
  },
  {
    id: 'sted',
    label: 'Sted',
    options: [
      { value: 'x', label: 'X' },
      { value: 'y', label: 'Y' },
    ],
  },
];
const items = [
  { type: ['a'], sted: ['x'] },
  { type: ['a', 'b'], sted: ['y'] },
  { type: ['b'], sted: ['y'] },
].map((values) => itemOf(values));

test('eller innenfor en fasett, og mellom fasetter', () => {
  const shown = (selection: Record<string, string[]>) =>
    items.map((item) => passes(item, selection));
  expect(shown({})).toEqual([true, true, true]);
  expect(shown({ type: ['a', 'b'], sted: ['y'] })).toEqual([false, true, true]);
  expect(shown({ type: ['a'], sted: [] })).toEqual([true, true, false]);
});

test('tallet på et valg tar hensyn til de andre fasettene, ikke sin egen', () => {
  expect(optionCounts(items, { type: ['a'] }, facets)).toEqual({
    type: { a: 2, b: 2, c: 0 },
    sted: { x: 1, y: 1 },
  });
});

test('valg ingen har, og fasetter med ett valg, blir borte', () => {
  expect(usefulFacets(facets, items).map((f) => f.options.length)).toEqual([2, 2]);
  expect(usefulFacets(facets, [itemOf({ type: ['a'], sted: ['x'] })])).toEqual([]);
});

test('ukjente verdier i adressen velger ingenting', () => {
  expect(readSelection(new URLSearchParams('type=a&type=a&type=<script>&annet=1'), facets)).toEqual(
    { type: ['a'], sted: [] },
  );
});

test('verdier som hører sammen, må stemme i samme oppføring', () => {
  const item = itemOf({ type: ['a'] }, [
    { fylke: ['nord'], stor: ['ja'] },
    { fylke: ['sør'], stor: ['nei'] },
  ]);
  expect(passes(item, { type: ['a'], fylke: ['nord'], stor: ['ja'] })).toBe(true);
  expect(passes(item, { fylke: ['nord'], stor: ['nei'] })).toBe(false);
  expect(
    optionCounts([item], { fylke: ['nord'] }, [
      {
        id: 'stor',
        options: [
          { value: 'ja', label: '' },
          { value: 'nei', label: '' },
        ],
      },
    ]),
  ).toEqual({ stor: { ja: 1, nei: 0 } });
  expect(readItem(writeItem(item))).toEqual(item);
  expect(writeItem(item)).toBe(
    '[{"type":["a"]},{"fylke":["nord"],"stor":["ja"]},{"fylke":["sør"],"stor":["nei"]}]',
  );
});

test('et gammelt navn i adressen forstås av det det ber om', () => {
  const read = (address: string) =>
    readSelection(understood(new URLSearchParams(address), facets), facets);
  expect(read('kategori=b')).toEqual({ type: ['b'], sted: [] });
  expect(read('type=a&noe=x')).toEqual({ type: ['a'], sted: ['x'] });
  expect(read('sted=a&noe=ukjent')).toEqual({ type: [], sted: [] });
});
