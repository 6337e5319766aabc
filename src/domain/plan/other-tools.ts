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

/** The purposes of a guide that another has too; those it is best for count most. */
function shared({ data }: Guide, other: Guide): { purpose: Value<'purpose'>; weight: number }[] {
  return data.purposes.flatMap(({ purpose }, i) => {
    const place = other.data.purposes.findIndex((one) => one.purpose === purpose);
    return place < 0 ? [] : [{ purpose, weight: 1 / (1 + i) + 1 / (2 + place) }];
  });
}

/** What a guide is best for. */
const bestFor = ({ data }: Guide): Value<'purpose'>[] =>
  data.purposes.slice(0, 2).map(({ purpose }) => purpose);

/** How well another guide can take the place of one: what it gives, and who is with. */
function likeness(guide: Guide, other: Guide): number {
  const weights = shared(guide, other).map(({ weight }) => weight);
  const parties = guide.data.withWhom.filter((party) => other.data.withWhom.includes(party));
  return weights.reduce((sum, weight) => sum + weight, 0) + parties.length / 10;
}

/**
 * Other tools that give some of the same to more or fewer people, the likest first: each holds for
 * some that none before it does. One that the guide itself names for more comes first. Those who are
 * few can ask some more, so what is named for them must be as good.
 */
export function otherTools(toolbox: Toolbox, guide: Guide): PlanOther[] {
  const { min, max } = guide.data.participants;
  const named = guide.data.avoidWhen.flatMap(({ when, instead }) =>
    when?.peopleOver !== undefined && instead !== undefined ? [instead] : [],
  );
  // Those who take part are those it is for, and they are more or fewer.
  const canReplace = ({ id, data: { participants, forWhom } }: Guide): boolean =>
    (participants.max > max || participants.min < min) &&
    id !== guide.id &&
    forWhom.some((who) => guide.data.forWhom.includes(who));
  const likest = (replacing(toolbox).get(kindOf(toolbox, guide)) ?? [])
    .filter((other) => canReplace(other))
    .filter((other) => named.includes(other.id) || shared(guide, other).length > 0)
    .map((other) => ({
      other,
      order: Number(named.includes(other.id)) * 9 + likeness(guide, other),
    }))
    .toSorted((a, b) => b.order - a.order || (a.other.id < b.other.id ? -1 : 1))
    .map(({ other }) => other);
  let [least, most] = [min, max];
  return likest.flatMap((other) => {
    const { participants, title, forWhom } = other.data;
    const isAsGood = bestFor(other).some((purpose) => bestFor(guide).includes(purpose));
    if (participants.max <= most && !(participants.min < least && isAsGood)) return [];
    [least, most] = [Math.min(least, participants.min), Math.max(most, participants.max)];
    const [same] = shared(guide, other);
    return [
      {
        id: other.id,
        title,
        url: other.url,
        language: other.language,
        forWhom,
        people: { min: participants.min, max: participants.max },
        ...(same && { purpose: same.purpose }),
      },
    ];
  });
}
