import type { Scene } from '../../domain/scene/scene.ts';
import { groupShapes } from './groups.ts';
import { houses, levels } from './houses.ts';
import { bubble, crowd, people, person } from './people.ts';
import { screens } from './screens.ts';
import { box, outlined, type Room, type Shape } from './shape.ts';
import { halfRing, ring, roundTable } from './table.ts';
import { bus, house } from './things.ts';

const sizeFor = (count: number): number =>
  count <= 5 ? 0.95 : count <= 7 ? 0.85 : count <= 9 ? 0.72 : 0.6;
/** So many sit in front of the reader, at one side of a desk. */
const MOST_AT_DESK = 3;

/** Two or three at a desk, seen from in front. */
const desk = (count: number, { middle, floor }: Room): Shape[] => [
  ...people(
    Array.from({ length: count }, (_, i) => ({
      x: middle + (i - (count - 1) / 2) * 30,
      y: floor - 16,
      size: 1.1,
      marked: i === 0,
    })),
  ),
  { as: 'light', d: box(middle - 50, floor - 17, 100, 5) },
  {
    as: 'line',
    d: `${box(middle - 50, floor - 17, 100, 5)}M${middle - 42} ${floor - 12}v11M${middle + 42} ${floor - 12}v11`,
  },
];

/** Everyone round one table; the one who leads at its end, or the one with the case at the back. */
function oneTable(count: number, voice: boolean, { middle, floor }: Room): Shape[] {
  const size = sizeFor(count);
  const back = count <= 4 ? count - 2 : Math.ceil((count - 2) / 2);
  const at = {
    x: middle,
    y: floor - 9 - 12 * size,
    rx: Math.min(46, 22 + count * 2.8),
    ry: 11,
    size,
  };
  return roundTable(count, at, { marked: (place) => place === (voice ? 0 : back + 1) });
}

/** Many who answer, some with something to say. */
const answering = ({ middle, floor }: Room): Shape[] => [
  ...crowd(15, { x: middle - 54, y: floor - 26, width: 108, size: 0.7, rows: 3 }),
  ...outlined(bubble(middle - 44, 6) + bubble(middle - 8, 2) + bubble(middle + 26, 8)),
];

/** A group at their table, and one or two who sit beside and write. */
const guest = (count: number, { middle, floor }: Room): Shape[] => [
  ...roundTable(6, { x: middle - 20, y: floor - 20, rx: 28, ry: 9, size: 0.72 }),
  ...Array.from({ length: count }, (_, i) =>
    person({ x: middle + 46 - i * 15, y: floor - 3, size: 0.95, marked: true }),
  ),
  ...outlined(`M${middle + 54} ${floor - 17}l9-3 4 12-9 3z`),
];

const journey = (count: number, { middle, floor }: Room): Shape[] => [
  ...house(middle + 48, floor, 1.3),
  ...bus(middle - 58, floor, Math.min(count, 5)),
];

/** Many in rows, and the one who speaks. */
const rows = (count: number, { middle, floor }: Room): Shape[] => [
  person({ x: middle, y: floor - 42, size: 0.9, marked: true }),
  ...crowd(Math.min(count, 21), { x: middle - 54, y: floor - 24, width: 108, size: 0.6, rows: 3 }),
];

/** People and what they sit at. @param top how far down what hangs on the wall reaches */
export function seatShapes({ seats, voice }: Scene, room: Room, top: number): Shape[] {
  const { middle, floor } = room;
  switch (seats.as) {
    case 'groups':
      return groupShapes(seats, room, top);
    case 'table':
      return seats.people <= MOST_AT_DESK
        ? desk(seats.people, room)
        : oneTable(seats.people, voice !== undefined, room);
    case 'ring':
      return ring(
        seats.people,
        { x: middle, y: floor - 22, rx: 42, ry: 18, size: sizeFor(seats.people + 1) },
        (i) => i === 0,
      );
    case 'half-ring':
      return halfRing(seats.people, { x: middle, y: floor - 2, rx: 54, ry: 46, size: 0.56 });
    case 'rows':
      return rows(seats.people, room);
    case 'screens':
      return screens(seats.people, seats.speaker, room);
    case 'journey':
      return journey(seats.people, room);
    case 'houses':
      return houses(seats, room);
    case 'levels':
      return levels(room);
    case 'crowd':
      return answering(room);
    case 'guest':
      return guest(seats.people, room);
  }
}
