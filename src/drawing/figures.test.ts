import { expect, test } from 'vitest';
import { circles, RADIUS, shared } from './circles.ts';
import { petalsOf } from './flower.ts';
import { linesOf, placesOf } from './lines.ts';
import { boxes, double, single } from './loops.ts';

test('tekst deles mellom ord, og står midt på', () => {
  expect(linesOf('Målet og måten vi jobber på', 20)).toEqual(['Målet og måten vi', 'jobber på']);
  expect(linesOf('Brukermedvirkning', 9)).toEqual(['Brukermedvirkning']);
  expect(placesOf(2, 50, 18)).toEqual([41, 59]);
  expect(placesOf(1, 50, 18)).toEqual([50]);
});

test('den lange sløyfa går utenom den korte, og begge er innenfor arket', () => {
  const [, second, last] = boxes;
  expect(double.number.x).toBeGreaterThan(single.number.x + 40);
  expect(double.number.x + 15).toBeLessThan(300);
  expect(single.number.y).toBeGreaterThan(second?.middle.y ?? Infinity);
  expect(single.number.y).toBeLessThan(last?.middle.y ?? 0);
});

const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
  Math.hypot(a.x - b.x, a.y - b.y);

test('det som står i midten, er inne i alle tre feltene, og navnene bare i sitt eget', () => {
  for (const circle of circles) {
    expect(distance(circle, shared)).toBeLessThan(RADIUS);
    expect(circles.filter((other) => distance(other, circle.name) < RADIUS)).toEqual([circle]);
    expect(circle.y - RADIUS).toBeGreaterThan(0);
  }
});

test('kronbladene er like langt fra midten', () => {
  const petals = petalsOf(6);
  expect(petals).toHaveLength(6);
  const out = petals.map((petal) => Math.round(distance(petal, { x: 160, y: 160 })));
  expect(new Set(out).size).toBe(1);
  expect(petals[0]).toMatchObject({ x: 160, turn: 0 });
});
