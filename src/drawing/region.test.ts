import { expect, test } from 'vitest';
import { REGION, regionDrawing } from './region.ts';

const place = (name: string, lat: number, lon: number) => ({ name, position: { lat, lon } });

test('et område fyller arket, og hvert sted står i det med navnet sitt', () => {
  const { seat, dots, labels, lines } = regionDrawing({
    seat: place('Bergen', 60.39, 5.32),
    municipalities: [place('Stavanger', 58.97, 5.73), place('Bergen', 60.39, 5.32)],
  });
  for (const { x, y } of [seat, ...dots]) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(REGION);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(REGION);
  }
  expect(seat.y).toBeLessThan(dots[0]?.y ?? 0);
  expect(labels.map(({ name }) => name)).toEqual(['Bergen', 'Stavanger']);
  expect(lines.match(/M/g)).toHaveLength(1);
});

test('steder langt fra hverandre får plass på det samme arket', () => {
  const { seat, dots } = regionDrawing({
    seat: place('Oslo', 59.91, 10.75),
    municipalities: [place('Tromsø', 69.65, 18.96)],
  });
  for (const { y } of [seat, ...dots]) {
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(REGION);
  }
});
