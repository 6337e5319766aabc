import { expect, test } from 'vitest';
import { firstFew } from './first-few.ts';

test('en lang liste begynner med noen få, og én for mye gjemmes ikke', () => {
  const count = (n: number) => {
    const { first, rest } = firstFew(
      Array.from({ length: n }, (_, i) => i),
      6,
    );
    return [first.length, rest.length];
  };
  expect([count(0), count(7), count(8)]).toEqual([
    [0, 0],
    [7, 0],
    [6, 2],
  ]);
});
