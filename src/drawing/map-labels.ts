import { mapSheet, pointOf, type Position } from './norway.ts';

interface Point {
  x: number;
  y: number;
}
/** A dot on the map: where, how large, and its name. */
export interface Dot extends Point {
  r: number;
  name: string;
}
export interface MapLabel {
  name: string;
  x: number;
  y: number;
  /** Where the text stands from its point. */
  anchor: 'start' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Size of the letters in the map's own units: 12 pixels where the map is 288 pixels wide. */
const LETTERS = 19;
/** A letter is about this wide, of its size. */
const WIDE = 0.62;
const GAP = 5;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxOf = ({ x, y, r }: Omit<Dot, 'name'>): Box => ({
  left: x - r,
  right: x + r,
  top: y - r,
  bottom: y + r,
});

/** Where a name may stand, the best first: beside its dot, then a little over or under it. */
const sides = [0, -1, 1].flatMap((lift) =>
  (['start', 'end'] as const).map((anchor) => ({ anchor, lift: lift * LETTERS })),
);

/**
 * Names beside dots: the first dots first, where they cover the fewest other dots, to the right
 * before the left. A name that would leave the sheet, or lie over another name or another dot that
 * is named, is left out: the list beside the map has them all.
 * @param dots the most important first
 * @param others dots which a name had better not cover
 * @param strict whether a name that would cover one is left out
 */
export function placeLabels(
  dots: readonly Dot[],
  others: readonly Omit<Dot, 'name'>[] = [],
  strict = false,
): MapLabel[] {
  const taken: Box[] = [];
  const around = others.map(boxOf);
  return dots.flatMap((dot): MapLabel[] => {
    const { x, r, name } = dot;
    const width = name.length * LETTERS * WIDE;
    const [best] = sides
      .slice(0, around.length > 0 ? sides.length : 2)
      .map(({ anchor, lift }) => {
        const at = anchor === 'start' ? x + r + GAP : x - r - GAP;
        const y = dot.y + lift;
        const left = anchor === 'start' ? at : at - width;
        const box = { left, right: left + width, top: y - LETTERS / 2, bottom: y + LETTERS / 2 };
        const covers = around.filter((other) => overlap(box, other)).length;
        return { label: { name, x: at, y, anchor }, box, covers };
      })
      .filter(({ box }) => box.left >= 0 && box.right <= mapSheet.width)
      .filter(({ box }) => !taken.some((other) => overlap(box, other)))
      .filter(({ covers }) => !strict || covers === 0)
      .sort((a, b) => a.covers - b.covers);
    if (!best) return [];
    taken.push(best.box, boxOf(dot));
    return [best.label];
  });
}

/** Straight lines from a place to others, as path data. */
export const linesBetween = (from: Position, to: readonly Position[]): string =>
  linesTo(pointOf(from), to.map(pointOf));

/** The same between points on the sheet. */
export function linesTo(start: Point, to: readonly Point[]): string {
  return to.map(({ x, y }) => `M${start.x} ${start.y}L${x} ${y}`).join('');
}
