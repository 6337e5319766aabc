import { expect, test } from 'vitest';
import { criteria } from './criteria.ts';
import { byPrinciple } from './principles.ts';

test('hvert krav står under ett av de fire prinsippene', () => {
  const principles = byPrinciple(criteria);
  expect(principles.map(({ items }) => items.length > 0)).toEqual([true, true, true, true]);
  expect(principles.flatMap(({ items }) => items)).toEqual(criteria);
});
