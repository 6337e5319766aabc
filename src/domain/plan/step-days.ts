import { addDays } from '../run-sheet/dates.ts';
import type { PlanPart } from './parts.ts';
import { afterSummer, beforeChristmas, canMeet, isWeekend, restDay } from './rest-days.ts';
import { dayAtWork, isInTime, WEEK } from './task-days.ts';

/** The days of one step. Days of a plan are numbered from its first day, which is 0. */

/** Days from the first to the last day of a step. */
export function daysOf({ sheet, inRoute }: PlanPart): number {
  if (inRoute?.toWeek !== undefined) return (inRoute.toWeek - inRoute.week + 1) * WEEK;
  return sheet?.days ?? 1;
}

/** A meeting of a day or a few, where the route says no other. */
export const isMeeting = (part: PlanPart): boolean => daysOf(part) < WEEK;

export const oneDay = (part: PlanPart): boolean => daysOf(part) === 1;

/**
 * Days off move a step no longer than past the summer and the first weeks after it. Those who wrote a
 * route for a time of the year have thought of July, so there it is no longer than over Easter or
 * Christmas.
 */
const MOST_MOVED = { any: 11 * WEEK, ownMonth: 2 * WEEK };
export const mostMoved = ({ inRoute }: PlanPart): number =>
  inRoute?.start ? MOST_MOVED.ownMonth : MOST_MOVED.any;

/**
 * Whether a step can be held on a day, with what is done shortly before it done in time. Those who
 * wrote a route for a time of the year have thought of that.
 * @param open whether people can come then
 */
export const suitsDay = (
  part: PlanPart,
  day: number,
  date: string,
  open: (date: string) => boolean = canMeet,
): boolean =>
  open(addDays(date, day)) && (part.inRoute?.start !== undefined || isInTime(part, day, date));

/**
 * The day of a meeting: the next one when people are at work, and have been for most of a week and
 * for what must be done before it. The first day of a plan is the reader's own.
 * @param group the steps of that day
 */
function meetingDay(group: readonly PlanPart[], day: number, date: string | undefined): number {
  if (day <= 0 || date === undefined) return day;
  const most = Math.max(...group.map(mostMoved));
  for (let week = day; week - day <= most; week += WEEK) {
    const moved = dayAtWork(week, 'after', date);
    if (group.every((part) => suitsDay(part, moved, date))) return moved;
  }
  return day;
}

/** The first weeks of work; half of them off, and those who begin it forget what they agreed on. */
const FIRST = 4 * WEEK;

/** Whether work on a day would go right into a summer. */
function goesIntoBreak(day: string): boolean {
  const weekdays = Array.from({ length: FIRST }, (_, i) => addDays(day, i)).filter(
    (one) => !isWeekend(one),
  );
  return weekdays.filter((one) => restDay(one)).length > weekdays.length / 2;
}

/** Weeks that work can begin later, to have what is done before it done in time. */
const LATER = 3;

/**
 * The first day of a step that is not in a route. Work over weeks begins when people are at work.
 * @param group the step, and those after it that are on the same day
 * @param day a Monday
 */
export function firstDay(
  group: readonly PlanPart[],
  day: number,
  date: string | undefined,
): number {
  if (group.every(isMeeting)) return meetingDay(group, day, date);
  if (day <= 0 || date === undefined) return day;
  // The week before Christmas and the one after it are no beginning, nor are those before July.
  let begun = beforeChristmas(addDays(date, day)) ? day + 2 * WEEK : day;
  const isLong = group.every((part) => daysOf(part) > FIRST);
  while (isLong && goesIntoBreak(addDays(date, begun))) begun += WEEK;
  // Nor is the first week after it.
  while (afterSummer(addDays(date, dayAtWork(begun, 'after', date)))) begun += WEEK;
  const starts = Array.from({ length: LATER + 1 }, (_, i) =>
    dayAtWork(begun + i * WEEK, 'after', date),
  );
  const [moved = day] = starts;
  const inTime = starts.find((start) => group.every((part) => isInTime(part, start, date)));
  return moved - day <= MOST_MOVED.any ? (inTime ?? moved) : day;
}

/**
 * The days of the meetings in a step that the route or the sheet sets, before days off move them:
 * the first and the last; none of work over weeks.
 * @param from the first day of the step
 */
export function wantedMeetings(part: PlanPart, from: number): number[] {
  const { sheet, inRoute } = part;
  const none = sheet ? sheet.days >= WEEK : !oneDay(part) && !inRoute?.meetings;
  if (none) return [];
  return (inRoute?.meetings ?? [inRoute?.week ?? 1]).map(
    (week) => from + (week - (inRoute?.week ?? week)) * WEEK,
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
  meetings: readonly number[],
): { first: number; last: number } {
  const days = part.sheet?.days ?? 1;
  if (days >= WEEK) return { first: from, last: from + Math.max(daysOf(part), days) - 1 };
  return { first: meetings[0] ?? from, last: (meetings.at(-1) ?? from) + days - 1 };
}
