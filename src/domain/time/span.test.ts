import { expect, test } from 'vitest';
import { spanText } from './span.ts';

test('minutter i ord', () => {
  expect([45, 60, 90, 120, 150].map((n) => spanText(n))).toEqual([
    '45 minutter',
    '1 time',
    '90 minutter',
    '2 timer',
    '2 timer 30 minutter',
  ]);
  expect([45, 180].map((n) => spanText(n, 'nn'))).toEqual(['45 minutt', '3 timar']);
});
