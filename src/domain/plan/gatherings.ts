import { relationOf } from './order.ts';
import type { DatedTask, PlannedStep } from './schedule.ts';

/** What steps that are one gathering, or for one, have in common. */

const invitation = /\binvit|\binnkall/i;
const reminder = /\bpåminn|\bminn (alle|om|dei|dem|deltak)/i;

/** What is said once to those who come, however many steps their day has. */
const SAID_ONCE = [invitation, reminder];
/** A sentence that asks for only that: one with a program or a question is done beside the other. */
const only = (sentence: string): boolean =>
  SAID_ONCE.some((pattern) => pattern.test(sentence)) && !/ (og|med) /.test(sentence);

/** A task without what is said by another. */
const without = (what: string): string =>
  what
    .split(/(?<=\.) /)
    .filter((sentence) => !only(sentence))
    .join(' ');

const oneDay = ({ from, to }: PlannedStep): boolean => from === to;

/** Two meetings on one day, for the same people: the guides say that they go together. */
const sameGathering = (a: PlannedStep, b: PlannedStep): boolean =>
  a.from === b.from &&
  oneDay(a) &&
  oneDay(b) &&
  relationOf(a.part.tool, b.part.tool)?.together === true;

/** Work over weeks that those who come to a meeting do for it. */
const worksFor = (work: PlannedStep, meeting: PlannedStep): boolean => {
  const relation = relationOf(work.part.tool, meeting.part.tool);
  return (
    !oneDay(work) &&
    oneDay(meeting) &&
    relation !== undefined &&
    relation.together &&
    relation.ordered &&
    relation.first.id === work.part.tool.id
  );
};

/** The first of some days, where there is one. */
const first = (days: readonly number[]): number => Math.min(...days);

/**
 * The steps of a plan, where those who come to a gathering are invited and reminded once, and are
 * invited before they are given work for it.
 */
export function asGatherings(steps: readonly PlannedStep[]): PlannedStep[] {
  return steps.map((step, place) => {
    const earlier = steps.slice(0, place);
    const same = earlier.filter((one) => sameGathering(one, step));
    const later = steps.slice(place + 1).filter((one) => sameGathering(step, one));
    const daysOf = (list: readonly PlannedStep[], pattern: RegExp): number[] =>
      list.flatMap(({ tasks }) =>
        tasks.filter(({ side, what }) => side === 'before' && pattern.test(what)).map((t) => t.day),
      );
    // Work is for the first gathering after it.
    const forThis = (work: PlannedStep): boolean =>
      worksFor(work, step) &&
      !earlier.some((one) => one.number > work.number && worksFor(work, one));
    const started = first(earlier.filter(forThis).map(({ from }) => from));
    const tasks = step.tasks.flatMap((task): DatedTask[] => {
      const pattern = SAID_ONCE.find((p) => p.test(task.what));
      if (task.side === 'after' || !pattern) return [task];
      // It is said by the step that says it first in time, of those alike the first in the plan.
      const said =
        first(daysOf(same, pattern)) <= task.day || first(daysOf(later, pattern)) < task.day;
      const what = said ? without(task.what) : task.what;
      return what ? [{ ...task, what }] : [];
    });
    // What comes before the invitation, comes before it also when it is sent earlier.
    const invited = first(daysOf([{ ...step, tasks }], invitation));
    const earlierBy = Number.isFinite(invited) ? Math.max(0, invited - started) : 0;
    const moved = tasks.map((task) =>
      task.side === 'before' && task.day <= invited ? { ...task, day: task.day - earlierBy } : task,
    );
    return {
      ...step,
      tasks: moved,
      prepared: Math.min(step.from, ...moved.map(({ day }) => day)),
    };
  });
}
