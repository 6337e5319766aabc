/**
 * Equal petals round a middle, on a 320 x 320 sheet, with dots in them and threads between dots of
 * different petals.
 */

const MIDDLE = 160;
/** How far out the middle of a petal is, and how large the petal is. */
const OUT = 98;
const ALONG = 60;
const ACROSS = 46;

const round = (n: number): number => Math.round(n * 10) / 10;
const at = (turn: number, distance: number): { x: number; y: number } => ({
  x: round(MIDDLE + distance * Math.sin(turn)),
  y: round(MIDDLE - distance * Math.cos(turn)),
});

export interface Petal {
  /** An ellipse with its length outwards: where its middle is, and how it is turned (degrees). */
  x: number;
  y: number;
  turn: number;
  /** Where its number stands. */
  number: { x: number; y: number };
  /** Its dots, in the order given: on an arch that bends round the middle. */
  dots: { x: number; y: number }[];
}

export const petalSize = { along: ALONG, across: ACROSS };

/**
 * @param counts how many dots each petal has
 * @returns the petals clockwise from the top
 */
export function petalsOf(counts: readonly number[]): Petal[] {
  return counts.map((count, i) => {
    const turn = (i * 2 * Math.PI) / counts.length;
    return {
      ...at(turn, OUT),
      turn: round((turn * 180) / Math.PI),
      number: at(turn, OUT + 30),
      dots: Array.from({ length: count }, (_, dot) =>
        at(turn + (dot - (count - 1) / 2) * 0.13, OUT - 8),
      ),
    };
  });
}

/** A thread between two dots: it bends towards the middle. */
export const thread = (from: { x: number; y: number }, to: { x: number; y: number }): string =>
  `M${from.x} ${from.y}Q${MIDDLE} ${MIDDLE} ${to.x} ${to.y}`;
