import { addDays, daysBetween } from '../run-sheet/dates.ts';
import { asGatherings } from './gatherings.ts';
import { earlierPhase, relationOf } from './order.ts';
import type { PlanTask } from './material.ts';
import { asInRoute, type PlanPart } from './parts.ts';
import { workingDay } from './rest-days.ts';
import { routeDays } from './route-days.ts';
import {
  daysOf,
  firstDay,
  isFollowUpMeeting,
  isMeeting,
  oneDay,
  taskDay,
  taskDays,
  wantedMeetings,
  WEEK,
} from './step-days.ts';

/** When each step of a plan is. Days are numbered from the first day of the plan, which is 0. */

/**
 * The next step waits for what is done after this one within so many days; later looks back do not
 * stop it.
 */
const FOLLOW_UP = 7;
/** It waits longer only for what gives others the result. */
const HAND_OVER = 14;
const handsOver = /^(send|lever|legg fram)\b/i;
/**
 * The next step's longer preparation goes on beside this one, but nobody is invited to what is not
 * settled.
 */
const PREPARATION = 126;
const invites = /\binvit/i;

export interface DatedTask extends PlanTask {
  day: number;
  side: 'before' | 'after';
}

export interface PlannedStep {
  part: PlanPart;
  /** From 1. */
  number: number;
  /** Weeks of the plan, from 1. */
  week: number;
  toWeek: number;
  /** First and last day. */
  from: number;
  to: number;
  /** The days of its first and its last meeting; none in work over weeks. */
  meetings: number[];
  /** The day its preparation begins, and the day the follow-up the next step waits for is done. */
  prepared: number;
  followed: number;
  tasks: DatedTask[];
  /** Weeks from the start of the step before; 0 for the first. */
  weeks: number;
}

const longest = (tasks: readonly PlanTask[]): number =>
  Math.max(0, ...tasks.map(({ days }) => days));

/** A draft is not used before those who got it have answered. */
const ANSWERED = 21;
const answers = /\better retting(?:en|a)\b/i;
/** What is corrected when some have tried it, is not spread, written down or judged before that. */
const CORRECTION = 49;
const corrects = /\brett(?:a|es)?\b.*(?:versjon|utkast)|kva stoppa/i;

/** The days of follow-up that the next step waits for. */
function waitAfter(tasks: readonly PlanTask[], next?: PlanPart): number {
  const { purpose, category } = next?.tool ?? {};
  const settles = purpose === 'spre' || purpose === 'foelge-opp' || category === 'strukturelle';
  const most = ({ what }: PlanTask): number => {
    if (settles && corrects.test(what)) return CORRECTION;
    if (answers.test(what)) return ANSWERED;
    return handsOver.test(what) ? HAND_OVER : FOLLOW_UP;
  };
  return longest(tasks.filter((task) => task.days <= most(task)));
}

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

/** Half a year of work is not waited for. */
const LASTING = 26 * WEEK;

/**
 * Whether the one goes on while the other does: the guides say so, or the first lasts long, and
 * neither a guide nor the time they are best for puts it first.
 */
export function goesOn(before: PlanPart, next: PlanPart): boolean {
  const relation = relationOf(before.tool, next.tool);
  if (relation) return relation.together;
  return (
    before.tool.id !== next.tool.id &&
    daysOf(before) >= LASTING &&
    !earlierPhase(before.tool, next.tool)
  );
}

/** Whether the one is for the other: on its day, or in its last week, whatever came before. */
const tied = (before: PlanPart, next: PlanPart): boolean => {
  const relation = relationOf(before.tool, next.tool);
  return relation !== undefined && relation.together && relation.ordered;
};

/** Weeks from what is done at home for a gathering, to the gathering that uses it. */
const HOME = 2;
/** Whether the one is the part of a tool that those who come to the other do at home before it. */
const atHome = (before: PlanPart, next: PlanPart): boolean =>
  before.sheet?.part === true &&
  tied(before, next) &&
  relationOf(before.tool, next.tool)?.first.id === before.tool.id;

/**
 * Weeks from the start of one step to the start of the next: the next one's preparation, and the
 * follow-up of the one before.
 */
function weeksBetween(before: PlanPart, next: PlanPart): number {
  if (asInRoute(before, next)) return (next.inRoute?.week ?? 0) - (before.inRoute?.week ?? 0);
  // Meetings of a day go together on it; what lasts is there when the other begins, and is prepared
  // for meanwhile.
  if (goesOn(before, next)) {
    if (oneDay(before) && oneDay(next)) return atHome(before, next) ? HOME : 0;
    return tied(before, next)
      ? Math.floor((daysOf(before) - 1) / WEEK)
      : Math.ceil(preparationOf(next) / WEEK);
  }
  const wait = Math.max(waitAfter(before.sheet?.after ?? [], next), preparationOf(next));
  return Math.max(1, Math.ceil((daysOf(before) - 1 + wait) / 7));
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
const sameDay = (part: PlanPart, next: PlanPart): boolean =>
  next.weeks === undefined &&
  !part.inRoute &&
  !next.inRoute &&
  oneDay(part) &&
  oneDay(next) &&
  goesOn(part, next) &&
  !atHome(part, next);

/** A step and those after it that are on the same day, which all must be prepared before it. */
function ofTheDay(parts: readonly PlanPart[], place: number): PlanPart[] {
  const [part, next] = [parts[place], parts[place + 1]];
  if (!part) return [];
  return next && sameDay(part, next) ? [part, ...ofTheDay(parts, place + 1)] : [part];
}

/** The weeks from the start of the step before that the run sheets or the route need. */
function weeksNeeded(parts: readonly PlanPart[], place: number, starts: readonly number[]): number {
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
  // What goes on beside the step before, does not begin before the plan.
  const since = goesOn(before, part) ? 1 : 1 + Math.ceil(Math.max(...group.map(allOf)) / WEEK);
  return Math.max(since, ...ends) - last;
}

/** A step with its days, before what is done for it. */
type PlacedStep = Pick<PlannedStep, 'part' | 'week' | 'from' | 'meetings' | 'weeks'>;

/** The steps of a plan on their days. */
function placed(parts: readonly PlanPart[], date: string | undefined): PlacedStep[] {
  const starts: number[] = [];
  const steps: PlacedStep[] = [];
  for (const [i, part] of parts.entries()) {
    const weeks = part.weeks ?? weeksNeeded(parts, i, starts);
    const planned = (starts.at(-1) ?? 1) + weeks;
    const before = steps.at(-1);
    const day = (planned - 1) * WEEK;
    const from = part.inRoute
      ? day
      : before && weeks === 0 && sameDay(before.part, part)
        ? before.from
        : firstDay(ofTheDay(parts, i), day, date);
    // What days off move, moves what comes after it; a route keeps its own weeks.
    const week = part.inRoute ? planned : Math.floor(from / WEEK) + 1;
    starts.push(week);
    steps.push({ part, week, from, weeks, meetings: wantedMeetings(part, from) });
  }
  const inRoutes = steps
    .filter(({ part }) => part.inRoute)
    .flatMap(({ part, from, meetings }) => meetings.map((wanted) => ({ part, from, wanted })));
  const days = routeDays(inRoutes, date);
  return steps.map((step) => {
    if (!step.part.inRoute) return step;
    const meetings = step.meetings.map(() => days.shift() ?? step.from);
    return {
      ...step,
      meetings,
      from: isMeeting(step.part) ? (meetings[0] ?? step.from) : step.from,
    };
  });
}

/** A day of work from a day on, when none of some meetings is. */
function besides(day: number, meetings: readonly number[], date: string): number {
  const free = daysBetween(date, workingDay(addDays(date, day), 1));
  return meetings.includes(free) ? besides(free + 1, meetings, date) : free;
}

/**
 * The steps of a plan with their days, in the order given.
 * @param date ISO date of the first day, where it is known: then no task falls on a day off
 */
export function schedule(parts: readonly PlanPart[], date?: string): PlannedStep[] {
  const all = placed(parts, date);
  const steps = all.map((one, i): PlannedStep => {
    const { part, week, from, meetings, weeks } = one;
    const to = from + daysOf(part) - 1;
    const { first, last: done } = taskDays(part, from, meetings);
    const { before: earlier = [], after: later = [] } = part.sheet ?? {};
    const others = all.flatMap((other) => (other === one ? [] : other.meetings));
    const tasksOn = (
      side: DatedTask['side'],
      list: readonly PlanTask[],
      on: (t: PlanTask) => number,
    ) =>
      list.map((task): DatedTask => {
        const day = taskDay(task, on(task), side, date);
        const free = date !== undefined && side === 'after' && isFollowUpMeeting(task);
        return { ...task, side, day: free ? besides(day, others, date) : day };
      });
    const ahead = tasksOn('before', earlier, ({ days }) => first - days);
    return {
      part,
      number: i + 1,
      week,
      toWeek: Math.floor(to / 7) + 1,
      from,
      to,
      meetings,
      prepared: Math.min(from, ...ahead.map(({ day }) => day)),
      followed: done > to ? to : Math.max(to, done + waitAfter(later)),
      tasks: [...ahead, ...tasksOn('after', later, ({ days }) => done + days)],
      weeks,
    };
  });
  return asGatherings(steps);
}

/**
 * Everything somebody does in a plan, in order of time: the tasks, and the days of the steps
 * themselves.
 */
export const tasksInOrder = (
  steps: readonly PlannedStep[],
): { task: DatedTask; step: PlannedStep }[] =>
  steps
    .flatMap((step) => step.tasks.map((task) => ({ task, step })))
    .sort((a, b) => a.task.day - b.task.day || a.step.number - b.step.number);

/** How many weeks a plan takes, from its first day to its last. */
export const weeksOf = (steps: readonly PlannedStep[]): number =>
  Math.max(0, ...steps.map(({ toWeek }) => toWeek));
