import { addDays } from '../run-sheet/dates.ts';
import { inWords } from '../chooser/in-words.ts';
import { electionOf, type Election } from './election-days.ts';
import { nextMonday } from './next-start.ts';
import { schedule, type PlannedStep } from './schedule.ts';
import { WEEK } from './task-days.ts';
import type { Trouble } from './troubles.ts';
import { dayWords, quoted } from './words.ts';

/** What elections do to a plan: politicians have little time for others, and new ones come. */

/** What is done with politicians. */
const POLITICIANS = /politik|ordfør|kommunestyre|formannskap|hovudutval|\butval(g|et\b)/i;

/** A template named in a task is not who is there. */
const isWithPoliticians = ({ what }: { what: string }): boolean =>
  POLITICIANS.test(what.replaceAll(/«[^»]*»/g, ''));

/** The days on which politicians are wanted in a step. */
function daysWith({ part, meetings, tasks }: PlannedStep): number[] {
  return [
    ...(part.tool.politicians ? meetings : []),
    ...tasks.filter(isWithPoliticians).map((t) => t.day),
  ];
}

/**
 * The first and last day of the weeks in work when politicians are wanted. Those who wrote a route
 * have said in its own words when that is.
 */
const weeksWith = ({ part, from }: PlannedStep): { from: number; to: number }[] =>
  part.inRoute
    ? []
    : (part.sheet?.politicians ?? []).map(({ week, toWeek }) => ({
        from: from + (week - 1) * WEEK,
        to: from + toWeek * WEEK - 1,
      }));

/** Whether half of some weeks or more is taken: there is hardly a meeting to get in them. */
function taken(
  { from, to }: { from: number; to: number },
  date: string,
  busy: (day: string) => boolean,
): boolean {
  const days = Array.from({ length: to - from + 1 }, (_, i) => addDays(date, from + i));
  return days.filter(busy).length >= days.length / 2;
}

/** Whether an election takes the politicians' time on a day. */
function isBusy(day: string): boolean {
  const election = electionOf(Number(day.slice(0, 4)));
  return election !== undefined && election.from <= day && day <= election.to;
}

/** Politicians seldom meet in the summer either. */
const SUMMER = { from: '07-01', to: '08-15' };
const isSummer = (day: string): boolean => SUMMER.from <= day.slice(5) && day.slice(5) <= SUMMER.to;
const isAway = (day: string): boolean => isBusy(day) || isSummer(day);

/** What politicians have agreed to, that those who come after an election have not. */
const COMMITTEE = /utvalg(?:et)?\b|kommunestyre|formannskap/i;

/** Steps that get something from those whom an election replaces, in a plan that goes on after it. */
function replaced(steps: readonly PlannedStep[], date: string, { kind, day }: Election): string[] {
  if (kind !== 'kommunevalg') return [];
  // Work that is begun in the last step, goes on after the plan.
  const goesOn = steps.some(
    ({ part, from, tasks }) =>
      addDays(date, from + (part.sheet?.days ?? 1)) > day ||
      tasks.some((task) => isWithPoliticians(task) && addDays(date, task.day) > day),
  );
  const spring = `${day.slice(0, 4)}-01-01`;
  const isBefore = (done: number): boolean =>
    addDays(date, done) >= spring && addDays(date, done) < day;
  return steps
    .filter(
      (step) =>
        goesOn &&
        ((COMMITTEE.test(step.part.handsOver) && isBefore(step.to)) ||
          weeksWith(step).some(({ to }) => isBefore(to) && !taken({ from: to, to }, date, isBusy))),
    )
    .map(({ part }) => quoted(part.title));
}

/** When somebody wants politicians, in days of a plan. */
interface Wanted {
  title: string;
  from: number;
  to: number;
}

/** The first time each step wants politicians when they have something else. */
const clashes = (
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

/** Weeks and days are held against the elections, weeks against the summer too. */
const isFree = (steps: readonly PlannedStep[], date: string): boolean =>
  !clashes(steps, date, { weeks: isAway, days: isBusy }).length &&
  yearsOf(steps, date).every((year) => {
    const election = electionOf(year);
    return !election || !replaced(steps, date, election).length;
  });

/** The years in which a plan wants politicians, or ends. */
function yearsOf(steps: readonly PlannedStep[], date: string): number[] {
  const days = steps.flatMap((step) => [
    ...daysWith(step),
    ...weeksWith(step).flatMap(({ from, to }) => [from, to]),
    step.to,
  ]);
  return [...new Set(days.map((day) => Number(addDays(date, day).slice(0, 4))))].sort();
}

/** The next day to begin on when nothing with politicians meets an election or their summer. */
function freeStart(steps: readonly PlannedStep[], date: string): string | undefined {
  const parts = steps.map(({ part }) => part);
  return nextMonday(addDays(date, 1), (day) => isFree(schedule(parts, day), day));
}

/** Steps and their days, as «A» (mandag 16. august 2027 – søndag 12. september 2027). */
const inDays = (wanted: readonly Wanted[], date: string): string =>
  inWords(
    wanted.map(({ title, from, to }) => {
      const first = dayWords(from, 'nb', date);
      return `${quoted(title)} (${from === to ? first : `${first} – ${dayWords(to, 'nb', date)}`})`;
    }),
  );

/**
 * Steps that want politicians in the weeks of an election or in their summer, or get something just
 * before an election.
 */
export function electionTroubles(
  steps: readonly PlannedStep[],
  date: string | undefined,
): Trouble[] {
  if (!date) return [];
  const away = clashes(steps, date, { weeks: isAway, days: () => false });
  const better = away.length ? freeStart(steps, date) : undefined;
  const other = (of: string): string =>
    better
      ? `velg en annen tid: Begynner planen ${dayWords(0, 'nb', better)}, går det klar av ${of}.`
      : 'velg en annen tid.';
  const summer = away.filter((weeks) => !taken(weeks, date, isBusy));
  const lost = summer.length
    ? [
        {
          text: `Politikere møtes sjelden i juli og de første to ukene av august. Skal de være med i ${inDays(summer, date)}, så regn med at det blir senere, eller ${other('ferien og valg')}`,
        },
      ]
    : [];
  const elections = yearsOf(steps, date).flatMap((year) => {
    const election = electionOf(year);
    if (!election) return [];
    const { day, from, to, kind } = election;
    const within = (iso: string): boolean => from <= iso && iso <= to;
    const hit = clashes(steps, date, { weeks: within, days: within });
    const after =
      kind === 'kommunevalg'
        ? ', og det nye kommunestyret er på plass innen utgangen av oktober'
        : '';
    const before = replaced(steps, date, election);
    const renewed = before.length
      ? [
          {
            text: `Kommunevalget ${dayWords(0, 'nb', day)} gir nye utvalg. Det dere får i ${inWords(before)}, må dere ta opp med de nye når de er valgt.`,
          },
        ]
      : [];
    return hit.length
      ? [
          ...renewed,
          {
            text: `Det er ${kind} ${dayWords(0, 'nb', day)}${after}. Skal politikere være med i ${inDays(hit, date)}, så avtal det med dem tidlig, eller ${other('valget')}`,
          },
        ]
      : renewed;
  });
  return [...lost, ...elections];
}
