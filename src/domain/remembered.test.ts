import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('lages én gang for hvert objekt, også når det er tomt', () => {
  const asked: string[][] = [];
  const first = remembered((words: string[]) => {
    asked.push(words);
    return words[0];
  });
  const [some, none]: string[][] = [['a'], []];
  expect([some, some, none, none].map((words) => first(words ?? []))).toEqual([
    'a',
    'a',
    undefined,
    undefined,
  ]);
  expect(asked).toEqual([some, none]);
});
