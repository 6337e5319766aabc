import type { PlanTask } from './material.ts';
import type { PlanPart } from './parts.ts';
import { relationOf } from './relation.ts';

/** What a run sheet leaves for the next time that people meet, and when that is in a plan. */

/**
 * The next meeting of a plan is also what a sheet calls the next, from a third of its time on and
 * till so many days after it.
 */
const NEXT = { part: 1 / 3, days: 14 };

const isForNextMeeting = ({ what }: PlanTask): boolean => /\b(?:i|på) neste møte\b/i.test(what);

/**
 * Whether those who meet in one step also do in another: it is their next meeting. A plan is made for
 * the same people, so far as both tools can be for them.
 */
export function meetsSame(part: PlanPart, other: PlanPart): boolean {
  const [one, two] = [part.tool.withWhom ?? [], other.tool.withWhom ?? []];
  return (
    part.tool.id === other.tool.id ||
    (part.inRoute !== undefined && part.inRoute.id === other.inRoute?.id) ||
    relationOf(part.tool, other.tool) !== undefined ||
    (!part.inRoute && !other.inRoute && one.some((party) => two.includes(party)))
  );
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
