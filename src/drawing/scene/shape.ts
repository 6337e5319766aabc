/**
 * What a drawing is made of, painted in order: `light` is an area in the page's colour, `fill` one
 * in a lighter shade of the kind's colour, `ink` one in the whole colour, `line` strokes,
 * `mark` strokes in the page's colour on `ink`.
 */
export interface Shape {
  as: 'light' | 'fill' | 'ink' | 'line' | 'mark';
  d: string;
}

/** The sheet all scenes are drawn on. */
export const SHEET = { width: 192, height: 96 } as const;

/** The sheet of the drawings in lists: small on the screen, so what is on it is few and large. */
export const NEAR_SHEET = { width: 96, height: 72 } as const;

/**
 * The part of the sheet where the people are, the left two thirds: its middle, how wide it is, and
 * how far down the floor is (under it is the time, when it goes over weeks).
 */
export interface Room {
  middle: number;
  width: number;
  floor: number;
}

/** A number as short as it can be: places to the nearest half, small measures to a tenth. */
export function n(value: number): string {
  const steps = Math.abs(value) < 10 ? 10 : 2;
  return String(Math.round(value * steps) / steps);
}

/** A closed box with its upper left corner at a point. */
export const box = (x: number, y: number, w: number, h: number): string =>
  `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z`;

/**
 * A circle or an ellipse round a point. It turns the same way as a body does: where two of one path
 * reach over each other, both are filled.
 */
export const oval = (x: number, y: number, rx: number, ry = rx): string =>
  `M${n(x - rx)} ${n(y)}a${n(rx)} ${n(ry)} 0 1 1 ${n(2 * rx)} 0a${n(rx)} ${n(ry)} 0 1 1 ${n(-2 * rx)} 0z`;

/** An area in the page's colour with its outline. */
export const outlined = (d: string): Shape[] => [
  { as: 'light', d },
  { as: 'line', d },
];

/**
 * Things alike that do not reach over each other: the first part of each, then the second, so that
 * parts of the same sort become neighbours.
 */
export const sideBySide = (things: readonly Shape[][]): Shape[] =>
  Array.from({ length: Math.max(0, ...things.map((t) => t.length)) }, (_, i) =>
    things.flatMap((thing) => thing[i] ?? []),
  ).flat();

/** Neighbours of the same sort as one, so that a drawing is few elements. */
export function joined(shapes: readonly Shape[]): Shape[] {
  const out: Shape[] = [];
  for (const { as, d } of shapes) {
    const last = out.at(-1);
    if (last?.as === as) last.d += d;
    else out.push({ as, d });
  }
  return out;
}
