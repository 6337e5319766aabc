import { expect, test } from 'vitest';
import { errorsBetween, nearest } from './nearest.ts';

test.each([
  ['', '', 0],
  ['abc', '', 3],
  ['', 'abc', 3],
  ['fagdag', 'fagdag', 0],
  ['fagdag', 'fagdager', 2],
  ['fagdag', 'agdag', 1],
  ['fagdag', 'fagdap', 1],
  ['a', 'aa', 1],
  ['kitten', 'sitting', 3],
  ['fagdag', 'fgadag', 1],
  ['søndag', 'lørdag', 2],
])('fra «%s» til «%s» er det %i', (a, b, steps) => {
  expect(errorsBetween(a, b)).toBe(steps);
  expect(errorsBetween(b, a)).toBe(steps);
});

test('det nærmeste av flere, og ingenting som er for langt unna', () => {
  expect(nearest('fagdagg', ['fagmøte', 'fagdager', 'fagdag'])).toBe('fagdag');
  expect(nearest('kost', ['cost', 'core'])).toBe('cost');
  // Short words: two letters may be wrong. Long ones: a quarter.
  expect([nearest('abcd', ['abxy']), nearest('abcd', ['axyz'])]).toEqual(['abxy', '']);
  expect([
    nearest('abcdefghijkl', ['abcdefghixyz']),
    nearest('abcdefghijkl', ['abcdefghwxyz']),
  ]).toEqual(['abcdefghixyz', '']);
  expect([nearest('abcd', ['abcdef']), nearest('abcd', ['abcdefg']), nearest('abcd', [])]).toEqual([
    'abcdef',
    '',
    '',
  ]);
});
