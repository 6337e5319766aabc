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

/**
 * Room for the letters on the map of the country: on the narrowest phone they are 27 of its units,
 * and a reader may have set them further apart.
 */
export const MAP_LETTERS = 29;
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

/** A place for the name of a dot, and the room each of its lines takes. */
function spot(
  dot: Dot,
  { anchor, lift }: { anchor: MapLabel['anchor']; lift: number },
  letters: number,
): { label: MapLabel; boxes: Box[] } {
  const { name, under } = dot;
  const lines = under ? [name, under] : [name];
  const line = letters * LINE;
  const height = line * lines.length;
  const off = dot.r + GAP;
  const x = { start: dot.x + off, end: dot.x - off, middle: dot.x }[anchor];
  const middle =
    anchor === 'middle'
      ? dot.y + lift * (dot.r + GAP + height / 2)
      : dot.y + lift * Math.max(dot.r, height / 4);
  const y = Math.round(middle - (height - line) / 2);
  return {
    label: { name, ...(under && { under }), x: Math.round(x), y, anchor },
    boxes: lines.map((text, i) => {
      const width = text.length * letters * WIDE;
      const left = { start: x, end: x - width, middle: x - width / 2 }[anchor];
      const top = middle - height / 2 + i * line;
      return { left, right: left + width, top, bottom: top + line };
    }),
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
        const { label, boxes } = spot(dot, side, letters);
        const meets = (other: Box): boolean => boxes.some((box) => overlap(box, other));
        const free =
          boxes.every(({ left, right }) => left >= edge && right <= width - edge) &&
          boxes.every(({ top, bottom }) => top >= 0 && bottom <= height) &&
          !taken.some(meets);
        return { label, boxes, free, covers: around.filter(meets).length };
      })
      .filter(({ free }) => free)
      .filter(({ covers }) => !strict || covers === 0)
      .sort((a, b) => a.covers - b.covers);
    if (!best) return [];
    taken.push(...best.boxes, boxOf(dot));
    return [best.label];
  });
}
