import { expect, test } from 'vitest';
import { REGION, regionDrawing } from './region.ts';

const place = (name: string, lat: number, lon: number) => ({ name, position: { lat, lon } });
const inside = ({ x, y }: { x: number; y: number }): boolean =>
  x > 0 && x < REGION.width && y > 0 && y < REGION.height;

test('et område fyller arket, og hvert sted står i det med navnet sitt', () => {
  const bergen = place('Bergen', 60.39, 5.32);
  const { seat, dots, labels, land } = regionDrawing([place('Stavanger', 58.97, 5.73), bergen], {
    seat: bergen,
    least: 150,
  });
  expect([...dots, ...(seat ? [seat] : [])].every(inside)).toBe(true);
  expect(seat?.y).toBeLessThan(dots[0]?.y ?? 0);
  expect(labels.map(({ name }) => name)).toEqual(['Bergen', 'Stavanger']);
  expect(land).toMatch(/^M-?\d+ -?\d+q/);
});

test('steder langt fra hverandre får plass på det samme arket', () => {
  const { dots } = regionDrawing([place('Oslo', 59.91, 10.75), place('Tromsø', 69.65, 18.96)], {
    least: 400,
  });
  expect(dots).toHaveLength(2);
  expect(dots.every(inside)).toBe(true);
});

test('steder nær hverandre hentes nærmere, så alle får navn', () => {
  const six = [
    place('Stjørdal', 63.47, 10.92),
    place('Verdal', 63.79, 11.48),
    place('Namsos', 64.47, 11.5),
    place('Malvik', 63.41, 10.79),
    place('Trondheim', 63.43, 10.4),
    place('Kristiansund', 63.11, 7.73),
  ];
  const { dots, labels } = regionDrawing(six, { least: 420 });
  expect(labels.map(({ name }) => name).sort()).toEqual(six.map(({ name }) => name).sort());
  expect(dots.every(inside)).toBe(true);
});

test('høyst seks steder har navn: flere leses ikke i et lite bilde', () => {
  const many = Array.from({ length: 12 }, (_, i) => place(`Sted ${i}`, 60 + i * 0.4, 7 + (i % 3)));
  expect(regionDrawing(many, { least: 400 }).labels.length).toBeLessThanOrEqual(6);
});
