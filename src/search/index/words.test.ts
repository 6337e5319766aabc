import { expect, test } from 'vitest';
import type { SearchDocument } from './documents.ts';
import { wordFile } from './words.ts';

const page: SearchDocument = {
  url: '/a/',
  type: 'guide',
  title: 'Førar kortet frokost',
  language: 'nb',
  names: [],
  plain: [],
  summary: [],
  asked: [],
  askedBelow: [],
  facts: [],
  text: '',
};

test('ekte ord som ingen side har, er med', () => {
  expect(wordFile([page], ['frukost', 'frokost']).real).toEqual(['frukost']);
});

test('et ord som er laget av et annet, står ved siden av det', () => {
  const { words } = wordFile([{ ...page, title: 'Rapport rapporter rapportering' }], []);
  expect(words).toEqual(['rapport', 'rapportering']);
});
