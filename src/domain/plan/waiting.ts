import type { Value } from '../../schemas/values.ts';
import { correctedAfter, longest, waitAfter } from './follow-up.ts';
import type { PlanTask } from './material.ts';
import { asInRoute, type PlanPart } from './parts.ts';
import { carriedOut, earlierPhase, relationOf } from './relation.ts';
import { daysOf, oneDay } from './step-days.ts';
import { WEEK } from './task-days.ts';

/** How long one step of a plan waits for another. */

/**
 * The next step's longer preparation goes on beside this one, but nobody is invited to what is not
 * settled.
 */
const PREPARATION = 126;
const invites = /\binvit/i;

/** What can be seen to before the step before has given anything: a yes, a date, a room. */
const arranges = /\bfå ja\b|bestill (?:rom|sal|same sal|lokale)|\bbook|sett dato/i;
const needsContent = /tema|spørsmål|program\b/i;

/** Days of preparation that a plan has room for. */
const capped = (tasks: readonly PlanTask[]): number => {
  const invited = longest(tasks.filter(({ what }) => invites.test(what)));
  return Math.min(longest(tasks), Math.max(PREPARATION, invited));
};
const allOf = ({ sheet }: PlanPart): number => capped(sheet?.before ?? []);

/** Days of preparation that hang on the step before. */
export function preparationOf({ sheet }: PlanPart): number {
  const tasks = (sheet?.before ?? []).filter(
    ({ what }) => invites.test(what) || needsContent.test(what) || !arranges.test(what),
  );
  return capped(tasks);
}

/** What is told or taught: what is to be said is settled no sooner than so many days before. */
const given: readonly Value<'purpose'>[] = ['spre', 'laere-opp'];
const CONTENT = 42;

/** Days of preparation that need what the step before has corrected. */
function contentOf(part: PlanPart): number {
  const { sheet, tool } = part;
  if (!sheet || !tool.purpose || !given.includes(tool.purpose)) return 0;
  const before = sheet.before.filter(({ days }) => days <= CONTENT);
  return preparationOf({ ...part, sheet: { ...sheet, before } });
}

/** Half a year of work is not waited for. */
const LASTING = 26 * WEEK;
/**
 * Weeks that one work of many weeks has to itself before the next, where no guide says that they go
 * together: time for its first answers.
 */
const SETTLED = 6;

/** Weeks from the start of one work to the start of another beside it. */
function weeksAhead(before: PlanPart, next: PlanPart): number {
  const relation = relationOf(before.tool, next.tool);
  if (relation) return relation.first.id === before.tool.id ? (relation.weeks ?? 0) : 0;
  return daysOf(next) < WEEK ? 0 : SETTLED;
}

/**
 * Whether the one goes on while the other does: the guides say so, or the first lasts long, and
 * neither a guide nor the time they are best for puts it first.
 */
export function goesOn(before: PlanPart, next: PlanPart): boolean {
  const relation = relationOf(before.tool, next.tool);
  if (relation) {
    const { together, first, weeks } = relation;
    // The weeks of a work are counted in the work: a meeting of the same tool is done in a day.
    const counted = weeks !== undefined && first.id === before.tool.id;
    return together && (!counted || daysOf(before) >= WEEK);
  }
  return (
    before.tool.id !== next.tool.id &&
    daysOf(before) >= LASTING &&
    !earlierPhase(before.tool, next.tool)
  );
}

/** Whether the one is for the other: on its day, or in its last week, whatever came before. */
const tied = (before: PlanPart, next: PlanPart): boolean => {
  const relation = relationOf(before.tool, next.tool);
  return relation?.weeks === undefined && relation?.together === true && relation.ordered;
};

/** Whether the one is held on the day of the other: the guides say so. */
const atOnce = (before: PlanPart, next: PlanPart): boolean =>
  relationOf(before.tool, next.tool)?.atOnce === true;

/** Weeks from what is done at home for a gathering, to the gathering that uses it. */
const HOME = 2;
/** Whether the one is the part of a tool that those who come to the other do at home before it. */
const atHome = (before: PlanPart, next: PlanPart): boolean =>
  before.sheet?.part === true &&
  tied(before, next) &&
  relationOf(before.tool, next.tool)?.first.id === before.tool.id;

/** Weeks till what a step gave is corrected, and then told or taught; 0 where it is not corrected. */
function weeksCorrected(before: PlanPart, next: PlanPart): number {
  if (asInRoute(before, next) || goesOn(before, next)) return 0;
  const corrected = correctedAfter(before.sheet?.after ?? [], next);
  return corrected && Math.ceil((daysOf(before) - 1 + corrected + contentOf(next)) / WEEK);
}

/**
 * Weeks from the start of one step to the start of the next: the next one's preparation, and the
 * follow-up of the one before.
 */
function weeksBetween(before: PlanPart, next: PlanPart): number {
  if (asInRoute(before, next)) return (next.inRoute?.week ?? 0) - (before.inRoute?.week ?? 0);
  // Meetings of one day are held on it, those that only go side by side are not; what lasts is there
  // when the other begins, and is prepared for meanwhile.
  if (goesOn(before, next)) {
    if (oneDay(before) && oneDay(next))
      return atHome(before, next) ? HOME : Number(!atOnce(before, next));
    return tied(before, next)
      ? Math.floor((daysOf(before) - 1) / WEEK)
      : Math.max(weeksAhead(before, next), Math.ceil(preparationOf(next) / WEEK));
  }
  const wait = Math.max(waitAfter(before.sheet?.after ?? [], next), preparationOf(next));
  return Math.max(1, Math.ceil((daysOf(before) - 1 + wait) / WEEK), weeksCorrected(before, next));
}

/**
 * The places of the steps that one comes after: the one before it, those that go on beside that
 * one, and what those beside itself come after. A short step beside a long one ends first, so the
 * last one does not say when they all are done.
 */
export function placesBefore(parts: readonly PlanPart[], place: number): number[] {
  const places: number[] = [];
  for (let at = place - 1; at >= 0; at -= 1) {
    places.unshift(at);
    const [one, next, part] = [parts[at - 1], parts[at], parts[place]];
    if (!one || !next || !part || asInRoute(one, next)) break;
    if (tied(next, part) || !(goesOn(one, next) || goesOn(next, part))) break;
  }
  return places;
}

/** Whether two steps that follow each other are on one day, where the reader has not said when. */
export const sameDay = (part: PlanPart, next: PlanPart): boolean =>
  next.weeks === undefined &&
  !part.inRoute &&
  !next.inRoute &&
  oneDay(part) &&
  oneDay(next) &&
  atOnce(part, next) &&
  !atHome(part, next);

/** A step and those after it that are on the same day, which all must be prepared before it. */
export function ofTheDay(parts: readonly PlanPart[], place: number): PlanPart[] {
  const [part, next] = [parts[place], parts[place + 1]];
  if (!part) return [];
  return next && sameDay(part, next) ? [part, ...ofTheDay(parts, place + 1)] : [part];
}

/** The weeks from the start of the step before that the run sheets or the route need. */
export function weeksNeeded(
  parts: readonly PlanPart[],
  place: number,
  starts: readonly number[],
): number {
  const [before, part] = [parts[place - 1], parts[place]];
  if (!part) return 0;
  if (!before) return part.inRoute ? part.inRoute.week - 1 : 0;
  if (asInRoute(before, part)) return weeksBetween(before, part);
  const last = starts[place - 1] ?? 1;
  const group = goesOn(before, part) ? [part] : ofTheDay(parts, place);
  const ends = placesBefore(parts, place).flatMap((at) => {
    const one = parts[at];
    return one ? group.map((next) => (starts[at] ?? 1) + weeksBetween(one, next)) : [];
  });
  // What is prepared for long, is not prepared before the plan; what is for the step before, or on
  // its day, has its time from that.
  const since =
    tied(before, part) || sameDay(before, part)
      ? 1
      : 1 + Math.ceil(Math.max(...group.map(allOf)) / WEEK);
  const judged = parts
    .slice(0, place)
    .map(
      (one, at) =>
        (starts[at] ?? 1) + Math.max(carriedOut(one.tool, part.tool), weeksCorrected(one, part)),
    );
  return Math.max(since, ...ends, ...judged) - last;
}
