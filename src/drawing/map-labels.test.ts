import { expect, test } from 'vitest';
import { dotsOf, linesBetween, placeLabels } from './map-labels.ts';

const dot = (name: string, x: number, y: number) => ({ name, x, y, r: 5 });

test('navnet står til høyre, og til venstre ved kanten', () => {
  expect(placeLabels([dot('Bodø', 100, 100), dot('Hammerfest', 400, 300)])).toEqual([
    { name: 'Bodø', x: 110, y: 100, anchor: 'start' },
    { name: 'Hammerfest', x: 390, y: 300, anchor: 'end' },
  ]);
});

test('navn ligger ikke oppå hverandre: det viktigste får plassen', () => {
  const labels = placeLabels([dot('Trondheim', 200, 200), dot('Malvik', 205, 202)]);
  expect(labels.map(({ name, anchor }) => [name, anchor])).toEqual([
    ['Trondheim', 'start'],
    ['Malvik', 'end'],
  ]);
  expect(placeLabels([dot('A', 200, 200), dot('B', 200, 204), dot('C', 201, 202)])).toHaveLength(2);
});

test('et navn holder seg unna de andre prikkene', () => {
  const [label] = placeLabels([dot('Trondheim', 200, 200)], [dot('Malvik', 230, 200)]);
  expect(label).toMatchObject({ anchor: 'end', y: 200 });
});

test('prikkens flate sier hvor mange, og den største ligger underst', () => {
  const position = { lat: 60, lon: 10 };
  const dots = dotsOf([
    { name: 'én', position, count: 1 },
    { name: 'fire', position, count: 4 },
  ]);
  expect(dots.map(({ name, r }) => [name, r])).toEqual([
    ['fire', 10],
    ['én', 5],
  ]);
});

test('en strek fra hvert sted til det de hører til', () => {
  const oslo = { lat: 59.91, lon: 10.75 };
  const lines = linesBetween(oslo, [{ lat: 60.88, lon: 10.94 }, oslo]);
  expect(lines).toMatch(/^(M\d+ \d+L\d+ \d+){2}$/);
});
