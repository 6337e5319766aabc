import type { Scene } from '../../domain/scene/scene.ts';
import { bubble, crowd, person } from './people.ts';
import { papers } from './papers.ts';
import { seatShapes } from './seats.ts';
import { joined, outlined, sideBySide, type Room, type Shape } from './shape.ts';
import { arrow, board, glass, house, screen, sheets } from './things.ts';
import { ground } from './time.ts';

/** Where what comes out stands. */
const OUT = { x: 151, y: 28 } as const;
/** So many municipalities stand in a row along the wall. */
const MOST_PRESENTING = 7;
/** Where people are small, or there is no room, nothing hangs on the wall. */
const WALLS = new Set<Scene['seats']['as']>(['groups', 'table', 'ring', 'half-ring', 'rows']);

/** What hangs or stands behind the people, and how far down it reaches. */
function wall(
  { prop, seats, presenting, voice, round }: Scene,
  { middle }: Room,
): [Shape[], number] {
  if (!WALLS.has(seats.as)) return [[], 0];
  if (presenting) {
    const count = Math.min(presenting, MOST_PRESENTING);
    const first = middle - ((count - 1) * 18) / 2;
    const row = Array.from({ length: count }, (_, i) => house(first + i * 18, 18, 0.75));
    return [sideBySide(row), 20];
  }
  const grouped = seats.as === 'groups';
  const leader =
    grouped && !seats.hosts ? [person({ x: middle + 34, y: 27, size: 0.72, marked: true })] : [];
  if (prop === 'screen') return [[...screen(middle - 20, 2, 40, 21), ...leader], 28];
  if (prop === 'board') return [[...board(middle - 15, 2), ...leader], 28];
  if (prop === 'wall') return [sheets(middle - 44, 2, 6), 16];
  if (voice) return [outlined(bubble(middle - 14, 2, 28, 15)), 0];
  if (round) return [[{ as: 'line', d: `M${middle - 26} 17c14-13 38-13 52 0m-6-1l6 1v-6` }], 0];
  return [[], 4];
}

/** What comes out, and those it reaches, or those it comes from, under it. */
function outcome({ output, audience }: Scene): Shape[] {
  const y = audience ? 5 : OUT.y;
  const reached: Shape[] = audience
    ? [
        { as: 'line', d: audience === 'to' ? 'M167 49v8m-4-4l4 4 4-4' : 'M167 57v-8m-4 4l4-4 4 4' },
        ...crowd(8, { x: 152, y: 71, width: 34, size: 0.42, rows: 2 }),
      ]
    : [];
  return output ? [arrow(130, y + 20, 11), ...papers[output](OUT.x, y), ...reached] : reached;
}

/** Draws a scene: what is at the back first. The same scene always gives the same drawing. */
export function drawScene(scene: Scene): Shape[] {
  const room: Room = { middle: 66, width: 120, floor: scene.time.as === 'once' ? 90 : 79 };
  const [behind, top] = wall(scene, room);
  return joined([
    ...behind,
    ...seatShapes(scene, room, top),
    ...(scene.researcher ? glass(134, 18) : []),
    ...outcome(scene),
    ...ground(scene.time),
  ]);
}
