import { expect, test } from 'vitest';
import { clustersOf, type Spot } from './clusters.ts';

const spot = (name: string, lat: number, lon: number, items: number[], strong = false): Spot => ({
  name,
  position: { lat, lon },
  items,
  strong,
});
const trondheim = spot('Trondheim', 63.43, 10.4, [1, 2], true);
const malvik = spot('Malvik', 63.43, 10.66, [2, 3, 4]);
const oslo = spot('Oslo', 59.91, 10.75, [5]);

test('steder som ville ligget oppå hverandre, blir én prikk med navnet på det viktigste', () => {
  const [first, ...others] = clustersOf([oslo, malvik, trondheim]);
  expect(first).toMatchObject({ name: 'Trondheim', strong: true, places: 2, items: [1, 2, 3, 4] });
  expect(others.map(({ name, items }) => [name, items])).toEqual([['Oslo', [5]]]);
});

test('ingen prikker ligger oppå hverandre, og ingenting blir borte', () => {
  const spots = Array.from({ length: 40 }, (_, i) =>
    spot(`Sted ${i}`, 59 + (i % 8) * 0.4, 6 + Math.floor(i / 8), [i]),
  );
  const clusters = clustersOf(spots);
  for (const [i, a] of clusters.entries())
    for (const b of clusters.slice(i + 1))
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.r + b.r);
  expect(clusters.flatMap(({ items }) => items).sort((a, b) => a - b)).toEqual(
    spots.flatMap(({ items }) => items),
  );
});

test('prikken har navnet på et sted folk kjenner', () => {
  const [first] = clustersOf([{ ...trondheim, strong: false, known: true }, malvik]);
  expect(first).toMatchObject({ name: 'Trondheim', places: 2, items: [1, 2, 3, 4] });
});
