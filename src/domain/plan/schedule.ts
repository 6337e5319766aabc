import { addDays, daysBetween } from '../run-sheet/dates.ts';
import { clocksOf, type Clock } from './clock.ts';
import { waitAfter } from './follow-up.ts';
import { asGatherings } from './gatherings.ts';
import type { PlanTask } from './material.ts';
import { meetsSame, nextMeeting } from './next-meeting.ts';
import type { PlanPart } from './parts.ts';
import { workingDay } from './rest-days.ts';
import { routeDays } from './route-days.ts';
import { daysOf, firstDay, isMeeting, taskDays, wantedMeetings } from './step-days.ts';
import { dayAtWork, inTheirOrder, isFollowUpMeeting, taskDay, WEEK, weekOf } from './task-days.ts';
import { goesOn, ofTheDay, preparationOf, sameDay, weeksNeeded } from './waiting.ts';

/** When each step of a plan is. Days are numbered from the first day of the plan, which is 0. */

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
  /** Its hours, where it shares its day with others. */
  clock?: Clock | undefined;
  /** The days of its first and its last meeting; none in work over weeks. */
  meetings: number[];
  /** The day its preparation begins, and the day the follow-up the next step waits for is done. */
  prepared: number;
  followed: number;
  tasks: DatedTask[];
  /** Weeks from the start of the step before; 0 for the first. */
  weeks: number;
}

/** A step with its days, before what is done for it. */
type PlacedStep = Pick<PlannedStep, 'part' | 'week' | 'from' | 'to' | 'meetings' | 'weeks'>;

/**
 * The first day of a step that is not in a route. What days off move must not put what hangs on the
 * step before ahead of it; where the reader has said when, that stands and is told of.
 */
function startOf(
  group: readonly PlanPart[],
  day: number,
  before: PlacedStep | undefined,
  date: string | undefined,
): number {
  const [part] = group;
  const from = firstDay(group, day, date);
  if (!part || !before || part.weeks !== undefined || goesOn(before.part, part)) return from;
  const prepared = dayAtWork(from - preparationOf(part), 'before', date);
  return prepared < before.to ? firstDay(group, day + WEEK, date) : from;
}

/** The last day of the week of a plan that a day is in. */
const lastOfWeek = (day: number): number => weekOf(day) * WEEK - 1;

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
        : startOf(ofTheDay(parts, i), day, before, date);
    // What days off move, moves what comes after it; a route keeps its own weeks.
    const week = part.inRoute ? planned : weekOf(from);
    starts.push(week);
    // Work over weeks keeps to its weeks, though a day off is its first.
    const to = (isMeeting(part) ? from : (week - 1) * WEEK) + daysOf(part) - 1;
    steps.push({ part, week, from, to, weeks, meetings: wantedMeetings(part, from) });
  }
  const inRoutes = steps
    .filter(({ part }) => part.inRoute)
    .flatMap(({ part, from, meetings }) => meetings.map((wanted) => ({ part, from, wanted })));
  const days = routeDays(inRoutes, date);
  return steps.map((step) => {
    if (!step.part.inRoute) return step;
    const meetings = step.meetings.map(() => days.shift() ?? step.from);
    if (isMeeting(step.part)) {
      const from = meetings[0] ?? step.from;
      return { ...step, week: weekOf(from), meetings, from, to: from + daysOf(step.part) - 1 };
    }
    // Work begins when people are at work, and ends when its route says, with room for its meetings.
    const open = dayAtWork(step.from, 'after', date);
    const from = Math.min(open < step.to - WEEK ? open : step.from, ...meetings);
    return { ...step, meetings, from, to: Math.max(step.to, ...meetings.map(lastOfWeek)) };
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
  const clocks = clocksOf(all);
  const steps = all.map((one, i): PlannedStep => {
    const { part, week, from, to, meetings, weeks } = one;
    const { first, last: done } = taskDays(part, from, meetings);
    const { before = [], after: later = [] } = part.sheet ?? {};
    const earlier = [...(part.before ?? []), ...before];
    const besideIt = all.filter((other) => other !== one);
    const others = besideIt.flatMap((other) => other.meetings);
    const own = besideIt.filter((other) => meetsSame(part, other.part)).flatMap((o) => o.meetings);
    const tasksOn = (
      side: DatedTask['side'],
      list: readonly PlanTask[],
      on: (t: PlanTask) => number,
    ) =>
      list.map((task): DatedTask => {
        const next = side === 'after' ? nextMeeting(task, done, own) : undefined;
        if (next !== undefined) return { ...task, side, day: next };
        const day = taskDay(task, on(task), side, date);
        const free = date !== undefined && side === 'after' && isFollowUpMeeting(task);
        return { ...task, side, day: free ? besides(day, others, date) : day };
      });
    const ahead = inTheirOrder(
      tasksOn('before', earlier, ({ days }) => first - days),
      'before',
    );
    const behind = tasksOn('after', later, ({ days }) => done + days);
    return {
      part,
      number: i + 1,
      week,
      toWeek: weekOf(to),
      from,
      to,
      clock: clocks[i],
      meetings,
      prepared: Math.min(from, ...ahead.map(({ day }) => day)),
      followed: done > to ? to : Math.max(to, done + waitAfter(later)),
      tasks: [...ahead, ...inTheirOrder(behind, 'after')],
      weeks,
    };
  });
  return asGatherings(steps, date);
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
