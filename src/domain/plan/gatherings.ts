import { relationOf } from './relation.ts';
import type { DatedTask, PlannedStep } from './schedule.ts';
import { inTheirOrder, invitation, taskDay, WEEK } from './task-days.ts';

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
 * A task on an earlier day of work. What an invitation encloses, need not be ready then, and is sent
 * when it was to be.
 * @param date ISO date of the first day of the plan, where it is known
 */
function sooner(task: DatedTask, by: number, date: string | undefined): DatedTask[] {
  const [first = '', ...more] = sentencesOf(task.what);
  const day = taskDay(task, task.day - by, 'before', date);
  const [, send, enclosed] = enclosing.exec(first) ?? [];
  if (!send || !enclosed) return [{ ...task, day }];
  return [
    { ...task, day, what: `${send}.` },
    { ...task, what: [`Send ${enclosed}`, ...more].join(' ') },
  ];
}

const oneDay = ({ from, to }: PlannedStep): boolean => from === to;

/** Two meetings on one day, for the same people: the guides say that they go together. */
const sameGathering = (a: PlannedStep, b: PlannedStep): boolean =>
  a.from === b.from &&
  oneDay(a) &&
  oneDay(b) &&
  relationOf(a.part.tool, b.part.tool)?.atOnce === true;

/** The first day on which those who come to a meeting get work for it; undefined of other work. */
function givenOn({ part, from }: PlannedStep, meeting: PlannedStep): number | undefined {
  const { tool, sheet } = part;
  const relation = relationOf(tool, meeting.part.tool);
  const isFor =
    oneDay(meeting) &&
    relation?.atOnce === true &&
    relation.ordered &&
    relation.first.id === tool.id;
  return isFor && sheet?.givenInWeek !== undefined
    ? from + (sheet.givenInWeek - 1) * WEEK
    : undefined;
}

/** The days on which those who came get a form. */
const formDays = ({ tasks }: PlannedStep): number[] =>
  tasks.filter(({ what }) => form.test(what)).map(({ day }) => day);

/** The first of some days, where there is one. */
const first = (days: readonly number[]): number => Math.min(...days);

/**
 * The steps of a plan, where those who come to a gathering are invited and reminded once, and are
 * invited before they are given work for it.
 * @param date ISO date of the first day of the plan, where it is known
 */
export function asGatherings(
  steps: readonly PlannedStep[],
  date: string | undefined,
): PlannedStep[] {
  return steps.map((step, place) => {
    const earlier = steps.slice(0, place);
    const same = earlier.filter((one) => sameGathering(one, step));
    const later = steps.slice(place + 1).filter((one) => sameGathering(step, one));
    const daysOf = (list: readonly PlannedStep[], pattern: RegExp): number[] =>
      list.flatMap(({ tasks }) =>
        tasks.filter(({ side, what }) => side === 'before' && pattern.test(what)).map((t) => t.day),
      );
    const given = first(
      earlier.flatMap((work) => {
        const day = givenOn(work, step);
        // Work is for the first gathering after it.
        const isOthers = earlier.some(
          (one) => one.number > work.number && givenOn(work, one) !== undefined,
        );
        return day === undefined || isOthers ? [] : [day];
      }),
    );
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
    const by = Number.isFinite(invited) ? invited - given : 0;
    const ahead = tasks
      .filter(({ side }) => side === 'before')
      .flatMap((task) => (by > 0 && task.day <= invited ? sooner(task, by, date) : [task]));
    const moved = [
      ...inTheirOrder(ahead, 'before'),
      ...tasks.filter(({ side }) => side === 'after'),
    ];
    return {
      ...step,
      tasks: moved,
      prepared: Math.min(step.from, ...moved.map(({ day }) => day)),
    };
  });
}
