import { expect, test } from 'vitest';
import { monthsText, spanText, weeksText } from './span.ts';

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

test('hele måneder og år er ord, andre dager ingen', () => {
  expect([30, 60, 180, 365, 45].map((days) => monthsText(days))).toEqual([
    'en måned',
    '2 måneder',
    'et halvt år',
    'ett år',
    '',
  ]);
  expect([30, 90, 365].map((days) => monthsText(days, 'nn'))).toEqual([
    'ein månad',
    '3 månader',
    'eitt år',
  ]);
});
