import { expect, test } from 'vitest';
import { officeDrawing } from './offices.ts';

const trondheim = { name: 'Trondheim', position: { lat: 63.43, lon: 10.4 } };
const malvik = { name: 'Malvik', position: { lat: 63.43, lon: 10.66 } };
const molde = { name: 'Molde', position: { lat: 62.74, lon: 7.16 } };

test('kommuner ved kontoret telles i firkanten, og de andre har en strek dit', () => {
  const { seats, dots, lines } = officeDrawing([
    { seat: trondheim, municipalities: [trondheim, malvik, molde] },
  ]);
  expect(seats.map(({ name, items }) => [name, items])).toEqual([['Trondheim', [0, 1]]]);
  expect(dots.map(({ name }) => name)).toEqual(['Molde']);
  expect(lines).toMatch(/^M\d+ \d+L\d+ \d+$/);
});
