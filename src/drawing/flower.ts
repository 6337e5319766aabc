/** Equal petals round a middle, on a 320 x 320 sheet. */

const MIDDLE = 160;
/** How far out the middle of a petal is, and how large the petal is. */
const OUT = 96;
const ALONG = 62;
const ACROSS = 50;

const round = (n: number): number => Math.round(n * 10) / 10;

/** An ellipse with its length outwards: where its middle is, and how it is turned (degrees). */
export interface Petal {
  x: number;
  y: number;
  turn: number;
}

export const petalSize = { along: ALONG, across: ACROSS };

/**
 * @param count how many petals there are
 * @returns the petals clockwise from the top
 */
export const petalsOf = (count: number): Petal[] =>
  Array.from({ length: count }, (_, i) => {
    const turn = (i * 2 * Math.PI) / count;
    return {
      x: round(MIDDLE + OUT * Math.sin(turn)),
      y: round(MIDDLE - OUT * Math.cos(turn)),
      turn: round((turn * 180) / Math.PI),
    };
  });
