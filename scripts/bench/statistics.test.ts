import { expect, test } from 'vitest';
import { mcNemar, quantile, wilson } from './statistics.ts';

test('intervallet er Wilsons, og blir aldri mindre enn 0 eller større enn 1', () => {
  const [low, high] = wilson(81, 263);
  expect(low).toBeCloseTo(0.2553, 4);
  expect(high).toBeCloseTo(0.3662, 4);
  expect(wilson(10, 10)[1]).toBeCloseTo(1, 9);
  expect(wilson(10, 10)[1]).toBeLessThanOrEqual(1);
  expect(wilson(0, 10)[0]).toBe(0);
  expect(wilson(0, 0)).toEqual([0, 1]);
});

test('McNemars eksakte test er tosidig', () => {
  expect(mcNemar(8, 2)).toBeCloseTo(0.109375, 6);
  expect(mcNemar(2, 8)).toBeCloseTo(0.109375, 6);
  expect(mcNemar(0, 0)).toBe(1);
  expect(mcNemar(5, 5)).toBe(1);
  expect(mcNemar(10, 0)).toBeCloseTo(2 / 1024, 6);
});

test('medianen og de 95 prosentene leses av sorterte tall', () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(
    quantile(
      Array.from({ length: 100 }, (_v, i) => i + 1),
      0.95,
    ),
  ).toBe(96);
  expect(quantile([], 0.5)).toBe(0);
});
