import type { Scene } from '../../domain/scene/scene.ts';
import type { Subject } from '../../domain/scene/subject.ts';
import { bubble } from '../scene/people.ts';
import { box, joined, outlined, sideBySide, type Shape } from '../scene/shape.ts';
import { ring, roundTable } from '../scene/table.ts';
import { face, house, office, sheets } from '../scene/things.ts';
import { atDesk, FLOOR, large, line, listeners, one, paper } from './parts.ts';
import { subjects } from './subjects.ts';

/** So many are drawn at most: more cannot be told apart in a list. */
const MOST = 5;

/** What hangs over those who meet. */
function over({ prop, voice, round }: Scene): Shape[] {
  if (prop === 'wall') return large(sheets(0, 0, 4), 1.1, 18, 2);
  if (prop) return [...outlined(box(28, 2, 40, 18)), line('M34 8h20M34 14h14')];
  if (voice) return outlined(bubble(34, 2, 28, 15));
  return round ? [line('M24 16c14-14 34-14 48 0m-7-1l7 1 1-7')] : [];
}

const meeting = (scene: Scene, people: number): Shape[] =>
  people <= 3
    ? atDesk(Math.max(1, people), ...over(scene))
    : [
        ...over(scene),
        ...roundTable(
          Math.min(people, MOST),
          { x: 48, y: 54, rx: 27, ry: 9, size: 1 },
          { open: true, marked: (place) => place === 1 },
        ),
      ];

/** Those who meet, few and large: how they sit and what they look at. */
function meet(scene: Scene): Shape[] {
  const { seats } = scene;
  switch (seats.as) {
    case 'ring':
    case 'half-ring':
      return [
        ...over(scene),
        ...ring(MOST, { x: 48, y: 50, rx: 34, ry: 15, size: 0.95 }, (i) => i === 0),
      ];
    case 'groups':
      return seats.table
        ? meeting(scene, seats.each ?? MOST)
        : [...over(scene), ...ring(3, { x: 48, y: 52, rx: 22, ry: 13, size: 1.15 })];
    case 'screens':
      return [...outlined(box(10, 6, 76, 58)), face(48, 63.5, 2.2)];
    case 'houses':
      return sideBySide(
        [22, 74].map((x) => (seats.of === 'kommune' ? house : office)(x, FLOOR, 2)),
      );
    case 'levels':
      return [...subjects.trapp];
    case 'rows':
    case 'crowd':
      return [one(48, true, 1.2, 38), ...listeners()];
    case 'journey':
      return [...subjects.reise];
    case 'guest':
      return [...subjects.oeye];
    case 'table':
      return meeting(scene, seats.people);
  }
}

/**
 * A drawing for lists: the one thing that is special for a tool, large. What its name says when it
 * says something; else what comes out of work over weeks, or how people sit.
 */
export function drawNear(scene: Scene, subject?: Subject): Shape[] {
  if (subject) return joined(subjects[subject]);
  const work = scene.time.as === 'weeks' && scene.output;
  return joined(work ? [...paper(work, 1.55, 14, 5), one(80, true, 1.35)] : meet(scene));
}
