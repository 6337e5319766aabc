/**
 * Three boxes below each other on a 300 x 264 sheet, and the ways back from the last: a short one
 * to the middle box, a long one to the first.
 */

const BOX = { x: 2, width: 168, height: 60, gap: 40 } as const;
const RIGHT = BOX.x + BOX.width;
const top = (row: number): number => 2 + row * (BOX.height + BOX.gap);

/** The three boxes, top to bottom, with the middle of each. */
export const boxes = [0, 1, 2].map((row) => ({
  x: BOX.x,
  y: top(row),
  width: BOX.width,
  height: BOX.height,
  middle: { x: BOX.x + BOX.width / 2, y: top(row) + BOX.height / 2 },
}));

const HEAD = 7;
/** A head of an arrow with its point at a place. */
const pointsDown = (x: number, y: number): string =>
  `M${x - HEAD} ${y - 9}L${x} ${y}L${x + HEAD} ${y - 9}`;
const pointsLeft = (x: number, y: number): string =>
  `M${x + 9} ${y - HEAD}L${x} ${y}L${x + 9} ${y + HEAD}`;

/** From each box to the next. */
export const steps = [0, 1].map((row) => {
  const x = BOX.x + BOX.width / 2;
  const [from, to] = [top(row) + BOX.height + 6, top(row + 1) - 6];
  return `M${x} ${from}V${to}${pointsDown(x, to)}`;
});

/** A way back, and the place of its number: half-way round. */
interface Way {
  path: string;
  number: { x: number; y: number };
}

/**
 * @param row the box it leads to
 * @param reach how far out it goes
 * @param from how far from the middle of the last box it leaves, and arrives at the other
 */
function wayBack(row: number, reach: number, from: number): Way {
  const [start, end] = [top(2) + BOX.height / 2 + from, top(row) + BOX.height / 2 - from];
  const control = RIGHT + reach / 0.75;
  return {
    path: `M${RIGHT + 6} ${start}C${control} ${start} ${control} ${end} ${RIGHT + 8} ${end}${pointsLeft(RIGHT + 6, end)}`,
    number: { x: RIGHT + reach + 1, y: (start + end) / 2 },
  };
}

export const single = wayBack(1, 40, -12);
export const double = wayBack(0, 104, 12);
