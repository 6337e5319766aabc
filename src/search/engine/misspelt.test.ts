import { expect, test } from 'vitest';
import { readMisspelt, readVocabulary } from './misspelt.ts';
import { readQuery } from './query.ts';

const words = ['samling', 'opplegg', 'forankring'];
const reading = (text: string, real: string[] = []) =>
  readMisspelt(readQuery(text), [0], readVocabulary({ words, real }));

test.each([
  ['samlingsopplegg', 'samling opplegg', false],
  ['forankrnig', 'forankring', true],
])('«%s» blir lest som «%s», rettet: %s', (word, text, corrected) =>
  expect(reading(word)).toEqual({ text, sure: true, corrected }),
);

test('et ekte ord blir aldri rettet, men kan leses som det det er laget av', () => {
  expect(reading('forankrnig', ['forankrnig'])).toBeUndefined();
  expect(reading('samlingsopplegg', ['samlingsopplegg'])?.corrected).toBe(false);
});
