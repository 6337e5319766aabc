import { expect, test } from 'vitest';
import { besideIn, BESIDE } from './beside.ts';
import { wordsOf } from './fold.ts';
import { key } from './key.ts';

const pairs = (text: string): string[] => besideIn(wordsOf(text));

test('et ord og det lille ordet ved siden av er ett par, hvilken side det enn står på', () => {
  const pair = key('møter') + BESIDE + key('ikke');
  expect(pairs('ikke møter')).toEqual([pair]);
  expect(pairs('møter ikke')).toEqual([pair]);
});

test('begge målformer og alle bøyninger gir samme par', () =>
  expect(pairs('dei møtte ikkje')).toEqual(pairs('de møter ikke')));

test.each(['', 'møte', 'møte naboer', 'hva er det'])('«%s» har ingen par', (text) =>
  expect(pairs(text)).toEqual([]),
);

test('et par skrevet to ganger er ett', () =>
  expect(pairs('møte ikke møte')).toEqual([key('møte') + BESIDE + key('ikke')]));
