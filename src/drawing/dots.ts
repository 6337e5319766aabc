/** A dot for each of many, on a sheet of columns, and some of them apart: the first ones. */

/** The dots are drawn as dashed lines: no length, round ends, this far from each other. */
export const DOT_STEP = 10;
const EDGE = DOT_STEP / 2;

export interface DotSheet {
  width: number;
  height: number;
  /** Lines down the columns, whose dashes are the dots. */
  some: string;
  rest: string;
}

/** Dots down the columns from the left: `count` of them apart from the rest of `all`. */
export function dotSheet(count: number, all: number, rows: number): DotSheet {
  const columns = Math.ceil(all / rows);
  const lines = (from: number, to: number): string =>
    Array.from({ length: columns }, (_, column) => {
      const first = Math.max(from - column * rows, 0);
      const last = Math.min(to - column * rows, rows) - 1;
      if (last < first) return '';
      // A bit past the last dot: one that stands where the line ends, is not drawn.
      const length = (last - first) * DOT_STEP + 1;
      return `M${EDGE + column * DOT_STEP} ${EDGE + first * DOT_STEP}v${length}`;
    }).join('');
  return {
    width: columns * DOT_STEP,
    height: rows * DOT_STEP,
    some: lines(0, count),
    rest: lines(count, all),
  };
}
