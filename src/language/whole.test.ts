import { expect, test } from 'vitest';
import { wholeParts } from './whole.ts';

test('navn med bindestrek og nummeret på en bok står hele på en linje', () => {
  const whole = (text: string): string[] =>
    wholeParts(text)
      .filter((part) => part.whole)
      .map((part) => part.text);
  expect(whole('To nettverk i Midt-Norge fra 2015 (ISBN 978-82-7570-485-4).')).toEqual([
    'Midt-Norge',
    'ISBN 978-82-7570-485-4',
  ]);
  expect(whole('En FoU-rapport fra 2015–2016, og post 78-tilskuddet')).toEqual([]);
  expect(
    wholeParts('Husbanken Midt-Norge')
      .map(({ text }) => text)
      .join(''),
  ).toBe('Husbanken Midt-Norge');
});
