import type { Subject } from '../../domain/scene/subject.ts';
import { bubble } from '../scene/people.ts';
import { box, outlined, oval, sideBySide, type Shape } from '../scene/shape.ts';
import { roundTable } from '../scene/table.ts';
import { arrow, bus, house, office } from '../scene/things.ts';
import { FLOOR, ink, large, line, one, paper } from './parts.ts';
import * as things from './things.ts';

/** Houses in the corners, with lines to what they share. */
const corners = (draw: typeof house): Shape[] => [
  line('M18 26L48 36M78 26L48 36M18 56L48 36M78 56L48 36'),
  ...sideBySide([18, 78].flatMap((x) => [30, FLOOR].map((y) => draw(x, y, 1.15)))),
];
const hub = ink(oval(48, 36, 8));

/** Tools that go between houses. */
export const places = {
  kommunenett: [...corners(house), hub],
  statsnett: [...corners(house), ...office(48, 52, 1.4, true)],
  metodenett: [...corners(house), ...things.gear(48, 38, 15)],
  kontornett: [...corners(office), hub],
  partnere: [
    ...sideBySide([20, 76].map((x) => office(x, FLOOR, 1.9))),
    line('M39 38h17m-6-6l6 6-6 6M57 56h-17m6-6l-6 6 6 6'),
  ],
  nabohjelp: [
    ...house(24, FLOOR, 2, true),
    ...house(76, FLOOR, 1.6),
    ...outlined(bubble(40, 6, 34, 20)),
    line('M47 13h20M47 19h12'),
  ],
  agent: [
    ...house(26, FLOOR, 2.2, true),
    ...house(80, 32, 1.1),
    ...house(80, FLOOR, 1.1),
    line('M50 42l16-14m-7 0h7v7M50 56h16m-5-5l5 5-5 5'),
  ],
  fyr: [
    ...office(30, FLOOR, 2.1, true),
    things.star(30, 10, 9),
    line('M56 30l12-8M58 44h14M56 58l12 6'),
    ...office(83, 36, 0.9),
    ...office(83, FLOOR, 0.9),
  ],
  deling: [
    ...paper('avtale', 1.2, 6, 10),
    line('M50 30l14-10m-7 0h7v7M50 44l14 8m0-7v7h-7'),
    ...house(82, 32, 1),
    ...house(82, FLOOR, 1),
  ],
  oversett: [...paper('notat', 1, 5, 16), line('M42 36h14m-6-6l6 6-6 6'), ...house(77, 60, 1.8)],
  forskerspor: [
    line('M8 60c16-30 20 6 34-14 8-12 12-20 24-20'),
    ...house(14, 36, 1.1),
    ...things.lens(64, 26, 16),
    ink(oval(64, 22, 4) + 'M57 33c0-8 14-8 14 0z'),
  ],
  behov: [
    ...sideBySide([18, 48, 78].map((x) => house(x, FLOOR, 1.4))),
    ...sideBySide([8, 38, 68].map((x) => outlined(bubble(x, 6, 22, 18)))),
    line('M19 10v6M19 20v.5M49 10v6M49 20v.5M79 10v6M79 20v.5'),
  ],
  samling: [
    ...sideBySide([16, 48, 80].map((x) => house(x, 26, 1))),
    ...roundTable(4, { x: 48, y: 55, rx: 26, ry: 8, size: 0.95 }, { marked: (i) => i === 1 }),
  ],
  nettmoete: [
    ...sideBySide([14, 82].map((x) => house(x, 28, 1.1))),
    ...office(48, 26, 1.1, true),
    line('M24 20h14M58 20h14'),
    ...roundTable(4, { x: 48, y: 56, rx: 28, ry: 8, size: 0.95 }),
  ],
  saker: [
    ...sideBySide([
      ...[14, 40].map((x) => house(x, 32, 1.15)),
      ...[14, 40].map((x) => house(x, FLOOR, 1.15)),
    ]),
    ...things.lens(66, 34, 15),
    ...house(66, 42, 0.7, true),
  ],
  stat: [
    ...sideBySide([16, 48, 80].map((x) => office(x, 46, 1.5))),
    ...outlined(box(6, 50, 84, 6)),
    line('M16 56v12M80 56v12'),
  ],
  hjem: [
    one(26, true, 1.5),
    ...outlined(box(36, 40, 14, 17)),
    arrow(54, 50, 12),
    ...house(79, FLOOR, 1.5),
  ],
  reise: large([...bus(0, FLOOR, 5)], 0.78, 4, 14).concat(house(82, FLOOR, 1.25)),
} satisfies Partial<Record<Subject, readonly Shape[]>>;
