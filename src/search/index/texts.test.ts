import { expect, test } from 'vitest';
import type { SearchDocument } from './documents.ts';
import { textsOf } from './texts.ts';

const document: SearchDocument = {
  url: '/x/',
  type: 'guide',
  title: 'Fagdag',
  language: 'nb',
  names: ['Temadag', 'Malvik'],
  aliases: ['Temadag'],
  plain: ['dagskurs'],
  summary: ['En dag om ett tema.', 'spre'],
  asked: ['Hvordan nå mange?'],
  askedBelow: [],
  facts: [],
  text: 'Mange møtes. De vil nå hele landet. Hold innleggene korte.',
  whenNot: 'De vil nå hele landet.',
};

test('«Ikke når» står for seg, og andre navn skilles fra ord som fører hit', () => {
  expect(textsOf(document)).toEqual({
    summary: 'En dag om ett tema.',
    aliases: ['Temadag'],
    asked: ['Hvordan nå mange?'],
    keywords: ['Malvik', 'dagskurs', 'spre'],
    text: 'Mange møtes. Hold innleggene korte.',
    whenNot: 'De vil nå hele landet.',
  });
});
