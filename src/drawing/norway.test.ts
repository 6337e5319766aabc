import { expect, test } from 'vitest';
import { landIn, pointIn, projected, type Window } from './norway.ts';

const cities = {
  Hammerfest: { lat: 70.66, lon: 23.68 },
  Tromsø: { lat: 69.65, lon: 18.96 },
  Trondheim: { lat: 63.43, lon: 10.4 },
  Bergen: { lat: 60.39, lon: 5.32 },
  Oslo: { lat: 59.91, lon: 10.75 },
};
/** The whole country on a sheet of 150 by 150. */
const whole: Window = {
  west: -600,
  north: -8000,
  width: 1500,
  height: 1600,
  scale: 0.1,
  at: { x: 0, y: 0 },
};

test('byene står der de skal: nord er opp, og øst er til høyre', () => {
  const points = Object.values(cities).map((city) => pointIn(whole, city));
  expect(points.map(({ y }) => y)).toEqual(points.map(({ y }) => y).sort((a, b) => a - b));
  expect(projected(cities.Oslo).x).toBeGreaterThan(projected(cities.Bergen).x);
  // 305 km in the air between Oslo and Bergen.
  const [oslo, bergen] = [projected(cities.Oslo), projected(cities.Bergen)];
  expect(Math.hypot(oslo.x - bergen.x, oslo.y - bergen.y)).toBeCloseTo(305, -1);
});

test('et utsnitt har bare land som er i det', () => {
  const { x, y } = projected(cities.Oslo);
  const around = {
    west: x - 50,
    north: y - 50,
    width: 100,
    height: 100,
    scale: 1,
    at: { x: 0, y: 0 },
  };
  const land = landIn(around, 2);
  expect(land.length).toBeLessThan(landIn(whole, 2).length);
  let at = { x: 0, y: 0 };
  for (const [, start, steps = ''] of land.matchAll(/M([\d ]+)l([^z]+)z/g)) {
    const [sx = 0, sy = 0] = (start ?? '').split(' ').map(Number);
    at = { x: sx, y: sy };
    const numbers = [...steps.matchAll(/-?\d+/g)].map(Number);
    for (let i = 0; i < numbers.length; i += 2) {
      at = { x: at.x + (numbers[i] ?? 0), y: at.y + (numbers[i + 1] ?? 0) };
      expect(Math.min(at.x, at.y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(at.x, at.y)).toBeLessThanOrEqual(100);
    }
  }
  const sea = projected({ lat: 63, lon: 2 });
  expect(landIn({ ...around, west: sea.x - 50, north: sea.y - 50 }, 2)).toBe('');
});
