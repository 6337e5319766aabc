import { expect, test } from 'vitest';
import { readMisspelt, readVocabulary } from './misspelt.ts';
import { readQuery } from './query.ts';

const words = ['samling', 'opplegg', 'forankring'];
const reading = (text: string, real: string[] = []) =>
  readMisspelt(readQuery(text), [0], readVocabulary({ words, real }));

test.each([
  ['samlingsopplegg', 'samling opplegg'],
  ['forankrnig', 'forankring'],
])('«%s» blir lest som «%s»', (word, text) => expect(reading(word)).toEqual({ text, sure: true }));

test.each(['samlingsopplegg', 'forankrnig'])(
  '«%s» blir verken delt eller rettet når det er et ekte ord',
  (word) => expect(reading(word, [word])).toBeUndefined(),
);
