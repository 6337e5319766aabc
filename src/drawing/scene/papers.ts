import type { Value } from '../../schemas/values.ts';
import { bubble } from './people.ts';
import { box, n, outlined, oval, sideBySide, type Shape } from './shape.ts';

/** What comes out, each on a sheet of 32 x 40 with its upper left corner at `x`, `y`. */
type Draw = (x: number, y: number) => Shape[];

const line = (d: string): Shape => ({ as: 'line', d });
const fill = (d: string): Shape => ({ as: 'fill', d });
const rules = (x: number, y: number, lengths: readonly number[], step = 7): string =>
  lengths.map((w, i) => `M${n(x)} ${n(y + i * step)}h${n(w)}`).join('');

/** A sheet of paper with the corner folded. */
const sheet: Draw = (x, y) => outlined(`M${n(x)} ${n(y)}h23l8 8v32h-31zM${n(x + 23)} ${n(y)}v8h8`);
const on = (x: number, y: number, ...more: Shape[]): Shape[] => [...sheet(x, y), ...more];
/** A window of a browser. */
const browser: Draw = (x, y) => [
  ...outlined(box(x - 2, y + 4, 38, 32)),
  line(`M${n(x - 2)} ${n(y + 11)}h38M${n(x + 1.5)} ${n(y + 7.5)}h1M${n(x + 5.5)} ${n(y + 7.5)}h1`),
];
const tick = (x: number, y: number): string => `M${n(x)} ${n(y)}l2 2 4-4.5`;
const name = (x: number, y: number): string =>
  oval(x, y, 2.4) + `M${n(x - 4)} ${n(y + 7.5)}c0-4 1.5-4.5 4-4.5s4 .5 4 4.5z`;

export const papers: Record<Value<'output'>, Draw> = {
  notat: (x, y) => on(x, y, line(rules(x + 6, y + 13, [12, 19, 19, 10]))),
  ark: (x, y) =>
    sideBySide(
      [0, 1, 2, 3].map((i) => {
        const [left, top] = [x - 3 + (i % 2) * 21, y + (i > 1 ? 22 : 0) + (i % 2) * 2];
        return [...outlined(box(left, top, 16, 18)), line(rules(left + 4, top + 7, [8, 5], 5))];
      }),
    ),
  kort: (x, y) => [
    ...outlined(`M${n(x + 5)} ${n(y + 3)}l26 4-3 18-26-4z`),
    ...outlined(box(x - 1, y + 16, 30, 20)),
    line(`${rules(x + 5, y + 23, [12])}M${n(x + 5)} ${n(y + 29)}h17m-4-4l4 4-4 4`),
  ],
  liste: (x, y) =>
    on(
      x,
      y,
      line(
        [14, 22, 30].map((dy) => tick(x + 5, y + dy)).join('') +
          rules(x + 15, y + 13.5, [6, 10, 10], 8),
      ),
    ),
  plan: (x, y) => [
    ...outlined(box(x - 3, y + 3, 38, 34)),
    fill(box(x + 8, y + 14, 10, 5) + box(x + 13, y + 22, 13, 5) + box(x + 22, y + 30, 10, 4.5)),
    line(`M${n(x - 3)} ${n(y + 11)}h38M${n(x + 5)} ${n(y + 3)}v34`),
  ],
  roller: (x, y) =>
    on(
      x,
      y,
      { as: 'ink', d: [13, 26].map((dy) => name(x + 9, y + dy)).join('') },
      line(rules(x + 17, y + 16, [8, 8], 13)),
    ),
  utkast: (x, y) =>
    on(
      x,
      y,
      line(rules(x + 6, y + 14, [14, 8])),
      ...outlined(`M${n(x + 12)} ${n(y + 36)}l2-8 19-19 6 6-19 19z`),
      line(`M${n(x + 28)} ${n(y + 14)}l6 6`),
    ),
  vedtak: (x, y) =>
    on(
      x,
      y,
      line(rules(x + 6, y + 13, [12, 19], 6.5)),
      { as: 'ink', d: oval(x + 23, y + 31, 8.5) },
      { as: 'mark', d: `M${n(x + 19)} ${n(y + 31)}l3 3 5.5-6` },
    ),
  avtale: (x, y) =>
    on(
      x,
      y,
      line(
        `${rules(x + 6, y + 13, [12, 19], 6)}M${n(x + 5)} ${n(y + 33)}h9M${n(x + 18)} ${n(y + 33)}h9M${n(x + 6)} ${n(y + 30)}c2-5 3 2 6-4M${n(x + 19)} ${n(y + 30)}c2-5 3 2 6-4`,
      ),
    ),
  skjema: (x, y) =>
    on(
      x,
      y,
      line(
        [11, 20, 29].map((dy) => box(x + 5, y + dy, 5, 5)).join('') +
          rules(x + 15, y + 13.5, [6, 10, 10], 9),
      ),
      { as: 'ink', d: box(x + 5, y + 20, 5, 5) },
    ),
  svar: (x, y) => [
    ...outlined(bubble(x - 3, y + 2, 26, 15)),
    line(rules(x + 2, y + 7.5, [15, 9], 4.5)),
    ...outlined(bubble(x + 9, y + 22, 26, 14)),
    line(tick(x + 18, y + 29)),
  ],
  ord: (x, y) =>
    on(
      x,
      y,
      {
        as: 'ink',
        d: box(x + 5, y + 12, 8, 3) + box(x + 5, y + 21, 6, 3) + box(x + 5, y + 30, 9, 3),
      },
      line(rules(x + 17, y + 13.5, [6, 9, 9], 9)),
    ),
  tall: (x, y) =>
    on(
      x,
      y,
      { as: 'ink', d: box(x + 6, y + 25, 4, 9) + box(x + 20, y + 14, 4, 20) },
      fill(box(x + 13, y + 19, 4, 15)),
      line(`M${n(x + 4)} ${n(y + 35)}h23`),
    ),
  rutenett: (x, y) => [
    ...outlined(box(x - 3, y + 3, 38, 34)),
    fill(
      [
        [0, 1],
        [1, 0],
        [2, 2],
        [3, 1],
        [1, 3],
        [0, 3],
        [3, 0],
      ]
        .map(([c = 0, r = 0]) => box(x - 3 + c * 9.5, y + 3 + r * 8.5, 9.5, 8.5))
        .join(''),
    ),
    line(
      [1, 2, 3]
        .map((i) => `M${n(x - 3 + i * 9.5)} ${n(y + 3)}v34M${n(x - 3)} ${n(y + 3 + i * 8.5)}h38`)
        .join(''),
    ),
  ],
  rapport: (x, y) => [
    ...outlined(box(x + 3, y - 2, 30, 39)),
    ...outlined(box(x - 1, y + 1, 30, 39)),
    fill(box(x + 5, y + 22, 18, 11)),
    line(rules(x + 5, y + 9, [12, 18], 6)),
  ],
  hefte: (x, y) => [
    ...outlined(
      `M${n(x + 16)} ${n(y + 8)}c-5-4-13-5-20-4v28c7-1 15 0 20 4 5-4 13-5 20-4v-28c-7-1-15 0-20 4zv28`,
    ),
    line(rules(x + 1, y + 13, [9, 9, 9], 6) + rules(x + 22, y + 13, [9, 9, 9], 6)),
  ],
  rutine: (x, y) =>
    on(
      x,
      y,
      fill([12, 21, 30].map((dy) => oval(x + 8, y + dy + 1, 3)).join('')),
      line(
        `M${n(x + 8)} ${n(y + 16)}v2M${n(x + 8)} ${n(y + 25)}v2${rules(x + 15, y + 13, [6, 10, 10], 9)}`,
      ),
    ),
  nettside: (x, y) => [
    ...browser(x, y),
    fill(box(x + 2, y + 15, 13, 17)),
    line(rules(x + 19, y + 17, [12, 12, 7], 6.5)),
  ],
  kurs: (x, y) => [
    ...browser(x, y),
    { as: 'ink', d: `M${n(x + 12)} ${n(y + 15)}l11 6.5-11 6.5z` },
    line(`M${n(x + 3)} ${n(y + 32)}h28`),
  ],
};
