import { expect, test } from 'vitest';
import { englishParts } from './english.ts';

const english = (text: string): string[] =>
  englishParts(text).flatMap((part) => (part.english ? [part.text] : []));

test('engelske navn skilles ut, og teksten er den samme', () => {
  const text = 'Mandal: Housing First-boliger og open space';
  expect(english(text)).toEqual(['Housing First', 'open space']);
  expect(
    englishParts(text)
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});

test.each(['Fagdag', 'Et open spacetilbud', 'xco-learning', ''])('«%s» har ingen', (text) =>
  expect(english(text)).toEqual([]),
);
