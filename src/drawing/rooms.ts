import type { Value } from '../schemas/values.ts';

/**
 * The five kinds as rooms of a house: drawings on a 160 x 96 sheet, floor at 88. `line` is drawn as
 * strokes, `fill` as areas in the kind's own colour, `light` as areas in the page's colour.
 */
interface Room {
  fill: string;
  light: string;
  line: string;
}

const head = (x: number, y: number, r = 7): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const box = (x: number, y: number, w: number, h: number): string => `M${x} ${y}h${w}v${h}h${-w}z`;
const shoulders = (x: number, y: number): string =>
  `M${x - 12} ${y + 24}c0-18 4-24 12-24s12 6 12 24z`;
/** A house on the floor, with its roof over `x`. */
const house = (x: number): string => `M${x + 22} 55l-22-19-22 19M${x - 18} 52v36h36v-36`;

export const rooms: Record<Value<'category'>, Room> = {
  // The attic: a shelf of what others have found out, and a telescope.
  fou: {
    light: box(14, 10, 62, 78),
    fill: [
      [19, 16, 7, 18],
      [28, 20, 6, 14],
      [36, 14, 8, 20],
      [56, 18, 7, 16],
      [20, 44, 8, 16],
      [44, 40, 7, 20],
      [53, 46, 6, 14],
      [62, 42, 8, 18],
      [24, 70, 22, 6],
      [22, 78, 26, 6],
      [58, 66, 8, 18],
    ]
      .map(([x = 0, y = 0, w = 0, h = 0]) => box(x, y, w, h))
      .join(''),
    line: `${box(14, 10, 62, 78)}M14 36h62M14 62h62M112 60l-12 28M116 60l12 28M114 60v28M92 60l44-26 6 11-44 25zM89 62l4 9M150 12v8M146 16h8M104 18v4M102 20h4`,
  },
  // The living room: round the table.
  prosessuelle: {
    light:
      'M46 6h30a5 5 0 0 1 5 5v10a5 5 0 0 1-5 5H60l-8 7v-7h-6a5 5 0 0 1-5-5V11a5 5 0 0 1 5-5zM96 14h20a5 5 0 0 1 5 5v8a5 5 0 0 1-5 5h-3v6l-7-6H96a5 5 0 0 1-5-5v-8a5 5 0 0 1 5-5z',
    fill: `${shoulders(22, 56)}${shoulders(138, 56)}${head(22, 45)}${head(138, 45)}${head(62, 51)}${head(100, 51)}${shoulders(62, 60)}${shoulders(100, 60)}`,
    line: 'M46 6h30a5 5 0 0 1 5 5v10a5 5 0 0 1-5 5H60l-8 7v-7h-6a5 5 0 0 1-5-5V11a5 5 0 0 1 5-5zM96 14h20a5 5 0 0 1 5 5v8a5 5 0 0 1-5 5h-3v6l-7-6H96a5 5 0 0 1-5-5v-8a5 5 0 0 1 5-5zM38 72h86M46 72v16M116 72v16M50 13h22M50 19h14M97 21h17M97 26h10',
  },
  // Out of the house: people in three houses, joined.
  organisatoriske: {
    light: [30, 80, 130].map(house).join(''),
    fill: `${head(80, 15, 9)}${[30, 80, 130].map((x) => `${head(x, 59, 6)}${shoulders(x, 64)}`).join('')}`,
    line: `${[30, 80, 130].map(house).join('')}M30 36L70 18M80 36V26M130 36L90 18`,
  },
  // The workshop: the same frame every time, and a rule to measure with.
  strukturelle: {
    light: `${box(14, 8, 36, 44)}${box(62, 8, 36, 44)}${box(110, 8, 36, 44)}`,
    fill: `${box(20, 14, 10, 10)}${box(68, 14, 10, 10)}${box(116, 14, 10, 10)}${box(24, 60, 76, 8)}${box(116, 56, 18, 12)}`,
    line: `${box(14, 8, 36, 44)}${box(62, 8, 36, 44)}${box(110, 8, 36, 44)}M20 31h24M20 38h24M20 45h14M68 31h24M68 38h24M68 45h18M116 31h24M116 38h24M116 45h10M8 68h144M20 68v20M140 68v20`,
  },
  // The study: a screen that reaches far.
  digitale: {
    light: box(34, 16, 74, 48),
    fill: `${head(54, 34, 6)}M44 54c0-10 4-14 10-14s10 4 10 14z${head(86, 34, 6)}M76 54c0-10 4-14 10-14s10 4 10 14z${head(122, 58, 3)}`,
    line: `${box(34, 16, 74, 48)}M71 64v10M56 74h30M14 80h134M24 80v8M138 80v8M70 16v48M118 46a12 12 0 0 1 14 11M120 32a26 26 0 0 1 26 24M122 18a40 40 0 0 1 36 36`,
  },
};
