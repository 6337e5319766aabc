import { addDays, daysBetween } from '../run-sheet/dates.ts';
import type { PlanPart } from './parts.ts';
import { afterBreak, workingDay } from './rest-days.ts';

/** The days of one step. Days of a plan are numbered from its first day, which is 0. */

/** A sheet of fewer days is a meeting: work plans go by weeks. */
export const WEEK = 7;

/** Days from the first to the last day of a step. */
export function daysOf({ sheet, inRoute }: PlanPart): number {
  if (inRoute?.toWeek !== undefined) return (inRoute.toWeek - inRoute.week + 1) * WEEK;
  return sheet?.days ?? 1;
}

/** A meeting of a day or a few, where the route says no other. */
const isMeeting = (part: PlanPart): boolean => daysOf(part) < WEEK;

export const oneDay = (part: PlanPart): boolean => daysOf(part) === 1;

/**
 * A day of a plan when people are at work: what is done before a step comes no later than it must,
 * what is done after it no earlier. Without a first day nobody knows which days are off.
 */
export function dayAtWork(day: number, side: 'before' | 'after', date: string | undefined): number {
  if (date === undefined) return day;
  return daysBetween(date, workingDay(addDays(date, day), side === 'before' ? -1 : 1));
}

/** A task that a break would move further than this is done on the other side of the break. */
const FAR_AWAY = { before: 7, after: 14 };
/** It is moved no further than this then, and hangs no longer before the meeting. */
const NEARBY = 7;

/**
 * The day of a task: a day of work before or after the meeting it hangs on. What is done in the last
 * week before it is not moved over a whole break when there are days of work between, and what
 * would come after a long break is done just before that.
 * @param days how long before or after it should be
 * @param meeting the day it is counted from
 */
export function taskDay(
  { days, side }: { days: number; side: 'before' | 'after' },
  meeting: number,
  date: string | undefined,
): number {
  const day = side === 'before' ? meeting - days : meeting + days;
  const [earlier, later] = [dayAtWork(day, 'before', date), dayAtWork(day, 'after', date)];
  if (side === 'before')
    return day - earlier > FAR_AWAY.before && days <= NEARBY && later < meeting - 1
      ? later
      : earlier;
  return later - day > FAR_AWAY.after && day - earlier <= NEARBY && earlier > meeting
    ? earlier
    : later;
}

/**
 * Days off move a step no longer than over July and the weeks of preparation after it. Those who
 * wrote a route have thought of July, so there it is no longer than over Easter or Christmas.
 */
const MOST_MOVED = { own: 8 * WEEK, inRoute: 2 * WEEK };
/** What is done within so many days before a meeting, is done no more than so many too early. */
const NEAR = { before: 28, tooEarly: 12 };

/** Whether what is done before a meeting can be done about when it should. */
export const inTime = (part: PlanPart, day: number, date: string): boolean =>
  part.inRoute !== undefined ||
  (part.sheet?.before ?? [])
    .filter(({ days }) => days <= NEAR.before)
    .every(({ days }) => day - days - dayAtWork(day - days, 'before', date) <= NEAR.tooEarly);

/**
 * The day of a meeting: the next one when people are at work, and have been for most of a week and
 * for what must be done before it. The first day of a plan is the reader's own.
 */
function meetingDay(part: PlanPart, day: number, date: string | undefined): number {
  if (day <= 0 || date === undefined) return day;
  const most = part.inRoute ? MOST_MOVED.inRoute : MOST_MOVED.own;
  for (let week = day; week - day <= most; week += WEEK) {
    const moved = dayAtWork(week, 'after', date);
    if (moved - day > most) break;
    if (!afterBreak(addDays(date, moved)) && inTime(part, moved, date)) return moved;
  }
  return day;
}

/** The first day of a step. Work over weeks begins when people are at work. @param day a Monday */
export function firstDay(part: PlanPart, day: number, date: string | undefined): number {
  if (isMeeting(part)) return meetingDay(part, day, date);
  if (day <= 0 || part.inRoute) return day;
  const moved = dayAtWork(day, 'after', date);
  return moved - day <= MOST_MOVED.own ? moved : day;
}

/**
 * The days of the meetings in a step that the route or the sheet sets: the first and the last; none
 * of work over weeks.
 * @param from the first day of the step
 */
export function meetingDays(part: PlanPart, from: number, date: string | undefined): number[] {
  const { sheet, inRoute } = part;
  if (sheet ? sheet.days >= WEEK : !oneDay(part)) return [];
  return (inRoute?.meetings ?? [inRoute?.week ?? 1]).map((week) =>
    meetingDay(part, from + (week - (inRoute?.week ?? week)) * WEEK, date),
  );
}

/**
 * What the days of a sheet's tasks are counted from: preparation from the first meeting, follow-up
 * from the last. A meeting in a step of several weeks is in the first of them, unless the route
 * says otherwise. Work over weeks begins and ends with its step, or later where it is longer: then
 * it goes on.
 * @param from the first day of the step
 */
export function taskDays(
  part: PlanPart,
  from: number,
  date: string | undefined,
): { first: number; last: number } {
  const days = part.sheet?.days ?? 1;
  if (days >= WEEK) return { first: from, last: from + Math.max(daysOf(part), days) - 1 };
  const meetings = meetingDays(part, from, date);
  return { first: meetings[0] ?? from, last: (meetings.at(-1) ?? from) + days - 1 };
}
