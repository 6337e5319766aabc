import { expect, test } from 'vitest';
import { laterPages, pagerNumbers, pagesOf, pageUrl, wholeGroups } from './paging.ts';

const groups = (...sizes: number[]) =>
  sizes.map((size, i) => ({
    id: `g${i}`,
    items: Array.from({ length: size }, (_, n) => `${i}-${n}`),
  }));

test('en liste som er kort nok, står på én side med gruppene sine', () => {
  expect(pagesOf(groups(2, 3), 5)).toEqual([groups(2, 3)]);
  expect(pagesOf(groups(), 5)).toEqual([[]]);
});

test('en lang liste deles uten at noe faller bort, i samme rekkefølge, og en gruppe fortsetter på neste side', () => {
  const pages = pagesOf(groups(3, 0, 7, 1), 4);
  expect(pages.map((page) => page.map((g) => `${g.id}:${g.items.length}`))).toEqual([
    ['g0:3', 'g2:1'],
    ['g2:4'],
    ['g2:2', 'g3:1'],
  ]);
  expect(pages.flat().flatMap((g) => g.items)).toEqual(groups(3, 0, 7, 1).flatMap((g) => g.items));
});

test('adresser og tall til bladeren', () => {
  expect([1, 2].map((n) => pageUrl('/verktoy/', n))).toEqual(['/verktoy/', '/verktoy/side-2/']);
  expect(laterPages(1)).toEqual([]);
  expect(laterPages(3)).toEqual([2, 3]);
  expect(pagerNumbers(1, 3)).toEqual([1, 2, 3]);
  expect(pagerNumbers(20, 42)).toEqual([1, 0, 18, 19, 20, 21, 22, 0, 42]);
});

test('hele grupper: en side begynner med en gruppe, og bare den som er for lang, blir delt', () => {
  const group = (id: string, count: number) => ({ id, items: Array.from({ length: count }) });
  const groups = [group('a', 6), group('b', 3), group('c', 14), group('d', 23), group('e', 2)];
  const pages = wholeGroups(groups, 10).map((page) =>
    page.map(({ id, items }) => `${id}${items.length}`),
  );
  expect(pages).toEqual([['a6', 'b3'], ['c14'], ['d8'], ['d8'], ['d7', 'e2']]);
});
