import { expect, test } from 'vitest';
import { isNarrow, tableNames, type DocumentBlock } from './model.ts';

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

test('en kolonne er smal bare når alt som står i den, er kort', () => {
  const block = {
    type: 'table' as const,
    caption: '',
    header: ['Vei', 'Nr.', 'Ansvar'],
    rows: [
      ['Finn det som ble skrevet da', '1', ''],
      ['Spør', '', ''],
    ],
  };
  expect([0, 1, 2].map((column) => isNarrow(block, column))).toEqual([false, true, false]);
});

test('en kolonne som skal fylles ut for hånd, er smal bare når den er for tall', () => {
  const block = {
    type: 'table' as const,
    caption: '',
    header: ['Hva', 'Nr.', 'Dato'],
    rows: [['', '', '']],
  };
  expect([0, 1, 2].map((column) => isNarrow(block, column))).toEqual([false, true, false]);
});
