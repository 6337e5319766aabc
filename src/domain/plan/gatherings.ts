import { relationOf } from './relation.ts';
import type { DatedTask, PlannedStep } from './schedule.ts';
import { invitation } from './task-days.ts';

/** What steps that are one gathering, or for one, have in common. */

const reminder = /\bpåminn|\bminn (alle|om|dei|dem|deltak)/i;

/** What is said once to those who come, however many steps their day has. */
const SAID_ONCE = [invitation, reminder];
const letter = '(?:invitasjon|innkalling|påminning)(?:en|a)?';
/** «Send påminninga med lenke.»: the letter, and what goes with it. */
const enclosing = new RegExp(`^(Send ${letter}) (?:med|og) (.+)$`, 'i');
/** «Vel ei hending, og send innkallinga.»: the letter comes last. */
const ending = new RegExp(`, og send ${letter}(?=\\.$)`, 'i');

/** What is left of a sentence when another says what is said once. */
function remaining(sentence: string): string {
  if (!SAID_ONCE.some((pattern) => pattern.test(sentence))) return sentence;
  const [, , enclosed] = enclosing.exec(sentence) ?? [];
  if (enclosed) return `Send ${enclosed}`;
  const shorter = sentence.replace(ending, '');
  return shorter !== sentence || / (og|med) /.test(sentence) ? shorter : '';
}

const sentencesOf = (what: string): string[] => what.split(/(?<=\.) /);

/** A task without what is said by another. */
const without = (what: string): string =>
  sentencesOf(what).map(remaining).filter(Boolean).join(' ');

/** A form that those who came fill in: one is enough. */
const form = /\bsend .*skjema|«Evaluering etter samling»/i;
const onlyForm = /^Send (lenk[ae] til )?(evaluerings)?skjema/i;
const formBeside = / og (?:en lenke til )?(?:evalueringsskjema(?:et)?|«Evaluering etter samling»)/i;

/** A task without the form that another sends. */
const withoutForm = (what: string): string =>
  sentencesOf(what)
    .filter((sentence) => !onlyForm.test(sentence))
    .map((sentence) =>
      formBeside.test(sentence)
        ? sentence.replace(formBeside, '').replace(/, ([^,]+)$/, ' og $1')
        : sentence,
    )
    .join(' ');

/**
 * A task on an earlier day. What an invitation encloses, need not be ready then, and is sent when it
 * was to be.
 */
function sooner(task: DatedTask, by: number): DatedTask[] {
  const [first = '', ...more] = sentencesOf(task.what);
  const [, send, enclosed] = (by > 0 && enclosing.exec(first)) || [];
  if (!send || !enclosed) return [{ ...task, day: task.day - by }];
  return [
    { ...task, day: task.day - by, what: `${send}.` },
    { ...task, what: [`Send ${enclosed}`, ...more].join(' ') },
  ];
}

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
    // What begins some weeks into a work, uses what the work has given: it is no task for those who
    // come.
    relation.weeks === undefined &&
    relation.first.id === work.part.tool.id
  );
};

/** The days on which those who came get a form. */
const formDays = ({ tasks }: PlannedStep): number[] =>
  tasks.filter(({ what }) => form.test(what)).map(({ day }) => day);

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
      if (task.side === 'after') {
        const sent = first([...same, ...later].flatMap((one) => formDays(one)));
        const what = form.test(task.what) && sent < task.day ? withoutForm(task.what) : task.what;
        return what ? [{ ...task, what }] : [];
      }
      const pattern = SAID_ONCE.find((p) => p.test(task.what));
      if (!pattern) return [task];
      // It is said by the step that says it first in time, of those alike the first in the plan.
      const said =
        first(daysOf(same, pattern)) <= task.day || first(daysOf(later, pattern)) < task.day;
      const what = said ? without(task.what) : task.what;
      return what ? [{ ...task, what }] : [];
    });
    // What comes before the invitation, comes before it also when it is sent earlier.
    const invited = first(daysOf([{ ...step, tasks }], invitation));
    const earlierBy = Number.isFinite(invited) ? Math.max(0, invited - started) : 0;
    const moved = tasks.flatMap((task) =>
      task.side === 'before' && task.day <= invited ? sooner(task, earlierBy) : [task],
    );
    return {
      ...step,
      tasks: moved,
      prepared: Math.min(step.from, ...moved.map(({ day }) => day)),
    };
  });
}
