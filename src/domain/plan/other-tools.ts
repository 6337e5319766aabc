import type { Toolbox } from '../../content/toolbox.ts';
import { keysOf, type Value } from '../../schemas/values.ts';
import type { Guide } from '../guide/relations.ts';
import { remembered } from '../remembered.ts';
import { sheetsOf } from '../run-sheet/relations.ts';
import type { PlanOther } from './material.ts';
import { standardSheet } from './standard-sheet.ts';

/** What to use in place of a tool when people are more or fewer than it is for. */

/** Whether the usual way to use a guide is a meeting, or work over weeks. */
const kindOf = (toolbox: Toolbox, guide: Guide) =>
  standardSheet(guide, sheetsOf(toolbox, guide))?.data.kind;

/** What is for the meetings of many other tools, is none itself. */
const isForMeetings = ({ data }: Guide): boolean =>
  data.inPlans.some(({ atOnce, order, guides }) => atOnce && order !== 'sammen' && guides[1]);

/** What is asked of each guide for each other: thousands of guides are asked millions of times. */
interface Candidate {
  guide: Guide;
  min: number;
  max: number;
  /** A bit for each group it is for, and for each that can be with. */
  forWhom: number;
  withWhom: number;
  /** What it is best for first. */
  purposes: readonly Value<'purpose'>[];
}

const bits = <T>(values: readonly T[], of: readonly T[]): number =>
  values.reduce((sum, value) => sum | (1 << of.indexOf(value)), 0);
const count = (ones: number): number => (ones === 0 ? 0 : 1 + count(ones & (ones - 1)));

const candidateOf = remembered((guide: Guide): Candidate => {
  const { participants, forWhom, withWhom, purposes } = guide.data;
  return {
    guide,
    min: participants.min,
    max: participants.max,
    forWhom: bits(forWhom, keysOf('forWhom')),
    withWhom: bits(withWhom, keysOf('withWhom')),
    purposes: purposes.map(({ purpose }) => purpose),
  };
});

/** Those that can take the place of another, by how they are used. */
const replacing = remembered((toolbox: Toolbox) =>
  Map.groupBy(
    toolbox.verktoy
      .filter((guide) => !guide.data.audience && !isForMeetings(guide))
      .map((guide) => candidateOf(guide)),
    ({ guide }) => kindOf(toolbox, guide),
  ),
);

/** The purpose of a guide that another has too, the first of those it is best for. */
const sharedPurpose = (own: Candidate, other: Candidate): Value<'purpose'> | undefined =>
  own.purposes.find((purpose) => other.purposes.includes(purpose));

/** So many of its purposes a guide is best for. */
const BEST = 2;
const isAsGood = (own: Candidate, other: Candidate): boolean =>
  own.purposes.slice(0, BEST).some((purpose) => other.purposes.slice(0, BEST).includes(purpose));

/**
 * How well another guide can take the place of one: what it gives, and who is with. The purposes
 * both are best for count most; 0 where they have none in common.
 */
function likeness(own: Candidate, other: Candidate): number {
  let weight = 0;
  for (const [i, purpose] of own.purposes.entries()) {
    const there = other.purposes.indexOf(purpose);
    if (there >= 0) weight += 1 / (1 + i) + 1 / (2 + there);
  }
  return weight === 0 ? 0 : weight + count(own.withWhom & other.withWhom) / 10;
}

/** More than any likeness: what a guide itself names stands before the rest. */
const NAMED = 9;

interface Ranked {
  other: Candidate;
  order: number;
}
/** The one before the other: what is likest first. */
const likest = (best: Ranked | undefined, one: Ranked): Ranked =>
  !best ||
  one.order > best.order ||
  (one.order === best.order && one.other.guide.id < best.other.guide.id)
    ? one
    : best;

/**
 * Other tools that give some of the same to more or fewer people, the likest first: each holds for
 * some that none before it does. One that the guide itself names for more comes first. Those who are
 * few can ask some more, so what is named for them must be as good.
 */
export function otherTools(toolbox: Toolbox, guide: Guide): PlanOther[] {
  const own = candidateOf(guide);
  let { min: least, max: most } = own;
  const named = new Set(
    guide.data.avoidWhen.flatMap(({ when, instead }) =>
      when?.peopleOver !== undefined && instead !== undefined ? [instead] : [],
    ),
  );
  const reachesFurther = (other: Candidate): boolean =>
    other.max > most || (other.min < least && isAsGood(own, other));
  let left: Ranked[] = [];
  for (const other of replacing(toolbox).get(kindOf(toolbox, guide)) ?? []) {
    // Those who take part are those it is for.
    if (!(own.forWhom & other.forWhom) || other === own || !reachesFurther(other)) continue;
    const order = (named.has(other.guide.id) ? NAMED : 0) + likeness(own, other);
    if (order > 0) left.push({ other, order });
  }
  const picked: PlanOther[] = [];
  // Each has a few: sorting them all would take longer than the pages.
  for (;;) {
    const best = left.reduce<Ranked | undefined>(likest, undefined);
    if (!best) return picked;
    const { guide: other, min, max } = best.other;
    [least, most] = [Math.min(least, min), Math.max(most, max)];
    const purpose = sharedPurpose(own, best.other);
    picked.push({
      id: other.id,
      title: other.data.title,
      url: other.url,
      language: other.language,
      forWhom: other.data.forWhom,
      people: { min, max },
      ...(purpose && { purpose }),
    });
    left = left.filter((one) => reachesFurther(one.other));
  }
}
