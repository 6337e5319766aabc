import type { Value } from '../../schemas/values.ts';
import { papers } from '../scene/papers.ts';
import { person } from '../scene/people.ts';
import { box, n, outlined, type Shape } from '../scene/shape.ts';

/** Where people and houses stand. */
export const FLOOR = 67;

export const line = (d: string): Shape => ({ as: 'line', d });
export const fill = (d: string): Shape => ({ as: 'fill', d });
export const ink = (d: string): Shape => ({ as: 'ink', d });
export const mark = (d: string): Shape => ({ as: 'mark', d });

/** The numbers of an arc that are not lengths. */
const FLAGS = [2, 3, 4];

/** A path some times as large, its origin moved to a point. */
const grown = (d: string, times: number, x: number, y: number): string =>
  d.replace(/([a-z])([^a-z]*)/gi, (_, command: string, rest: string) => {
    const moved = command === command.toUpperCase();
    const values = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number).map((value, i) => {
      if (command === 'a' && FLAGS.includes(i % 7)) return String(value);
      return n(value * times + (moved ? (i % 2 ? y : x) : 0));
    });
    return command + values.join(' ');
  });

/** Shapes some times as large, their origin moved to a point. */
export const large = (shapes: readonly Shape[], times: number, x: number, y: number): Shape[] =>
  shapes.map(({ as, d }) => ({ as, d: grown(d, times, x, y) }));

/** What comes out, large: its upper left corner at a point. */
export const paper = (output: Value<'output'>, times: number, x: number, y: number): Shape[] =>
  large(papers[output](0, 0), times, x, y);

/** Someone large, on the floor unless something else is said. */
export const one = (x: number, marked = false, size = 1.3, y = FLOOR): Shape =>
  person({ x, y, size, marked });

/** A thing in the middle, and one at each side of it. */
export const between = (...thing: Shape[]): Shape[] => [
  ...thing,
  one(12, true, 1.15),
  one(84, false, 1.15),
];

/** Some at a desk, seen from in front; what is over them is drawn first. */
export const atDesk = (count: number, ...over: Shape[]): Shape[] => [
  ...over,
  ...Array.from({ length: count }, (_, i) =>
    one(48 + (i - (count - 1) / 2) * 25, i === 0, 1.1, 55),
  ),
  ...outlined(box(6, 54, 84, 6)),
  line('M14 60v9M82 60v9'),
];

/** Heads in front of the reader, at the lower edge: those who listen. */
export const listeners = (count = 4): Shape[] =>
  Array.from({ length: count }, (_, i) => one(48 + (i - (count - 1) / 2) * 22, false, 1.05, 79));
