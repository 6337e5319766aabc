import type { Value } from '../../schemas/values.ts';
import type { PlanTask } from './material.ts';
import type { PlanPart } from './parts.ts';

/** What is done after a step that the next one waits for. */

/**
 * The next step waits for what is done after this one within so many days; later looks back do not
 * stop it.
 */
const FOLLOW_UP = 7;
/** It waits longer only for what gives others the result. */
const HAND_OVER = 14;
const handsOver = /^(send|lever|legg fram)\b/i;
/** The most days of some tasks; 0 where there are none. */
export const longest = (tasks: readonly PlanTask[]): number =>
  Math.max(0, ...tasks.map(({ days }) => days));

/** A draft is not used before those who got it have answered. */
const ANSWERED = 21;
const answers = /\better retting(?:en|a)\b/i;
/**
 * What is corrected when some have tried it, is not spread, taught, written down, judged or worked
 * on further before that.
 */
const CORRECTION = 49;
const lasting: readonly Value<'purpose'>[] = ['spre', 'foelge-opp', 'laere-opp', 'utvikle-metode'];
const corrects = /\brett(?:a|es)?\b.*(?:versjon|utkast)|kva stoppa|hva virket/i;

/** The days till what the next step spreads or settles has been corrected; 0 where nothing is. */
export function correctedAfter(tasks: readonly PlanTask[], next?: PlanPart): number {
  const { purpose, category } = next?.tool ?? {};
  const settles =
    (purpose !== undefined && lasting.includes(purpose)) || category === 'strukturelle';
  const days = settles
    ? longest(tasks.filter((task) => task.days <= CORRECTION && corrects.test(task.what)))
    : 0;
  // They meet to correct it, so the next step is not on that day.
  return days && days + 1;
}

/** The days of follow-up that the next step waits for. */
export function waitAfter(tasks: readonly PlanTask[], next?: PlanPart): number {
  const most = ({ what }: PlanTask): number => {
    if (answers.test(what)) return ANSWERED;
    return handsOver.test(what) ? HAND_OVER : FOLLOW_UP;
  };
  return Math.max(
    correctedAfter(tasks, next),
    longest(tasks.filter((task) => task.days <= most(task))),
  );
}
