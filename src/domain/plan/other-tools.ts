import type { Toolbox } from '../../content/toolbox.ts';
import type { Value } from '../../schemas/values.ts';
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

/** Those that can take the place of another, by how they are used. */
const replacing = remembered((toolbox: Toolbox) =>
  Map.groupBy(
    toolbox.verktoy.filter((guide) => !guide.data.audience && !isForMeetings(guide)),
    (guide) => kindOf(toolbox, guide),
  ),
);

/** Where each purpose of a guide stands among them: what it is best for is first. */
const purposesOf = remembered(
  ({ data }: Guide) => new Map(data.purposes.map(({ purpose }, i) => [purpose, i])),
);

/** The purpose of a guide that another has too, the first of those it is best for. */
const sharedPurpose = (guide: Guide, other: Guide): Value<'purpose'> | undefined =>
  guide.data.purposes.find(({ purpose }) => purposesOf(other).has(purpose))?.purpose;

/** What a guide is best for. */
const bestFor = ({ data }: Guide): Value<'purpose'>[] =>
  data.purposes.slice(0, 2).map(({ purpose }) => purpose);

/**
 * How well another guide can take the place of one: what it gives, and who is with. The purposes
 * both are best for count most.
 */
function likeness(guide: Guide, other: Guide): number {
  const places = purposesOf(other);
  let weight = 0;
  for (const [purpose, i] of purposesOf(guide)) {
    const place = places.get(purpose);
    if (place !== undefined) weight += 1 / (1 + i) + 1 / (2 + place);
  }
  const parties = guide.data.withWhom.filter((party) => other.data.withWhom.includes(party));
  return weight + parties.length / 10;
}

/** The one before the other: what is likest first. */
interface Candidate {
  other: Guide;
  order: number;
}
const likest = (best: Candidate | undefined, one: Candidate): Candidate =>
  !best || one.order > best.order || (one.order === best.order && one.other.id < best.other.id)
    ? one
    : best;

/** More than any likeness: what a guide itself names stands before the rest. */
const NAMED = 9;

/**
 * Other tools that give some of the same to more or fewer people, the likest first: each holds for
 * some that none before it does. One that the guide itself names for more comes first. Those who are
 * few can ask some more, so what is named for them must be as good.
 */
export function otherTools(toolbox: Toolbox, guide: Guide): PlanOther[] {
  let { min: least, max: most } = guide.data.participants;
  const named = guide.data.avoidWhen.flatMap(({ when, instead }) =>
    when?.peopleOver !== undefined && instead !== undefined ? [instead] : [],
  );
  const reachesFurther = (other: Guide): boolean => {
    const { min, max } = other.data.participants;
    const isAsGood = (): boolean =>
      bestFor(other).some((purpose) => bestFor(guide).includes(purpose));
    return max > most || (min < least && isAsGood());
  };
  // Those who take part are those it is for.
  const canReplace = ({ id, data: { forWhom } }: Guide): boolean =>
    id !== guide.id && forWhom.some((who) => guide.data.forWhom.includes(who));
  let left = (replacing(toolbox).get(kindOf(toolbox, guide)) ?? [])
    .filter((other) => reachesFurther(other) && canReplace(other))
    .filter((other) => named.includes(other.id) || sharedPurpose(guide, other))
    .map((other) => ({
      other,
      order: (named.includes(other.id) ? NAMED : 0) + likeness(guide, other),
    }));
  const picked: PlanOther[] = [];
  // Of thousands of guides each has a few: sorting them all for each would take longer than the
  // pages.
  for (;;) {
    const best = left.reduce<Candidate | undefined>(likest, undefined);
    if (!best) return picked;
    const { id, url, language, data } = best.other;
    const { min, max } = data.participants;
    [least, most] = [Math.min(least, min), Math.max(most, max)];
    const purpose = sharedPurpose(guide, best.other);
    picked.push({
      id,
      title: data.title,
      url,
      language,
      forWhom: data.forWhom,
      people: { min, max },
      ...(purpose && { purpose }),
    });
    left = left.filter(({ other }) => reachesFurther(other));
  }
}
