import { people } from './people.ts';
import { n, sideBySide, type Room, type Shape } from './shape.ts';
import { roundTable } from './table.ts';
import { house, office } from './things.ts';
import type { Seats } from '../../domain/scene/scene.ts';

type Houses = Extract<Seats, { as: 'houses' }>;

/** So many houses are drawn at most. */
const MOST = 9;
const SIZE = { few: 1.1, some: 0.9, many: 0.75 } as const;

/** Two houses, with people who meet between them. */
function two({ of, way }: Houses, { middle, floor }: Room): Shape[] {
  const draw = of === 'kommune' ? house : office;
  const back = way === 'both' ? `M${middle - 16} ${floor - 33}l-5 1 0-5` : '';
  return [
    ...sideBySide([-42, 42].map((dx) => draw(middle + dx, floor, 1.5))),
    {
      as: 'line',
      d: `M${middle - 21} ${floor - 32}c10-13 32-13 42 0m-5-1l5 1v-5${back}`,
    },
    ...people([
      { x: middle - 10, y: floor, size: 0.8, marked: true },
      { x: middle + 10, y: floor, size: 0.8 },
    ]),
  ];
}

/**
 * Houses in a bow, each with a line to where they meet; or to the one that the others learn from.
 */
function many({ of, houses: count, way, state }: Houses, { middle, floor }: Room): Shape[] {
  // The one that gives, stands in the middle.
  const drawn = Math.min(way === 'out' ? count - 1 : count, MOST) + (state ? 1 : 0);
  const s = drawn <= 4 ? SIZE.few : drawn <= 6 ? SIZE.some : SIZE.many;
  const hub = floor - 16;
  const at = Array.from({ length: drawn }, (_, i) => {
    const t = Math.PI * (1 + (i + 0.5) / drawn);
    return { x: middle + Math.cos(t) * 52, y: hub + Math.sin(t) * (floor - 33) };
  });
  return [
    { as: 'line', d: at.map(({ x, y }) => `M${n(x)} ${n(y)}L${middle} ${hub}`).join('') },
    ...sideBySide(
      at.map(({ x, y }, i) => {
        const draw = of === 'kontor' || (state && i === Math.floor(drawn / 2)) ? office : house;
        return draw(x, y + 9 * s, s);
      }),
    ),
    ...(way === 'out'
      ? (of === 'kontor' ? office : house)(middle, floor, 1.5, true)
      : roundTable(
          4,
          { x: middle, y: floor - 7, rx: 14, ry: 5.5, size: 0.68 },
          { marked: (place) => place === 0 },
        )),
  ];
}

/** Work between houses. */
export const houses = (seats: Houses, room: Room): Shape[] =>
  (seats.houses === 2 ? two : many)(seats, room);

/** Someone at the top, someone in the middle, and those who do the work. */
export const levels = ({ middle, floor }: Room): Shape[] => [
  ...people([{ x: middle + 42, y: floor - 46, size: 0.85, marked: true }]),
  ...people([0, 18].map((dx) => ({ x: middle - 5 + dx, y: floor - 23, size: 0.75 }))),
  ...people([0, 16, 32].map((dx) => ({ x: middle - 53 + dx, y: floor, size: 0.68 }))),
  {
    as: 'line',
    d: `M${middle - 12} ${floor}v-23h38v-23h34M${middle - 40} ${floor - 34}l13-12m-6 0h6v6M${middle + 4} ${floor - 57}l13-11m-6 0h6v6`,
  },
];
