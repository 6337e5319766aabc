import { bubble } from '../scene/people.ts';
import { box, n, outlined, oval, type Shape } from '../scene/shape.ts';
import { fill, ink, line, mark } from './parts.ts';

/** Things that fill the sheet, or stand on it at a point. */

export const anchor: Shape[] = [
  ...outlined(oval(48, 12, 7)),
  line('M48 19v47M33 29h30M16 42c3 17 16 24 32 24s29-7 32-24M9 49l7-7 8 6M87 49l-7-7-8 6'),
];

export const flask: Shape[] = [
  ...outlined('M42 6h12v22l19 32a6 6 0 0 1-5 8h-40a6 6 0 0 1-5-8l19-32z'),
  fill('M33 46h30l8 14a5 5 0 0 1-4 7h-38a5 5 0 0 1-4-7z'),
  line('M38 6h20'),
  ink(oval(44, 57, 4) + oval(56, 53, 3) + oval(50, 39, 2.5)),
];

export const eye: Shape[] = [
  ...outlined('M6 38c16-27 68-27 84 0-16 27-68 27-84 0z'),
  ink(oval(48, 38, 13)),
  { as: 'light', d: oval(53, 33, 4) },
];

export const cup: Shape[] = [
  line('M66 36h6a8 8 0 0 1 0 17h-8M14 68h62M36 22c-5-6 5-9 0-15M52 22c-5-6 5-9 0-15'),
  ...outlined('M22 30h44v18a15 15 0 0 1-15 15h-14a15 15 0 0 1-15-15z'),
  fill(box(23, 31, 42, 9)),
];

export const signpost: Shape[] = [
  line('M48 6v62M36 68h24'),
  ...outlined('M48 11h28l9 9-9 9h-28z'),
  { as: 'ink', d: 'M48 34h-28l-9 9 9 9h28z' },
];

/** A lamp; `x`, `y` is its top. */
export const bulb = (x: number, y: number): Shape[] => [
  ...outlined(`M${n(x)} ${n(y)}a17 17 0 0 1 8 32v6h-16v-6a17 17 0 0 1 8-32z`),
  ink(box(x - 7, y + 40, 14, 4) + box(x - 5, y + 46, 10, 3)),
  line(`M${n(x - 4)} ${n(y + 24)}l4-6 4 6`),
];

export const balance: Shape[] = [
  line('M48 8v58M30 67h36M18 18h60M18 18l-11 26M18 18l11 26M78 18l-11 20M78 18l11 20'),
  fill('M5 44h26a13 11 0 0 1-26 0z'),
  ink('M65 38h26a13 11 0 0 1-26 0z'),
];

export const telescope: Shape[] = [
  line('M44 44l-14 24M48 44l14 24M46 44v22M16 12v8M12 16h8M30 6v4M28 8h4'),
  ...outlined('M14 46l44-25 7 12-44 25z'),
  ...outlined('M58 16l18-10 12 21-18 10z'),
  fill('M58 16l9-5 12 21-9 5z'),
];

/** A glass to look through, its middle at a point. */
export const lens = (x: number, y: number, r = 15): Shape[] => [
  ...outlined(oval(x, y, r)),
  ink(
    `M${n(x + r * 0.6)} ${n(y + r * 0.85)}l${n(r * 0.25)} ${n(-r * 0.25)} ${n(r * 0.85)} ${n(r * 0.85)}-3 4z`,
  ),
];

export const puzzle: Shape[] = [
  ...outlined('M6 16h36v12c9-5 14 1 14 7s-5 12-14 7v14h-36z'),
  ink('M61 16h29v40h-29v-13c5 1 10-3 10-8s-5-9-10-8z'),
];

/** A question in a bubble. */
export const question: Shape[] = [
  ...outlined(bubble(27, 3, 42, 34)),
  line('M41 16c0-11 15-11 15-1 0 6-8 6-8 11M48 31v1'),
];

/** Leaves of a calendar; `round` when it comes again. */
export const calendar = (round: boolean): Shape[] => [
  ...outlined(box(18, 12, 60, 56)),
  ink(box(18, 12, 60, 14)),
  line('M32 6v11M64 6v11'),
  ...(round
    ? [line('M62 42a15 15 0 1 0 1 10M63 34v9h-9')]
    : [
        fill([26, 40, 54].flatMap((x) => [33, 49].map((y) => box(x, y, 9, 9))).join('')),
        ink(box(54, 33, 16, 25)),
        mark('M58 45l3 4 6-8'),
      ]),
];

export const flag: Shape[] = [line('M8 68h80M26 68v-62'), ink('M26 8h38l-9 11 9 11h-38z')];

export const gear = (x: number, y: number, r: number): Shape[] => {
  const teeth = 8;
  const points = Array.from({ length: teeth * 4 }, (_, i) => {
    const t = ((i + 0.5) / (teeth * 4)) * 2 * Math.PI;
    const out = i % 4 < 2 ? r : r * 0.74;
    return `${n(x + Math.cos(t) * out)} ${n(y + Math.sin(t) * out)}`;
  });
  return [ink(`M${points.join('L')}z`), { as: 'light', d: oval(x, y, r * 0.34) }];
};

export const clock = (x: number, y: number, r: number): Shape[] => [
  ...outlined(oval(x, y, r)),
  line(`M${n(x)} ${n(y - r * 0.6)}v${n(r * 0.6)}l${n(r * 0.45)} ${n(r * 0.3)}`),
];

export const gauge: Shape[] = [
  ...outlined('M10 60a38 38 0 0 1 76 0z'),
  fill('M64 26a38 38 0 0 1 22 33h-16a22 22 0 0 0-13-19z'),
  line('M19 59h7M26 36l5 5M48 23v7'),
  ink(`M45 57l20-27-14 30z${oval(48, 59, 5)}`),
];

/** A star of five points round a point. */
export const star = (x: number, y: number, r: number): Shape => {
  const points = Array.from({ length: 10 }, (_, i) => {
    const t = (i / 10) * 2 * Math.PI - Math.PI / 2;
    const out = i % 2 ? r * 0.45 : r;
    return `${n(x + Math.cos(t) * out)} ${n(y + Math.sin(t) * out)}`;
  });
  return ink(`M${points.join('L')}z`);
};

export const heart = (x: number, y: number): Shape =>
  ink(`M${n(x)} ${n(y)}c-5-9-19-6-17 5 1 8 9 13 17 19 8-6 16-11 17-19 2-11-12-14-17-5z`);

export const envelope: Shape[] = [
  ...outlined(box(10, 18, 76, 48)),
  fill('M10 18h76l-38 28z'),
  line('M10 18l38 28 38-28M10 66l28-26M86 66l-28-26'),
];

/** A tool each way, over a sheet. */
export const tools: Shape[] = [
  ...outlined(box(26, 8, 44, 58)),
  line('M34 18h28M34 26h18'),
  ...outlined('M78 22l7 7-44 36-10 3 3-10z'),
  ink('M12 20l12-8 9 9-4 4 42 36-6 7-40-38-5 3z'),
];

/** Faces: well, so so, badly. */
export const faces: Shape[] = [
  ...outlined([18, 48, 78].map((x) => oval(x, 26, 13)).join('')),
  ink([18, 48, 78].map((x) => oval(x - 4.5, 23, 2) + oval(x + 4.5, 23, 2)).join('')),
  line('M12 29c2 5 10 5 12 0M42 31h12M72 33c2-5 10-5 12 0M10 52h16M10 62h16M40 52h16M70 52h16'),
];

/** Two bubbles that answer one another. */
export const bubbles: Shape[] = [
  ...outlined(bubble(6, 4, 54, 32)),
  line('M14 14h36M14 23h22'),
  ...outlined(
    'M39 38h46a4 4 0 0 1 4 4v16a4 4 0 0 1-4 4h-8v7l-9-7h-29a4 4 0 0 1-4-4v-16a4 4 0 0 1 4-4z',
  ),
];
