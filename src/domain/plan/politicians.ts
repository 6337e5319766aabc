import { addDays } from '../run-sheet/dates.ts';
import { electionOf } from './election-days.ts';
import type { PlannedStep } from './schedule.ts';
import { WEEK } from './task-days.ts';

/** When politicians are wanted in a plan, and when they have something else. */

/** What is done with politicians. */
const POLITICIANS = /politik|ordfør|kommunestyre|formannskap|hovudutval|\butval(g|et\b)/i;

/** Whether a task is done with politicians. A template named in it is not who is there. */
export const isWithPoliticians = ({ what }: { what: string }): boolean =>
  POLITICIANS.test(what.replaceAll(/«[^»]*»/g, ''));

/** The days on which politicians are wanted in a step. */
function daysWith({ part, meetings, tasks }: PlannedStep): number[] {
  return [
    ...(part.tool.withWhom?.includes('politikere') ? meetings : []),
    ...tasks.filter(isWithPoliticians).map((t) => t.day),
  ];
}

/**
 * The first and last day of the weeks in work when politicians are wanted. Those who wrote a route
 * have said in its own words when that is.
 */
export const weeksWith = ({ part, from }: PlannedStep): { from: number; to: number }[] =>
  part.inRoute
    ? []
    : (part.sheet?.politicians ?? []).map(({ week, toWeek }) => ({
        from: from + (week - 1) * WEEK,
        to: from + toWeek * WEEK - 1,
      }));

/** Whether half of some weeks or more is taken: there is hardly a meeting to get in them. */
export function taken(
  { from, to }: { from: number; to: number },
  date: string,
  busy: (day: string) => boolean,
): boolean {
  const days = Array.from({ length: to - from + 1 }, (_, i) => addDays(date, from + i));
  return days.filter(busy).length >= days.length / 2;
}

/** Whether an election takes the politicians' time on a day. */
export function isBusy(day: string): boolean {
  const election = electionOf(Number(day.slice(0, 4)));
  return election !== undefined && election.from <= day && day <= election.to;
}

/** Politicians seldom meet in the summer either. */
const SUMMER = { from: '07-01', to: '08-15' };
const isSummer = (day: string): boolean => SUMMER.from <= day.slice(5) && day.slice(5) <= SUMMER.to;

/** Whether an election or the summer takes the politicians' time on a day. */
export const isAway = (day: string): boolean => isBusy(day) || isSummer(day);

/** When somebody wants politicians, in days of a plan. */
export interface Wanted {
  title: string;
  from: number;
  to: number;
}

/** The first time each step wants politicians when they have something else. */
export const clashes = (
  steps: readonly PlannedStep[],
  date: string,
  busy: { weeks: (day: string) => boolean; days: (day: string) => boolean },
): Wanted[] =>
  steps.flatMap((step) => {
    const work = weeksWith(step).find((weeks) => taken(weeks, date, busy.weeks));
    const days = daysWith(step).filter((day) => busy.days(addDays(date, day)));
    const [when] = [...(work ? [work] : []), ...days.map((day) => ({ from: day, to: day }))].sort(
      (a, b) => a.from - b.from,
    );
    return when ? [{ ...when, title: step.part.title }] : [];
  });

/** The years in which a plan wants politicians, or ends. */
export function yearsOf(steps: readonly PlannedStep[], date: string): number[] {
  const days = steps.flatMap((step) => [
    ...daysWith(step),
    ...weeksWith(step).flatMap(({ from, to }) => [from, to]),
    step.to,
  ]);
  return [...new Set(days.map((day) => Number(addDays(date, day).slice(0, 4))))].sort();
}
