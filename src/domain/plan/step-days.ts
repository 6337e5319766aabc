import { addDays, daysBetween } from '../run-sheet/dates.ts';
import type { PlanTask } from './material.ts';
import type { PlanPart } from './parts.ts';
import { afterBreak, beforeChristmas, canMeet, workingDay } from './rest-days.ts';

/** The days of one step. Days of a plan are numbered from its first day, which is 0. */

/** A sheet of fewer days is a meeting: work plans go by weeks. */
export const WEEK = 7;

/** Days from the first to the last day of a step. */
export function daysOf({ sheet, inRoute }: PlanPart): number {
  if (inRoute?.toWeek !== undefined) return (inRoute.toWeek - inRoute.week + 1) * WEEK;
  return sheet?.days ?? 1;
}

/** A meeting of a day or a few, where the route says no other. */
export const isMeeting = (part: PlanPart): boolean => daysOf(part) < WEEK;

export const oneDay = (part: PlanPart): boolean => daysOf(part) === 1;

type Side = 'before' | 'after';

/**
 * A day of a plan when people are at work: what is done before a step comes no later than it must,
 * what is done after it no earlier. Without a first day nobody knows which days are off.
 */
export function dayAtWork(day: number, side: Side, date: string | undefined): number {
  if (date === undefined) return day;
  return daysBetween(date, workingDay(addDays(date, day), side === 'before' ? -1 : 1));
}

/** More days off than this in a row are a break, longer than a weekend and a holiday. */
const BREAK = 4;
/** What moves to the other side of a break, keeps this part of its time to the meeting. */
const KEPT = 2 / 3;

/** Whether a task is that people meet again. */
const meetsAgain = /^(møt|ta sjekken|fortell? alle|h[oa]ld (e[itn]+t?|det) .*møte)/i;
export const isFollowUpMeeting = ({ what }: PlanTask): boolean => meetsAgain.test(what);

/** A task or a sentence in which those who come are invited. */
export const invitation = /\binvit|\binnkall/i;

/**
 * What is sent to those who come two weeks before or more: early does no harm, and late some have
 * said yes to other things.
 */
const NOTICE = 14;
const invites = ({ days, what }: PlanTask): boolean => days >= NOTICE && invitation.test(what);
/** What others must answer, beside what one does at the own desk. */
const asksOthers = /\b(?:send|spør|ring|avtal|be|inviter|purr)\b/i;

/** The day of a task when people are at work, and not busy with the last things before Christmas. */
function quietDay(task: PlanTask, day: number, side: Side, date: string): number {
  let free = dayAtWork(day, side, date);
  const stays = side === 'after' ? task.days <= WEEK : !asksOthers.test(task.what);
  while (!stays && beforeChristmas(addDays(date, free)))
    free = dayAtWork(free + (side === 'before' ? -1 : 1), side, date);
  return free;
}

/**
 * The day of a task. What a break moves, goes to the nearest side of it that leaves enough time;
 * nobody is asked what they have done the first days after one.
 * @param day when it would be done if all days were days of work
 */
export function taskDay(task: PlanTask, day: number, side: Side, date: string | undefined): number {
  if (date === undefined) return day;
  const plain = quietDay(task, day, side, date);
  if (side === 'before' && invites(task)) return plain;
  // The quiet days before Christmas make no break longer.
  const moved = Math.abs(dayAtWork(day, side, date) - day);
  const other = quietDay(task, day, side === 'before' ? 'after' : 'before', date);
  const off = Math.abs(other - day);
  const least = side === 'after' && task.days <= WEEK ? 1 : task.days * KEPT;
  const meets = side === 'after' && isFollowUpMeeting(task);
  const open = !meets || canMeet(addDays(date, other));
  if (moved > BREAK && off < moved && task.days - off >= least && open) return other;
  if (side === 'before') return plain;
  if (meets) {
    let week = day;
    while (!canMeet(addDays(date, dayAtWork(week, 'after', date)))) week += WEEK;
    return dayAtWork(week, 'after', date);
  }
  let later = plain;
  while (moved > BREAK && afterBreak(addDays(date, later)))
    later = dayAtWork(later + 1, 'after', date);
  return later;
}

/**
 * Days off move a step no longer than past the summer and the first weeks after it. Those who wrote a
 * route for a time of the year have thought of July, so there it is no longer than over Easter or
 * Christmas.
 */
const MOST_MOVED = { any: 11 * WEEK, ownMonth: 2 * WEEK };
export const mostMoved = ({ inRoute }: PlanPart): number =>
  inRoute?.start ? MOST_MOVED.ownMonth : MOST_MOVED.any;
/** What is done within so many days before a meeting, is done no more than so many off. */
const NEAR = { before: 28, off: 12 };
/** Tasks at least so many days apart are not to be done on one day, or on two after each other. */
const APART = 3;

/** Whether what is done shortly before a step can be done about when it should. */
export function isInTime({ sheet }: PlanPart, day: number, date: string): boolean {
  const near = (sheet?.before ?? []).filter((task) => task.days <= NEAR.before && !invites(task));
  const done = near
    .map((task) => ({
      wanted: day - task.days,
      on: taskDay(task, day - task.days, 'before', date),
    }))
    .sort((a, b) => a.wanted - b.wanted);
  const off = ({ wanted, on }: { wanted: number; on: number }) => Math.abs(on - wanted);
  return done.every((one, i) => {
    const next = done[i + 1];
    const pressed =
      next &&
      Math.max(off(one), off(next)) > BREAK &&
      next.wanted - one.wanted >= APART &&
      next.on - one.on <= 1;
    return off(one) <= NEAR.off && !pressed;
  });
}

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
  // The week before Christmas and the one after it are no beginning.
  const begun = beforeChristmas(addDays(date, day)) ? day + 2 * WEEK : day;
  const moved = dayAtWork(begun, 'after', date);
  return moved - day <= MOST_MOVED.any ? moved : day;
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
