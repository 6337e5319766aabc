import { expect, test } from 'vitest';
import { byInitial, letterAnchor } from './initials.ts';

test('navn står under bokstaven sin, æ, ø og å sist og tall først', () => {
  const letters = byInitial(['Ås', 'ambulant', 'Øving', '5-1', 'Arena', '«Nei»'], (name) => name);
  expect(letters).toEqual([
    { letter: '0–9', items: expect.arrayContaining(['5-1', '«Nei»']) as string[] },
    { letter: 'A', items: ['ambulant', 'Arena'] },
    { letter: 'Ø', items: ['Øving'] },
    { letter: 'Å', items: ['Ås'] },
  ]);
  expect(new Set(letters.map(({ letter }) => letterAnchor(letter))).size).toBe(4);
});
