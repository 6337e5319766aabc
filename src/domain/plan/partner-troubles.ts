import { inWords } from '../chooser/in-words.ts';
import { peopleText } from '../time/amounts.ts';
import { asInRoute, type PlanPart } from './parts.ts';
import { relationOf } from './relation.ts';
import { isOfGroup, overlap, sharesPeople } from './same-group.ts';
import type { PlannedStep } from './schedule.ts';
import { daysOf } from './step-days.ts';
import { isFollowUpMeeting, WEEK } from './task-days.ts';
import type { Trouble } from './troubles.ts';
import { goesOn } from './waiting.ts';
import { quoted } from '../../language/forms.ts';
import { dayWords } from './words.ts';

/** What a step takes for granted of the others in a plan, in sentences. */

/**
 * What is done for a meeting, or on the day of one, in a plan without any such meeting. It names
 * many; what names a single one can be held alone.
 */
export function partnerTroubles(parts: readonly PlanPart[]): Trouble[] {
  const meetingsOf = ({ tool }: PlanPart) =>
    tool.together.filter(({ atOnce, order }) => atOnce && order !== 'sammen');
  const isForMany = (part: PlanPart): boolean => meetingsOf(part).length > 1;
  // What is itself for a meeting, is none.
  const has = new Set(parts.filter((p) => !isForMany(p)).map(({ tool }) => tool.id));
  return parts
    .filter(
      (part) =>
        !part.inRoute && isForMany(part) && !meetingsOf(part).some(({ guide }) => has.has(guide)),
    )
    .map(({ title }) => ({
      text: `${quoted(title)} hører til et møte, og planen har ikke noe slikt møte. Legg til møtet, eller bruk det på et dere alt skal ha.`,
    }));
}

/** What is held at the end of a meeting to evaluate it, where the meeting has that already. */
export const twiceTroubles = (parts: readonly PlanPart[]): Trouble[] =>
  parts.flatMap(({ title, tool, inRoute }) => {
    const after = tool.together.filter(({ atOnce, order }) => atOnce && order === 'foer');
    const done = parts.find(
      (other) => other.sheet?.evaluated && after.some(({ guide }) => guide === other.tool.id),
    );
    return done && !inRoute && after.length > 1
      ? [
          {
            text: `${quoted(done.title)} har alt noen minutter til evaluering på slutten. Bruk ${quoted(title)} i stedet for dem, så ingen svarer to ganger.`,
          },
        ]
      : [];
  });

/** Sheets that are not for as many people, where nobody has said how many come. */
function numbersTrouble(first: PlanPart, next: PlanPart, isOneDay: boolean): Trouble[] {
  const [one, other] = [first.sheet, next.sheet];
  if (!one?.people || !other?.people || overlap(one, other)) return [];
  const better = first.tool.sheets.find((s) => !s.topic && !s.part && overlap(s, other));
  const [day, elsewhere] = isOneDay
    ? [' samme dag', `Legg ${quoted(next.title)} til et møte med så mange.`]
    : ['', 'Bare noen kan være med på begge.'];
  const advice = better ? `Er dere så mange, så bytt til ${quoted(better.title)}.` : elsewhere;
  return [
    {
      text: `${quoted(first.title)} er laget for ${peopleText(one.people)}, og ${quoted(next.title)}${day} for ${peopleText(other.people)}. ${advice}`,
    },
  ];
}

/** Sheets of one day of which the one is on screen and the other in a room. */
function screenTrouble(first: PlanPart, next: PlanPart): Trouble[] {
  const [one, other] = first.sheet?.onScreen === 'written' ? [first, next] : [next, first];
  if (one.sheet?.onScreen !== 'written' || !other.sheet || other.sheet.onScreen === 'written')
    return [];
  const written = other.tool.sheets.find((s) => s.onScreen === 'written' && !s.topic && !s.part);
  const told =
    other.sheet.onScreen === 'told'
      ? `Kjøreplanen til ${quoted(other.title)} sier hvordan det gjøres på skjerm: Følg det.`
      : 'Gjør begge på skjerm, eller begge i et rom.';
  const advice = written ? `Bytt til ${quoted(written.title)}.` : told;
  return [
    {
      text: `${quoted(one.title)} er på skjerm, og ${quoted(other.title)} samme dag er skrevet for et rom. ${advice}`,
    },
  ];
}

/** Meetings for one group, or on one day, that are for unlike numbers or places. */
export const meetingTroubles = (
  steps: readonly PlannedStep[],
  people: number | undefined,
): Trouble[] =>
  steps.flatMap((first, place) =>
    steps.slice(place + 1).flatMap((next) => {
      const [one, other] = [first.part, next.part];
      const isOneDay =
        first.from === next.from &&
        first.from === first.to &&
        next.from === next.to &&
        !asInRoute(one, other) &&
        relationOf(one.tool, other.tool)?.together === true;
      const isOne = isOneDay || ([one, other].every(isOfGroup) && sharesPeople(one, other));
      return [
        ...(isOne && people === undefined ? numbersTrouble(one, other, isOneDay) : []),
        ...(isOneDay ? screenTrouble(one, other) : []),
      ];
    }),
  );

/** Work over weeks that makes a form, and what makes one beside it: that is the same form. */
export const formTroubles = (steps: readonly PlannedStep[], date: string | undefined): Trouble[] =>
  steps.flatMap((first, place) =>
    steps.slice(place + 1).flatMap((next) => {
      const works = [first, next].every(
        ({ part }) => part.tool.makesForm && !part.inRoute && daysOf(part) >= WEEK,
      );
      if (!works || relationOf(first.part.tool, next.part.tool)?.first.id !== first.part.tool.id)
        return [];
      const again = first.tasks
        .filter((task) => task.side === 'after' && task.day > next.from && isFollowUpMeeting(task))
        .map(({ what, day }) => `${quoted(what)} (${dayWords(day, 'nb', date).toLowerCase()})`);
      const [one, other] = [quoted(first.part.title), quoted(next.part.title)];
      const also = again.length ? `, også ${inWords(again)}` : '';
      return [
        {
          text: `${one} og ${other} gjelder det samme skjemaet. Fra ${dayWords(next.from, 'nb', date).toLowerCase()} følger dere ${other}. Det ${one} har om å sette opp skjemaet, sende det ut og lese svarene etter det, stryker dere${also}.`,
        },
      ];
    }),
  );

/** What a step builds on and that is there too late, as what gives it first still goes on. */
function lateNeed(step: PlannedStep, givers: readonly PlannedStep[], date?: string): Trouble[] {
  const [first] = givers.toSorted((a, b) => a.to - b.to);
  // Of what does not go on beside it, the order and the days are told of; some guides say how far
  // into the one the other can come.
  if (!first || first.to < step.from || !goesOn(first.part, step.part)) return [];
  if (relationOf(first.part.tool, step.part.tool)?.weeks !== undefined) return [];
  const [earlier, later] = [quoted(first.part.title), quoted(step.part.title)];
  const done = dayWords(first.to, 'nb', date).toLowerCase();
  return [
    {
      text: `${later} bygger på ${earlier}, og ${earlier} er ikke ferdig før ${done}. Avtal hva som må være klart imens.`,
    },
  ];
}

/**
 * What builds on something that nothing before it in the plan gives, or gives in time. Those who
 * wrote a route have thought of what its steps hand over.
 */
export const needTroubles = (steps: readonly PlannedStep[], date?: string): Trouble[] =>
  steps.flatMap((step, place) => {
    const { title, tool, inRoute } = step.part;
    return (inRoute ? [] : (tool.needs ?? [])).flatMap(({ anyOf, reason, usual }) => {
      const givers = steps.slice(0, place).filter(({ part }) => anyOf.includes(part.tool.id));
      if (givers.length) return lateNeed(step, givers, date);
      return [
        {
          text: `${quoted(title)} bygger på noe ingen steg før det i planen gir. Har dere det ikke alt, så legg til ${usual ? `${quoted(usual)} eller noe annet` : 'noe'} som gir det.`,
          reason: { text: reason, language: tool.language },
        },
      ];
    });
  });
