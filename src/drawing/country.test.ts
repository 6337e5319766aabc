import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { countryLand, countrySheet, pointOf } from './country.ts';

const away = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
  Math.hypot(a.x - b.x, a.y - b.y);
const oslo = pointOf({ lat: 59.91, lon: 10.75 });
const bergen = pointOf({ lat: 60.39, lon: 5.32 });
const bodoe = pointOf({ lat: 67.28, lon: 14.4 });
const tromsoe = pointOf({ lat: 69.65, lon: 18.96 });

test('omrisset er lite, og ligger på arket', () => {
  const land = countryLand.south + countryLand.north;
  expect(brotliCompressSync(land).length).toBeLessThan(2_900);
  const starts = [...land.matchAll(/M(\d+) (\d+)/g)];
  expect(starts.length).toBeGreaterThan(10);
  for (const [, x, y] of starts) {
    expect(Number(x)).toBeLessThan(countrySheet.width);
    expect(Number(y)).toBeLessThan(countrySheet.height);
  }
});

test('sør i landet er tegnet størst: der er det flest steder', () => {
  // 305 km between Oslo and Bergen, 324 between Bodø and Tromsø.
  expect(away(oslo, bergen)).toBeGreaterThan(2 * away(bodoe, tromsoe));
});
