import { expect, test } from 'vitest';
import { byLetter, glimpse, type TermEntry } from './terms.ts';

const entry = (title: string): TermEntry =>
  ({ item: { data: { title } }, tree: { type: 'root', children: [] } }) as unknown as TermEntry;

test('ordene står under sin bokstav, i norsk rekkefølge, og det som ikke er bokstaver, for seg', () => {
  const letters = byLetter(['Ås', 'ambulant', 'Øving', '5-1', 'Arena'].map(entry));
  expect(
    letters.map(({ letter, terms }) => [letter, terms.map(({ item }) => item.data.title)]),
  ).toEqual([
    ['0–9', ['5-1']],
    ['A', ['ambulant', 'Arena']],
    ['Ø', ['Øving']],
    ['Å', ['Ås']],
  ]);
});

test('begynnelsen av en forklaring er hele ord, og en kort forklaring er hel', () => {
  expect(glimpse('Et team.')).toBe('Et team.');
  const long = 'Et team som følger opp folk hjemme, med folk fra flere tjenester.';
  expect(glimpse(long)).toBe('Et team som følger opp folk hjemme, med folk …');
  expect(glimpse(`${'a'.repeat(30)} ${'b'.repeat(12)}, c d`)).toMatch(/b …$/);
});
