import type { PlanTask } from './material.ts';
import type { PlanPart } from './parts.ts';
import { relationOf } from './relation.ts';
import { sharesPeople } from './same-group.ts';

/** What a run sheet leaves for the next time that people meet, and when that is in a plan. */

/**
 * The next meeting of a plan is also what a sheet calls the next, from a third of its time on and
 * till so many days after it.
 */
const NEXT = { part: 1 / 3, days: 14 };

const isForNextMeeting = ({ what }: PlanTask): boolean => /\b(?:i|på) neste møte\b/i.test(what);

/** Fewer than the smallest group so many times over, and the other meeting is for some of them. */
const ROOM = 2;

/**
 * Whether those who meet in one step also do in another, so that it is their next meeting: the same
 * tool, what is held on one day, or a meeting for the same people with room for the group. That the
 * one builds on the other, or is in its route, makes no group of those who come.
 */
export function meetsSame(part: PlanPart, other: PlanPart): boolean {
  if (part.tool.id === other.tool.id || relationOf(part.tool, other.tool)?.atOnce) return true;
  const [one, two] = [part.sheet?.people, other.sheet?.people];
  const hasRoom = one && two && two.min <= one.min && two.max >= one.min * ROOM;
  return hasRoom === true && sharesPeople(part, other);
}

/**
 * The day of the next meeting, for a task that is for it; undefined of other tasks, and where the
 * plan has none in time.
 * @param done the day of the step that the task follows
 * @param meetings the days when those who were there meet in other steps
 */
export const nextMeeting = (
  task: PlanTask,
  done: number,
  meetings: readonly number[],
): number | undefined =>
  isForNextMeeting(task)
    ? meetings
        .filter((day) => done + task.days * NEXT.part <= day && day <= done + task.days + NEXT.days)
        .toSorted((a, b) => a - b)
        .find((day) => day > done)
    : undefined;
