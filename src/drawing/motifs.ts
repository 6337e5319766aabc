import type { Value } from '../schemas/values.ts';
import { bubble, people, person } from './scene/people.ts';
import { box, joined, outlined, oval, sideBySide, type Shape } from './scene/shape.ts';
import { arrow, house, office } from './scene/things.ts';

/** What a municipality stands in, as pictures: drawings of problems on a sheet of their own. */
export const MOTIF_SHEET = { width: 120, height: 80 } as const;

const FLOOR = 74;
const line = (d: string): Shape => ({ as: 'line', d });

const motifs: Record<Value<'motif'>, readonly Shape[]> = {
  doer: [
    ...house(36, FLOOR, 2.5),
    arrow(64, 62, 12),
    ...outlined(box(104, FLOOR - 12, 12, 12)),
    person({ x: 93, y: FLOOR, size: 1.15, marked: true }),
  ],
  familie: [
    line('M8 34L60 8l52 26'),
    ...people([
      { x: 28, y: FLOOR, size: 1.35 },
      { x: 50, y: FLOOR, size: 0.85, marked: true },
      { x: 68, y: FLOOR, size: 0.7, marked: true },
      { x: 90, y: FLOOR, size: 1.35 },
    ]),
  ],
  stemme: [
    ...people([
      { x: 62, y: FLOOR, size: 1.1 },
      { x: 83, y: FLOOR, size: 1.1 },
      { x: 104, y: FLOOR, size: 1.1 },
    ]),
    ...outlined(bubble(58, 14, 26, 17)),
    ...outlined(bubble(90, 14, 26, 17)),
    line('M63 20h16M63 25h10M95 20h16M95 25h10M12 18l14 14M26 18L12 32'),
    person({ x: 20, y: FLOOR, size: 1.1, marked: true }),
  ],
  sprik: [
    ...sideBySide([22, 60, 98].map((x) => office(x, FLOOR, 1.5))),
    line('M28 24H8m5-5l-5 5 5 5M60 30V10m-5 5l5-5 5 5M92 24h20m-5-5l5 5-5 5'),
  ],
  stol: [
    ...outlined(box(50, 18, 20, 26)),
    line('M50 44v14M70 44v14'),
    ...people([
      { x: 24, y: 58, size: 1.25 },
      { x: 96, y: 58, size: 1.25 },
    ]),
    ...outlined(box(6, 56, 108, 7)),
    line('M16 63v11M104 63v11'),
  ],
  skuff: [
    ...outlined(box(42, 10, 36, 30)),
    line('M48 18h24M48 25h24M48 32h14'),
    ...outlined(box(26, 34, 68, 40)),
    { as: 'fill', d: box(26, 34, 68, 20) },
    line('M26 54h68M54 44h12M54 64h12'),
  ],
  koe: [
    ...house(24, FLOOR, 2),
    ...people([58, 75, 92, 109].map((x, i) => ({ x, y: FLOOR, size: 0.95, marked: i === 0 }))),
  ],
  tall: [
    line('M12 8v66h100'),
    { as: 'ink', d: box(22, 44, 14, 30) },
    { as: 'fill', d: box(44, 30, 14, 44) },
    line('M66 74V52h14v22M95 34c0-12 17-12 17-1 0 8-8.5 7-8.5 15M103.5 56v1'),
  ],
  gjerde: [
    ...sideBySide([24, 96].map((x) => house(x, FLOOR, 1.9))),
    line('M50 74V56M60 74V56M70 74V56M45 61h30M45 68h30'),
    ...outlined(bubble(78, 6, 26, 16)),
    line('M91 10v5M91 18v.5'),
  ],
  langt: [
    ...sideBySide([
      house(20, FLOOR, 1.6, true),
      house(76, 52, 0.9),
      house(92, 40, 0.9),
      house(108, 60, 0.9),
    ]),
    line('M38 70h4M48 66h4M57 61h4'),
  ],
  blokk: [
    ...outlined(box(14, 8, 44, 66)),
    { as: 'fill', d: [20, 41].flatMap((x) => [15, 35].map((y) => box(x, y, 11, 12))).join('') },
    person({ x: 36, y: FLOOR, size: 1, marked: true }),
    line('M66 58h12m-4-4l4 4-4 4'),
    ...house(100, FLOOR, 1.6),
  ],
  glemt: [
    ...outlined('M38 6h44v36l-8 6-7-6-7 6-7-6-7 6-8-6z'),
    line('M46 15h28M46 23h28M46 31h16'),
    {
      as: 'fill',
      d: [
        [44, 56],
        [58, 54],
        [70, 58],
        [50, 66],
        [64, 68],
        [78, 66],
      ]
        .map(([x = 0, y = 0]) => box(x, y, 5, 4))
        .join(''),
    },
  ],
  koffert: [
    line('M48 30V18h24v12'),
    ...outlined(box(26, 30, 68, 44)),
    { as: 'fill', d: box(38, 30, 9, 44) + box(73, 30, 9, 44) },
    line('M26 30h68v44H26zM55 50h10'),
  ],
  hjerte: [
    { as: 'ink', d: 'M60 38c-5-9-19-6-17 5 1 8 9 13 17 19 8-6 16-11 17-19 2-11-12-14-17-5z' },
    ...people([
      { x: 22, y: FLOOR, size: 1.35 },
      { x: 98, y: FLOOR, size: 1.35 },
    ]),
  ],
  noekkel: [
    ...outlined(oval(38, 26, 15)),
    { as: 'fill', d: oval(38, 26, 6) },
    line('M49 36L88 68M76 58l-7 8M84 65l-7 8'),
  ],
  bro: [
    line('M2 50h44M74 50h44M12 50v24M40 50v24M80 50v24M108 50v24'),
    person({ x: 30, y: 50, size: 1.1, marked: true }),
    person({ x: 92, y: 50, size: 1.1 }),
    line('M52 50h4M62 50h4'),
  ],
};

/** A motif as shapes, what is at the back first. */
export const drawMotif = (motif: Value<'motif'>): Shape[] => joined(motifs[motif]);
