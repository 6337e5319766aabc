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

export const oneDay = (part: PlanPart): boolean => daysOf(part) === 1;

/**
 * A day of a plan when people are at work: what is done before a step comes no later than it must,
 * what is done after it no earlier. Without a first day nobody knows which days are off.
 */
export function dayAtWork(day: number, side: 'before' | 'after', date: string | undefined): number {
  if (date === undefined) return day;
  return daysBetween(date, workingDay(addDays(date, day), side === 'before' ? -1 : 1));
}

/** Days off move a meeting no longer than over Easter or Christmas. */
const MOST_MOVED = 2 * WEEK;

/**
 * The day of a meeting: the next one when people are at work, and have been for most of a week, so
 * that those who come can be reminded. The first day of a plan is the reader's own.
 */
function meetingDay(day: number, date: string | undefined): number {
  if (day <= 0 || date === undefined) return day;
  let moved = dayAtWork(day, 'after', date);
  for (let week = day; afterBreak(addDays(date, moved)); week += WEEK)
    if (week > moved) moved = dayAtWork(week, 'after', date);
  return moved - day <= MOST_MOVED ? moved : day;
}

/** The first day of a step. @param day the Monday of its week */
export const firstDay = (part: PlanPart, day: number, date: string | undefined): number =>
  oneDay(part) ? meetingDay(day, date) : day;

/**
 * The days of the meetings in a step that the route or the sheet sets: the first and the last; none
 * of work over weeks.
 * @param from the first day of the step
 */
export function meetingDays(part: PlanPart, from: number, date: string | undefined): number[] {
  const { sheet, inRoute } = part;
  if (sheet ? sheet.days >= WEEK : !oneDay(part)) return [];
  return (inRoute?.meetings ?? [inRoute?.week ?? 1]).map((week) =>
    meetingDay(from + (week - (inRoute?.week ?? week)) * WEEK, date),
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
