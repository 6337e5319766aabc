import { expect, test } from 'vitest';
import { firstFew } from './first-few.ts';

test('en lang liste begynner med noen få, én for mye gjemmes ikke, og resten kan stå et annet sted', () => {
  const count = (n: number, most?: number) => {
    const { first, rest, more } = firstFew(
      Array.from({ length: n }, (_, i) => i),
      6,
      most,
    );
    return [first.length, rest.length, more];
  };
  expect([count(0), count(7), count(8), count(500), count(60, 60), count(500, 60)]).toEqual([
    [0, 0, 0],
    [7, 0, 0],
    [6, 2, 0],
    [6, 494, 0],
    [6, 54, 0],
    [6, 54, 440],
  ]);
});
