import { n, oval, type Shape } from './shape.ts';

/** Someone seen from the waist: the middle of where the body ends, the size, and who it is. */
export interface Person {
  x: number;
  y: number;
  size: number;
  /** The one who leads or brings something is drawn in the whole colour. */
  marked?: boolean;
}

/** A head and shoulders; of size 1 the figure is 17 wide and 28 high. */
export function person({ x, y, size: s, marked = false }: Person): Shape {
  const [w, h, r] = [8.5 * s, 15.5 * s, 5.4 * s];
  const body = `M${n(x - w)} ${n(y)}c0${n(-h * 0.78)} ${n(w * 0.34)}${n(-h)} ${n(w)}${n(-h)}s${n(w)} ${n(h * 0.22)} ${n(w)} ${n(h)}z`;
  return { as: marked ? 'ink' : 'fill', d: body + oval(x, y - h - r * 1.12, r) };
}

/** People a place at a time, those at the back first. */
export const people = (list: readonly Person[]): Shape[] =>
  [...list].sort((a, b) => a.y - b.y).map(person);

/**
 * Many people in rows that are shifted, back rows first.
 * @param count how many; no more than there is room for
 */
export function crowd(
  count: number,
  at: { x: number; y: number; width: number; size: number; rows: number },
): Shape[] {
  const { x, y, width, size, rows } = at;
  const perRow = Math.max(1, Math.ceil(count / rows));
  const gap = perRow > 1 ? width / (perRow - 0.5) : 0;
  return people(
    Array.from({ length: count }, (_, i) => {
      const row = Math.floor(i / perRow);
      return { x: x + (i % perRow) * gap + (row % 2) * (gap / 2), y: y + row * size * 15, size };
    }),
  );
}

/** A speech bubble with its point down to the left; `x`, `y` is its upper left corner. */
export function bubble(x: number, y: number, w = 18, h = 12): string {
  const half = (w - 6) / 2;
  return `M${n(x + 3)} ${n(y)}h${n(w - 6)}a3 3 0 0 1 3 3v${n(h - 6)}a3 3 0 0 1-3 3h${n(-half)}l-4 4v-4h${n(4 - half)}a3 3 0 0 1-3-3v${n(6 - h)}a3 3 0 0 1 3-3z`;
}
