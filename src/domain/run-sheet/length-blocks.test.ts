import { expect, test } from 'vitest';
import { BLOCKS, lengthBlocks } from './length-blocks.ts';

/** Where the lines of a path begin, and how long they are. */
const linesOf = (d: string): number[][] =>
  [...d.matchAll(/M(\d+) \d+h(\d+)/g)].map(([, x, width]) => [Number(x), Number(width)]);

test('timer er ruter, og hver dag begynner for seg', () => {
  expect(linesOf(lengthBlocks(10, 'hours').d)).toEqual([[0, 11]]);
  expect(linesOf(lengthBlocks(240, 'hours').d)).toEqual([[0, 47]]);
  for (const long of [3 * 480, 1536])
    expect(linesOf(lengthBlocks(long, 'hours').d).map(([x]) => x)).toEqual([0, 104, 208]);
});

test('uker er streker på én linje, og to år har plass', () => {
  expect(linesOf(lengthBlocks(26, 'weeks').d)).toEqual([[0, 77]]);
  for (const [x = 0, width = 0] of [
    ...linesOf(lengthBlocks(104, 'weeks').d),
    ...linesOf(lengthBlocks(3 * 480, 'hours').d),
  ])
    expect(x + width).toBeLessThanOrEqual(BLOCKS.width);
});
