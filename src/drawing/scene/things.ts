import { people } from './people.ts';
import { box, n, outlined, oval, type Shape } from './shape.ts';

/** Things in and round a room. `x`, `y` is the upper left corner. */

/** A screen on a foot. */
export const screen = (x: number, y: number, w: number, h: number): Shape[] => [
  {
    as: 'line',
    d: `M${n(x + w / 2)} ${n(y + h)}v5M${n(x + w / 2 - 7)} ${n(y + h + 5)}h14`,
  },
  ...outlined(box(x, y, w, h)),
];

/** Somebody's face on a screen. */
export const face = (x: number, y: number, size: number): Shape => ({
  as: 'fill',
  d: `M${n(x - 7 * size)} ${n(y)}c0${n(-9 * size)} ${n(3 * size)}${n(-11 * size)} ${n(7 * size)}${n(-11 * size)}s${n(7 * size)} ${n(2 * size)} ${n(7 * size)} ${n(11 * size)}z${oval(x, y - 15.5 * size, 4.4 * size)}`,
});

/** A board with writing, on two legs. */
export const board = (x: number, y: number): Shape[] => [
  { as: 'line', d: `M${n(x + 4)} ${n(y + 19)}l-3 7M${n(x + 26)} ${n(y + 19)}l3 7` },
  ...outlined(box(x, y, 30, 19)),
  { as: 'line', d: `M${n(x + 5)} ${n(y + 6)}h14M${n(x + 5)} ${n(y + 12)}h9` },
];

/** Sheets that hang on the wall. */
export const sheets = (x: number, y: number, count: number): Shape[] =>
  outlined(
    Array.from({ length: count }, (_, i) => box(x + i * 15.5, y + (i % 2) * 2, 10, 12)).join(''),
  );

/** A house where people live: a municipality. `x` is its middle, `y` the ground. */
export const house = (x: number, y: number, s = 1, marked = false): Shape[] => {
  const walls = `M${n(x - 9 * s)} ${n(y)}v${n(-12 * s)}l${n(9 * s)} ${n(-8 * s)} ${n(9 * s)} ${n(8 * s)}v${n(12 * s)}z`;
  const door = box(x - 3 * s, y - 8 * s, 6 * s, 8 * s);
  return marked
    ? [
        { as: 'ink', d: walls },
        { as: 'light', d: door },
      ]
    : [
        { as: 'light', d: walls },
        { as: 'fill', d: door },
        { as: 'line', d: walls },
      ];
};

/** A house of offices: a flat roof and windows. `x` is its middle, `y` the ground. */
export const office = (x: number, y: number, s = 1, marked = false): Shape[] => {
  const walls = box(x - 9 * s, y - 22 * s, 18 * s, 22 * s);
  const windows = [0, 1, 2, 3].map((i) =>
    box(x + (i % 2 ? 1.5 : -5.5) * s, y - (i < 2 ? 18 : 10) * s, 4 * s, 5 * s),
  );
  return marked
    ? [
        { as: 'ink', d: walls },
        { as: 'light', d: windows.join('') },
      ]
    : [
        { as: 'light', d: walls },
        { as: 'fill', d: windows.join('') },
        { as: 'line', d: walls },
      ];
};

/** A line with a point at its right end. */
export const arrow = (x: number, y: number, length: number): Shape => ({
  as: 'line',
  d: `M${n(x)} ${n(y)}h${n(length)}m-4-4l4 4-4 4`,
});

/** A bus with people in it, seen from the side, on the ground at `y`. */
export const bus = (x: number, y: number, count: number): Shape[] => [
  ...outlined(`M${n(x)} ${n(y - 6)}v-30a5 5 0 0 1 5-5h68a8 8 0 0 1 8 7l4 14v14z`),
  ...people(
    Array.from({ length: count }, (_, i) => ({ x: x + 12 + i * 14, y: y - 19, size: 0.66 })),
  ),
  { as: 'line', d: `M${n(x)} ${n(y - 19)}h84` },
  ...outlined(oval(x + 19, y - 6, 6) + oval(x + 66, y - 6, 6)),
];

/** A glass to look through: someone studies what goes on. */
export const glass = (x: number, y: number): Shape[] => [
  ...outlined(oval(x, y, 6)),
  { as: 'line', d: `M${n(x - 4.5)} ${n(y + 4.5)}l-6 6` },
];
