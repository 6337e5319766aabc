import type { Gap } from './gaps.ts';
import type { Fact } from './situation.ts';

/**
 * What one told fact says about one tool.
 * `fits`: as asked. `partly`: some of what was asked for. `near`: a step from it. `far`: two steps.
 * `out`: it cannot be done.
 */
export type Outcome = 'fits' | 'partly' | 'near' | 'far' | 'out';
export interface Verdict {
  fact: Fact;
  outcome: Outcome;
  points: number;
  gap: Gap;
  /** The run sheet it is about, by its number. */
  sheet?: number | undefined;
}

/** Points a gap takes away: more for each step. */
const cost = (gap: Gap): number => (gap === 0 ? 0 : -1 - 4 * gap);

function outcomeOf(gap: Gap): Outcome {
  if (gap === 0) return 'fits';
  if (gap <= 1) return 'near';
  return gap <= 2 ? 'far' : 'out';
}

/** @param fits points when there is no gap */
export const slope = (fact: Fact, gap: Gap, fits: number, sheet?: number): Verdict => ({
  fact,
  outcome: outcomeOf(gap),
  points: gap === 0 ? fits : cost(gap),
  gap,
  sheet,
});

interface Several<T> {
  fact: Fact;
  wanted: readonly T[] | undefined;
  has: readonly (T | undefined)[];
  /** Points when all is met, and more when the tool is made for it. */
  points: number;
  lead: number;
  /** How far a tool without any of it is. */
  miss: Gap;
}

/**
 * Several wanted, one is enough. A tool that names a wanted value first, or little else, is made
 * for it.
 */
export function several<T>({ fact, wanted, has, points, lead, miss }: Several<T>): Verdict[] {
  if (!wanted?.length) return [];
  const met = has.filter((value) => value !== undefined && wanted.includes(value)).length;
  if (met === 0) return [slope(fact, miss, 0)];
  const place = has.findIndex((value) => value !== undefined && wanted.includes(value));
  const first = place === 0 ? lead : place === 1 ? lead / 2 : 0;
  return [
    {
      fact,
      outcome: met === wanted.length ? 'fits' : 'partly',
      points: (points * met) / wanted.length + first + (lead * met) / has.length,
      gap: 0,
    },
  ];
}
