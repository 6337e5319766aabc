import { expect, test } from 'vitest';
import { DOT_STEP, dotSheet } from './dots.ts';

/** A browser draws those before the end of the line, not one that stands on it. */
const dotsIn = (path: string): number =>
  [...path.matchAll(/v(\d+)/g)].reduce((sum, [, v]) => sum + Math.ceil(Number(v) / DOT_STEP), 0);

test('så mange prikker som det er sagt, og ingen to ganger', () => {
  for (const [count, all, rows] of [
    [57, 730, 10],
    [0, 12, 5],
    [12, 12, 5],
    [5, 11, 5],
  ] as const) {
    const { some, rest, width, height } = dotSheet(count, all, rows);
    expect([dotsIn(some), dotsIn(rest)]).toEqual([count, all - count]);
    expect([width, height]).toEqual([Math.ceil(all / rows) * DOT_STEP, rows * DOT_STEP]);
  }
});
