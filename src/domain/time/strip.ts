import type { Language } from '../../schemas/values.ts';
import { measure } from '../../language/measures.ts';
import { effortMinutes, effortText } from './amounts.ts';

type Amount = Parameters<typeof effortText>[0];
interface Effort {
  preparation: Amount;
  running: Amount;
  followUp: Amount;
}

/** The time of one part of the work, for the whole or for each of something. */
export interface PartTime {
  part: keyof Effort;
  minutes: number;
  per?: Amount['per'];
}

/** Where a part of the work begins and how wide it is, of 100. */
export interface Piece {
  part: keyof Effort;
  start: number;
  width: number;
}

/** One part of the work around a tool, with its time: «Forberedelse: 2 dager». */
export interface StripPart extends Piece {
  text: string;
}

/** A part that takes no time has no width; one that takes a little can still be seen. */
const LEAST = 2;

/** What the parts are for each of. One gathering is one run of the tool. */
const basesOf = (times: readonly PartTime[]): Set<PartTime['per']> =>
  new Set(times.map(({ per }) => (per === 'samling' ? undefined : per)));
const sumOf = (times: readonly PartTime[]): number =>
  times.reduce((sum, { minutes }) => sum + minutes, 0);

/** The parts that take time, one after the other, to scale within `whole` of 100. */
function piecesOf(times: readonly PartTime[], whole: number): Piece[] {
  const timed = times.filter(({ minutes }) => minutes > 0);
  const wide = timed.map(({ minutes }) =>
    Math.max(LEAST, Math.round((100 * minutes) / sumOf(timed))),
  );
  const all = wide.reduce((total, width) => total + width, 0);
  let start = 0;
  return timed.map(({ part }, i) => {
    const width = ((wide[i] ?? 0) * whole) / all;
    const piece = { part, start: Math.round(start * 10) / 10, width: Math.round(width * 10) / 10 };
    start += width;
    return piece;
  });
}

/**
 * The work before, during and after a tool, to scale.
 * @param words the time of a part in words: «2 dager»
 * @returns the parts that take time, in order; none where one part is for each municipality or
 *   participant and another is for the whole, for then they cannot stand on one scale
 */
export function stripOfTimes(
  times: readonly PartTime[],
  words: (part: PartTime['part']) => string,
  language: Language,
): StripPart[] {
  if (basesOf(times).size > 1 || times.filter(({ minutes }) => minutes > 0).length < 2) return [];
  return piecesOf(times, 100).map((piece) => ({
    ...piece,
    text: `${measure(piece.part, language)}: ${words(piece.part)}`,
  }));
}

/** The same of a guide, from the effort it tells. */
export const stripOf = (effort: Effort, language: Language): StripPart[] =>
  stripOfTimes(
    (['preparation', 'running', 'followUp'] as const).map((part) => ({
      part,
      minutes: effortMinutes(effort[part]),
      per: effort[part].per,
    })),
    (part) => {
      const { amount, unit } = effort[part];
      return effortText({ amount, unit }, language);
    },
    language,
  );

/**
 * The work of several tools beside each other: the longest fills the width, the others are as long
 * as they are.
 * @returns for each its parts; none at all where they are not for the same: one for each
 *   municipality and another for the whole
 */
export function stripsOf(works: readonly (readonly PartTime[])[]): Piece[][] {
  const longest = Math.max(...works.map(sumOf));
  if (basesOf(works.flat()).size > 1 || !longest) return [];
  return works.map((times) =>
    piecesOf(times, Math.max(LEAST * times.length, (100 * sumOf(times)) / longest)),
  );
}
