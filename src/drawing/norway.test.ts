import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { mapSheet, outline, pointOf, smallOutline } from './norway.ts';

const cities = {
  Hammerfest: { lat: 70.66, lon: 23.68 },
  Tromsø: { lat: 69.65, lon: 18.96 },
  Trondheim: { lat: 63.43, lon: 10.4 },
  Bergen: { lat: 60.39, lon: 5.32 },
  Oslo: { lat: 59.91, lon: 10.75 },
};

test('omrisset er lite, og ligger på arket', () => {
  expect(brotliCompressSync(outline).length).toBeLessThan(2_500);
  expect(brotliCompressSync(smallOutline).length).toBeLessThan(900);
  const starts = [...outline.matchAll(/M(\d+) (\d+)/g)];
  expect(starts.length).toBeGreaterThan(10);
  for (const [, x, y] of starts) {
    expect(Number(x)).toBeLessThan(mapSheet.width);
    expect(Number(y)).toBeLessThan(mapSheet.height);
  }
});

test('byene står der de skal: nord er opp, og øst er til høyre', () => {
  const points = Object.values(cities).map(pointOf);
  expect(points.map(({ y }) => y)).toEqual(points.map(({ y }) => y).sort((a, b) => a - b));
  expect(pointOf(cities.Oslo).x).toBeGreaterThan(pointOf(cities.Bergen).x);
  // 305 km in the air between Oslo and Bergen, 391 between Oslo and Trondheim.
  const away = (a: keyof typeof cities, b: keyof typeof cities): number => {
    const [p, q] = [pointOf(cities[a]), pointOf(cities[b])];
    return Math.hypot(p.x - q.x, p.y - q.y);
  };
  expect(away('Oslo', 'Bergen') / away('Oslo', 'Trondheim')).toBeCloseTo(305 / 391, 1);
});
