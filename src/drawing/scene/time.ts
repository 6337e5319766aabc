import type { Time } from '../../domain/scene/scene.ts';
import { n, outlined, oval, type Shape } from './shape.ts';

/** The ground of the drawing is the time: how it goes, from left to right. */

const LEFT = 10;
const WIDTH = 172;
const GROUND = 88;

/** Work over weeks: a dot for what is done in a week, a thick stretch for what takes several. */
function weeks({ weeks, parts }: Extract<Time, { as: 'weeks' }>): Shape[] {
  const at = (week: number): number => LEFT + ((week - 1) / Math.max(1, weeks - 1)) * WIDTH;
  const dots = [...new Set(parts.filter((p) => p.from === p.to).map((p) => Math.round(at(p.from))))]
    .sort((a, b) => a - b)
    .reduce<number[]>((kept, x) => (x - (kept.at(-1) ?? -9) < 8 ? kept : [...kept, x]), []);
  const long = parts.filter((p) => p.to > p.from);
  return [
    { as: 'line', d: `M${LEFT} ${GROUND}h${WIDTH}` },
    ...(long.length
      ? [
          {
            as: 'ink' as const,
            d: long
              .map((p) => {
                const [from, to] = [at(p.from), at(p.to)];
                return `M${n(from)} ${GROUND - 2}h${n(to - from)}v4h${n(from - to)}z`;
              })
              .join(''),
          },
        ]
      : []),
    ...outlined(dots.map((x) => oval(x, GROUND, 3.5)).join('')),
  ];
}

/** Something that comes back: an arrow from what came out to where it begins again. */
const loop: Shape[] = [
  { as: 'line', d: 'M160 80v4a7 7 0 0 1-7 7h-94a7 7 0 0 1-7-7v-2m-5 4l5-5 5 5' },
];

/** Some days after another. */
const days = (count: number): Shape[] => [
  { as: 'line', d: `M${LEFT} ${GROUND + 2}h${WIDTH}` },
  {
    as: 'line',
    d: Array.from(
      { length: count + 1 },
      (_, i) => `M${n(LEFT + (i * WIDTH) / count)} ${GROUND - 1}v6`,
    ).join(''),
  },
];

/** What stands under the drawing. */
export function ground(time: Time): Shape[] {
  switch (time.as) {
    case 'weeks':
      return weeks(time);
    case 'loop':
      return loop;
    case 'days':
      return days(time.days);
    case 'once':
      return [];
  }
}
