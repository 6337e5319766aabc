import { expect, test } from 'vitest';
import { linesBetween, placeLabels } from './map-labels.ts';

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

test('et navn som måtte dekke en prikk, er heller ikke der når det ikke må', () => {
  const around = [-30, 30].flatMap((x) => [-20, 0, 20].map((y) => dot('', 200 + x, 200 + y)));
  expect(placeLabels([dot('Trondheim', 200, 200)], around)).toHaveLength(1);
  expect(placeLabels([dot('Trondheim', 200, 200)], around, true)).toEqual([]);
});

test('en strek fra hvert sted til det de hører til', () => {
  const oslo = { lat: 59.91, lon: 10.75 };
  const lines = linesBetween(oslo, [{ lat: 60.88, lon: 10.94 }, oslo]);
  expect(lines).toMatch(/^(M\d+ \d+L\d+ \d+){2}$/);
});
