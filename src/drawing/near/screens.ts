import type { Subject } from '../../domain/scene/subject.ts';
import { bubble } from '../scene/people.ts';
import { box, outlined, type Shape } from '../scene/shape.ts';
import { face } from '../scene/things.ts';
import { ink, large, line, listeners, mark, paper } from './parts.ts';
import * as things from './things.ts';

/** A window on a screen, with a bar. */
const window: Shape[] = [...outlined(box(6, 8, 84, 58)), line('M6 19h84M12 13.5h1M18 13.5h1')];
/** A large screen on a foot. */
const bigScreen: Shape[] = [line('M48 52v10M34 63h28'), ...outlined(box(10, 5, 76, 48))];

/** Tools one uses at a screen. */
export const screens = {
  skjermskilt: [...bigScreen, ...large(things.signpost, 0.62, 18, 7)],
  lerret: [...outlined(box(12, 4, 72, 44)), ink('M40 14l20 12-20 12z'), ...listeners()],
  ansikter: [
    ...outlined(box(6, 6, 84, 60)),
    line('M48 6v60M6 36h84'),
    ...[27, 69].flatMap((x) => [35, 65].map((y) => face(x, y, 1.15))),
  ],
  sending: [
    ...outlined(box(8, 4, 58, 48)),
    face(37, 51.5, 1.9),
    line('M28 62h18M37 52v10M76 14c7 8 7 20 0 28M84 8c10 12 10 28 0 40'),
  ],
  nettforum: [
    ...window,
    ...outlined(bubble(14, 25, 40, 14)),
    { as: 'ink', d: box(40, 46, 42, 13) },
    mark('M46 52.5h28'),
    line('M21 32h24'),
  ],
  nettsted: [...paper('nettside', 1.95, 14, -2)],
  nettkurs: [...paper('kurs', 1.95, 14, -2)],
  nettskjema: [
    ...bigScreen,
    line([12, 25, 38].map((y) => `${box(20, y, 8, 8)}M36 ${y + 4}h38`).join('')),
    ink(box(20, 25, 8, 8)),
  ],
} satisfies Partial<Record<Subject, readonly Shape[]>>;
