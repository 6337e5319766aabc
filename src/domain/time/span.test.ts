import { expect, test } from 'vitest';
import { spanText, weeksText } from './span.ts';

test('minutter i ord', () => {
  expect([45, 60, 82, 90, 120, 150].map((n) => spanText(n))).toEqual([
    '45 minutter',
    '1 time',
    '1 time og 22 minutter',
    '90 minutter',
    '2 timer',
    '2 timer og 30 minutter',
  ]);
  expect([45, 101, 180].map((n) => spanText(n, 'nn'))).toEqual([
    '45 minutt',
    '1 time og 41 minutt',
    '3 timar',
  ]);
});

test('uker er ord, og det de blir av år og halve år', () => {
  expect([1, 12, 26, 52, 78, 104].map((weeks) => weeksText(weeks))).toEqual([
    '1 uke',
    '12 uker',
    'et halvt år',
    'ett år',
    'halvannet år',
    'to år',
  ]);
  expect([7, 52].map((weeks) => weeksText(weeks, 'nn'))).toEqual(['7 veker', 'eitt år']);
});
