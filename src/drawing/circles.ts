/** Three circles that overlap, on a 300 x 262 sheet: the first on top, then left, then right. */

const MIDDLE = { x: 150, y: 146 } as const;
const FROM_MIDDLE = 54;
export const RADIUS = 86;

const at = (turn: number, distance: number): { x: number; y: number } => ({
  x: Math.round(MIDDLE.x + distance * Math.sin(turn)),
  y: Math.round(MIDDLE.y - distance * Math.cos(turn)),
});
const third = (2 * Math.PI) / 3;

/** The circles, each with the place of its name: outside what it shares with the others. */
export const circles = [0, -third, third].map((turn) => ({
  ...at(turn, FROM_MIDDLE),
  name: at(turn, FROM_MIDDLE + 32),
}));

/** The field that all three share. */
export const shared = MIDDLE;
