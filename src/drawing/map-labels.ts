/** A dot on the map: where, how large, and its name. */
export interface Dot {
  x: number;
  y: number;
  r: number;
  name: string;
  /** A second line under the name. */
  under?: string | undefined;
}
export interface MapLabel {
  name: string;
  under?: string | undefined;
  x: number;
  /** The middle of its first line. */
  y: number;
  /** Where the text stands from its point. */
  anchor: 'start' | 'end' | 'middle';
}
/** What names are set on: its size, and how large the letters are in its units. */
interface Lettering {
  width: number;
  height: number;
  letters: number;
  /** How far from its sides a name may not come. */
  edge?: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Size of the letters on the map of the country: 14 pixels on a phone. */
export const MAP_LETTERS = 23;
/** A letter is about this wide, of its size. */
const WIDE = 0.55;
/** From line to line, of the size of the letters. */
const LINE = 1.15;
const GAP = 6;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxOf = ({ x, y, r }: Omit<Dot, 'name'>): Box => ({
  left: x - r,
  right: x + r,
  top: y - r,
  bottom: y + r,
});

/** A place for the name of a dot, and the room it takes. */
function spot(
  dot: Dot,
  { anchor, lift }: { anchor: MapLabel['anchor']; lift: number },
  letters: number,
): { label: MapLabel; box: Box } {
  const { name, under } = dot;
  const lines = under ? 2 : 1;
  const width = Math.max(name.length, under?.length ?? 0) * letters * WIDE;
  const height = letters * LINE * lines;
  const off = dot.r + GAP;
  const x = { start: dot.x + off, end: dot.x - off, middle: dot.x }[anchor];
  const left = { start: x, end: x - width, middle: x - width / 2 }[anchor];
  const middle =
    anchor === 'middle'
      ? dot.y + lift * (dot.r + GAP + height / 2)
      : dot.y + lift * Math.max(dot.r, height / 4);
  const y = Math.round(middle - ((lines - 1) * letters * LINE) / 2);
  return {
    label: { name, ...(under && { under }), x: Math.round(x), y, anchor },
    box: { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 },
  };
}

/** Where a name may stand, the best first: beside its dot, a little up or down, over or under it. */
const beside = ['start', 'end'] as const;
const sides: { anchor: MapLabel['anchor']; lift: number }[] = [
  ...[0, -1, 1].flatMap((lift) => beside.map((anchor) => ({ anchor, lift }))),
  { anchor: 'middle', lift: 1 },
  { anchor: 'middle', lift: -1 },
];

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
  { width, height, letters, edge = 0 }: Lettering,
  others: readonly Omit<Dot, 'name'>[] = [],
  strict = false,
): MapLabel[] {
  const taken: Box[] = [];
  const around = others.map(boxOf);
  return dots.flatMap((dot): MapLabel[] => {
    const [best] = sides
      .slice(0, around.length > 0 ? undefined : 2)
      .map((side) => {
        const { label, box } = spot(dot, side, letters);
        const covers = around.filter((other) => overlap(box, other)).length;
        return { label, box, covers };
      })
      .filter(({ box }) => box.left >= edge && box.right <= width - edge)
      .filter(({ box }) => box.top >= 0 && box.bottom <= height)
      .filter(({ box }) => !taken.some((other) => overlap(box, other)))
      .filter(({ covers }) => !strict || covers === 0)
      .sort((a, b) => a.covers - b.covers);
    if (!best) return [];
    taken.push(best.box, boxOf(dot));
    return [best.label];
  });
}
