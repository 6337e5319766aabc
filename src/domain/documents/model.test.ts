import { expect, test } from 'vitest';
import { tableNames, type DocumentBlock } from './model.ts';

const table = (caption: string): DocumentBlock => ({
  type: 'table',
  caption,
  header: ['A'],
  rows: [],
});
const heading = (text: string): DocumentBlock => ({ type: 'heading', level: 2, text });

test('tabeller med samme navn får overskriften foran, og nummer når det ikke er nok', () => {
  expect(
    tableNames([
      table('Hvem'),
      heading('Sak 1'),
      table('Spørsmål'),
      heading('Sak 2'),
      table('Spørsmål'),
      table('Spørsmål'),
    ]),
  ).toEqual([
    'Hvem',
    undefined,
    'Sak 1: Spørsmål',
    undefined,
    'Sak 2: Spørsmål',
    'Sak 2: Spørsmål (2)',
  ]);
});

test('uten overskrift får den andre et nummer', () => {
  expect(tableNames([table('Spørsmål'), table('Spørsmål')])).toEqual(['Spørsmål', 'Spørsmål (2)']);
});
