/** Places along a line of time, in percent of the line. */
export interface Span {
  x: number;
  width: number;
}

/** Where the time of a bar stands in words: beside it, else in it. */
export interface Place {
  x: number;
  side: 'after' | 'before' | 'inside';
}

/** What such words take of the line on a narrow phone, in percent. */
const WORDS = 33;

const round = (n: number): number => Math.round(n * 10) / 10;

/**
 * Where the time of a bar has room in words.
 * @param around the bar with all that is drawn at its sides: clear of that, where there is room
 */
export function beside(bar: Span, around: Span = bar): Place {
  const [end, last] = [bar.x + bar.width, around.x + around.width];
  if (100 - last >= WORDS) return { x: round(last), side: 'after' };
  if (around.x >= WORDS) return { x: around.x, side: 'before' };
  if (bar.width > WORDS) return { x: bar.x, side: 'inside' };
  return 100 - end >= bar.x ? { x: round(end), side: 'after' } : { x: bar.x, side: 'before' };
}
