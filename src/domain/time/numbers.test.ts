import { expect, test } from 'vitest';
import { inWords, numbersIn } from './numbers.ts';

test('tallene i en tekst står for seg, og teksten er hel', () => {
  const text = '4–7 kommunar med 3–4 personar kvar, og leiaren';
  expect(numbersIn(text).filter(({ number }) => number)).toEqual([
    { text: '4–7', number: true },
    { text: '3–4', number: true },
  ]);
  expect(
    numbersIn(text)
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
  expect(numbersIn('Alle')).toEqual([{ text: 'Alle', number: false }]);
});

test('små tall står med ord', () => {
  expect([inWords(0), inWords(5), inWords(26)]).toEqual(['null', 'fem', '26']);
});
