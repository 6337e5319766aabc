import { people, type Person } from './people.ts';
import { outlined, oval, type Shape } from './shape.ts';

/** A place people sit round: its middle, half its width and depth, and the size of the people. */
export interface Round {
  x: number;
  y: number;
  rx: number;
  ry: number;
  size: number;
}

/** Which places are drawn in the whole colour, counted from the left of the back row. */
type Marked = (place: number) => boolean;

/** So many places, evenly from the left to the right of a width. */
const spread = (count: number, width: number): number[] =>
  Array.from({ length: count }, (_, i) => ((i + 0.5) / count - 0.5) * width);

/**
 * People round a table: one at each end, the others behind it and in front of it. Up to four, and
 * small ones (`open`), leave the front open, so that the table is seen.
 */
function seated(
  count: number,
  { x, y, rx, ry, size }: Round,
  { open, marked }: { open: boolean; marked: Marked },
): Person[] {
  const ends = count >= 3 ? 2 : 0;
  const back = open || count <= 4 ? count - ends : Math.ceil((count - ends) / 2);
  const edge = (dx: number): number => ry * Math.sqrt(Math.max(0, 1 - (dx / rx) ** 2));
  const width = (row: number): number => Math.min(1.8 * rx, 24 * size * row);
  const front = count - ends - back;
  return [
    ...spread(back, width(back)).map((dx) => ({ x: x + dx, y: y - edge(dx) + 2 * size })),
    ...(ends ? [-1, 1] : []).map((side) => ({ x: x + side * (rx + 5 * size), y: y + 7 * size })),
    ...spread(front, width(front)).map((dx) => ({ x: x + dx, y: y + edge(dx) + 12 * size })),
  ].map((at, i) => ({ ...at, size, marked: marked(i) }));
}

/**
 * A table with people round it.
 * @param open nobody sits in front
 */
export function roundTable(
  count: number,
  at: Round,
  { open = false, marked = () => false }: { open?: boolean; marked?: Marked } = {},
): Shape[] {
  const all = seated(count, at, { open, marked });
  const behind = (p: Person): boolean => p.y < at.y + 5 * at.size;
  return [
    ...people(all.filter(behind)),
    ...outlined(oval(at.x, at.y, at.rx, at.ry)),
    ...people(all.filter((p) => !behind(p))),
  ];
}

/** People at even angles along an ellipse, from one angle to another. */
const along = (count: number, { x, y, rx, ry, size }: Round, from: number, to: number): Person[] =>
  Array.from({ length: count }, (_, i) => {
    const t = from + ((to - from) * i) / count;
    return { x: x + rx * Math.cos(t), y: y + ry * Math.sin(t), size };
  });

/** How much nearer the middle the front two of five sit. */
const CLOSER = 0.62;

/** People in a ring of chairs, the first at the back. */
export function ring(count: number, at: Round, marked: Marked = () => false): Shape[] {
  // The front two of five would sit right before those at the sides.
  const front = (p: Person): Person =>
    count === 5 && p.y > at.y ? { ...p, x: at.x + CLOSER * (p.x - at.x) } : p;
  // With six, and ten, two sit at the back: then nobody sits right before another.
  const from = -Math.PI / 2 + (count % 4 === 2 ? Math.PI / count : 0);
  return people(
    along(count, at, from, from + 2 * Math.PI)
      .map(front)
      .map((p, i) => ({ ...p, marked: marked(i) })),
  );
}

/** The back half of a ring, open to the reader. */
export function halfRing(count: number, at: Round): Shape[] {
  const half = Math.PI / count / 2;
  return people(along(count, at, Math.PI + half, 2 * Math.PI + half));
}
