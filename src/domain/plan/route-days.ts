import type { PlanPart } from './parts.ts';
import { canBegin, canMeet } from './rest-days.ts';
import { daysOf, mostMoved, suitsDay } from './step-days.ts';
import { dayAtWork, isInTime, WEEK } from './task-days.ts';

/** The days of the meetings in routes, which keep to their own weeks as far as days off let them. */

export interface RouteMeeting {
  part: PlanPart;
  /** The first day of its step, and the day the route gives the meeting. */
  from: number;
  wanted: number;
}

/** Days that a meeting is moved to be held before or after the school summer. */
const NEAR = 2 * WEEK;

/** Weeks to try, the nearest first. */
const nearest = (most: number): number[] =>
  Array.from({ length: most / WEEK }, (_, i) => (i + 1) * WEEK).flatMap((off) => [-off, off]);

/**
 * The days of meetings that routes set. One that falls on days off is moved to the nearest week
 * when people can come, earlier only where what is done before it comes after the meeting before;
 * none comes on or before the day of one that the route has earlier.
 * @returns the days, in the order given
 */
export function routeDays(meetings: readonly RouteMeeting[], date: string | undefined): number[] {
  const days = meetings.map(({ wanted }) => wanted);
  if (date === undefined) return days;
  const inTime = meetings
    .map((meeting, place) => ({ ...meeting, place }))
    .sort((a, b) => a.wanted - b.wanted || a.place - b.place);
  let last = { wanted: -Infinity, day: -Infinity };
  for (const { part, from, wanted, place } of inTime) {
    const together = wanted === last.wanted;
    const late = Math.ceil((last.day - wanted + 1) / WEEK) * WEEK;
    const day = together ? last.day : wanted + Math.max(0, late);
    const prepared = Math.max(0, ...(part.sheet?.before ?? []).map((task) => task.days));
    const room = (moved: number): boolean =>
      moved > day ||
      (day === wanted &&
        moved > 0 &&
        moved - prepared > last.day &&
        (moved >= from || daysOf(part) < WEEK));
    const near = (most: number): number[] =>
      [0, ...nearest(most)]
        .map((off) => dayAtWork(day + off, 'after', date))
        .filter((moved, i) => i === 0 || room(moved));
    const open = near(NEAR).filter((moved) => suitsDay(part, moved, date, canMeet));
    // Past the whole summer a route would come apart: then the day stands, and is told of.
    const fits =
      open.find((moved) => isInTime(part, moved, date)) ??
      open[0] ??
      near(mostMoved(part)).find((moved) => suitsDay(part, moved, date, canBegin));
    // The first day of a plan is the reader's own, and so is the day of what is held together.
    const placed = wanted <= 0 || together ? day : (fits ?? day);
    days[place] = placed;
    last = { wanted, day: placed };
  }
  return days;
}
