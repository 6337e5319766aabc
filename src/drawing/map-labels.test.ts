import { expect, test } from 'vitest';
import { placeLabels } from './map-labels.ts';

const sheet = { width: 440, height: 500, letters: 19 };
const dot = (name: string, x: number, y: number) => ({ name, x, y, r: 5 });

test('navnet står til høyre, og til venstre ved kanten', () => {
  expect(placeLabels([dot('Bodø', 100, 100), dot('Hammerfest', 400, 300)], sheet)).toEqual([
    { name: 'Bodø', x: 111, y: 100, anchor: 'start' },
    { name: 'Hammerfest', x: 389, y: 300, anchor: 'end' },
  ]);
});

test('navn ligger ikke oppå hverandre: det viktigste får plassen', () => {
  const labels = placeLabels([dot('Trondheim', 200, 200), dot('Malvik', 205, 202)], sheet);
  expect(labels.map(({ name, anchor }) => [name, anchor])).toEqual([
    ['Trondheim', 'start'],
    ['Malvik', 'end'],
  ]);
  expect(
    placeLabels([dot('A', 200, 200), dot('B', 200, 204), dot('C', 201, 202)], sheet),
  ).toHaveLength(2);
});

test('et navn holder seg unna de andre prikkene', () => {
  const [label] = placeLabels([dot('Trondheim', 200, 200)], sheet, [dot('Malvik', 230, 200)]);
  expect(label).toMatchObject({ anchor: 'end', y: 200 });
});

test('et navn som måtte dekke en prikk, er heller ikke der når det ikke må', () => {
  const around = [-30, 30].flatMap((x) => [-20, 0, 20].map((y) => dot('', 200 + x, 200 + y)));
  expect(placeLabels([dot('Trondheim', 200, 200)], sheet, around)).toHaveLength(1);
  expect(placeLabels([dot('Trondheim', 200, 200)], sheet, around, true)).toEqual([]);
});
