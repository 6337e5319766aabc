import { expect, test } from 'vitest';
import { byLetter, otherNames, type TermEntry } from './terms.ts';

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

test('bøyde former og deler av ordet er ikke andre navn', () => {
  expect(otherNames({ title: 'Ansvarsgruppe', aliases: ['ansvarsgrupper'] })).toEqual([]);
  expect(
    otherNames({ title: 'Bortebane og hjemmebane', aliases: ['bortebane', 'hjemmebane'] }),
  ).toEqual([]);
  expect(
    otherNames({
      title: 'Boligsosial handlingsplan',
      aliases: ['boligsosiale handlingsplaner', 'boligsosial plan', 'handlingsplanen'],
    }),
  ).toEqual(['boligsosial plan']);
  expect(otherNames({ title: 'Samhandling', aliases: ['samarbeid', 'samarbeidet'] })).toEqual([
    'samarbeid',
  ]);
});
