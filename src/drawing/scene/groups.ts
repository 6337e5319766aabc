import type { Groups } from '../../domain/scene/scene.ts';
import { sideBySide, type Room, type Shape } from './shape.ts';
import { ring, roundTable } from './table.ts';

/** So many groups are drawn at most, and so many in each: more cannot be told apart. */
const MOST = 12;
const MOST_EACH = 6;
/** In a room full of groups each is drawn with so many. */
const EACH_OF_MANY = 4;
/** Where nothing says how many sit together. */
const USUAL_EACH = 5;

/** How groups stand in rows, from the back: five are two and three. */
function rowsOf(groups: number): number[] {
  const rows = groups <= 3 ? 1 : groups <= 6 ? 2 : 3;
  return Array.from({ length: rows }, (_, i) => Math.floor((groups + i) / rows));
}

/** Half the width of a group, and how high and deep it is, for people of size 1. */
function measures(seats: number, table: boolean): { rx: number; ry: number; high: number } {
  if (!table) return seats <= 3 ? { rx: 15, ry: 9, high: 46 } : { rx: 25, ry: 15, high: 60 };
  return { rx: seats <= 3 ? 13 : seats <= 4 ? 16 : 4 + seats * 3.6, ry: 7, high: 42 };
}

/**
 * Groups side by side and behind each other, as large as there is room for.
 * @param top how far down what hangs on the wall reaches
 */
export function groupShapes(
  { groups, each = USUAL_EACH, table, hosts }: Groups,
  { middle, width, floor }: Room,
  top: number,
): Shape[] {
  const rows = rowsOf(Math.min(groups, MOST));
  const seats = Math.min(each, rows.length > 2 ? EACH_OF_MANY : table ? MOST_EACH : USUAL_EACH);
  const gap = Math.min(60, width / Math.max(...rows));
  const step = (floor - top) / rows.length;
  const { rx, ry, high } = measures(seats, table);
  const size = Math.min(0.78, (0.94 * gap) / (2 * rx + (table ? 27 : 17)), step / high);
  const drawn = rows.flatMap((inRow, r) => {
    // What is over is shared above and below.
    const y = top + step * (r + 1) - (step - high * size) / 2 - size * (table ? 8 : ry);
    return Array.from({ length: inRow }, (_, i) => {
      const x = middle + (i - (inRow - 1) / 2) * gap;
      const at = { x, y, rx: rx * size, ry: ry * size, size };
      const marked = (place: number): boolean => hosts && place === 0;
      return table ? roundTable(seats, at, { open: true, marked }) : ring(seats, at, marked);
    });
  });
  return sideBySide(drawn);
}
