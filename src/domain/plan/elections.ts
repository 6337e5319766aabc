import { addDays } from '../run-sheet/dates.ts';
import { inWords } from '../chooser/in-words.ts';
import { electionOf, type Election } from './election-days.ts';
import { isMonday } from './next-start.ts';
import { canMeet } from './rest-days.ts';
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

/** Whether so much of some weeks is taken that there is hardly a meeting to get in them. */
function taken(
  { from, to }: { from: number; to: number },
  date: string,
  busy: (day: string) => boolean,
): boolean {
  const days = Array.from({ length: to - from + 1 }, (_, i) => addDays(date, from + i));
  return days.filter(busy).length > days.length / 2;
}

/** Whether an election takes the politicians' time on a day. */
function isBusy(day: string): boolean {
  const election = electionOf(Number(day.slice(0, 4)));
  return election !== undefined && election.from <= day && day <= election.to;
}

/** Politicians have no meetings in July either. */
const isAway = (day: string): boolean => isBusy(day) || day.slice(5, 7) === '07';

/** The Mondays of the next year. */
const mondaysAfter = (date: string): string[] =>
  Array.from({ length: 366 }, (_, i) => addDays(date, i + 1)).filter(isMonday);

/** The next day to begin on when the weeks with politicians are all free of elections. */
function freeStart(steps: readonly PlannedStep[], date: string): string | undefined {
  const parts = steps.map(({ part }) => part);
  return mondaysAfter(date).find((day) => {
    if (!canMeet(day)) return false;
    return schedule(parts, day).every((step) =>
      weeksWith(step).every((weeks) => !taken(weeks, day, isAway)),
    );
  });
}

/** What politicians have agreed to, that those who come after an election have not. */
const COMMITTEE = /utvalg(?:et)?\b|kommunestyre|formannskap/i;

/** Steps that get something from those whom an election replaces, in a plan that goes on after it. */
function replaced(steps: readonly PlannedStep[], date: string, { day }: Election): string[] {
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

/** Steps that want politicians in the weeks of an election, or get something just before one. */
export function electionTroubles(
  steps: readonly PlannedStep[],
  date: string | undefined,
): Trouble[] {
  if (!date) return [];
  const days = steps.flatMap((step) => [
    ...daysWith(step),
    ...weeksWith(step).map((weeks) => weeks.from),
    step.to,
  ]);
  const years = days.map((day) => Number(addDays(date, day).slice(0, 4)));
  return [...new Set(years)].sort().flatMap((year) => {
    const election = electionOf(year);
    if (!election) return [];
    const { day, from, to, kind } = election;
    const within = (iso: string): boolean => from <= iso && iso <= to;
    const works = steps.flatMap((step) =>
      weeksWith(step)
        .filter((weeks) => taken(weeks, date, within))
        .map((weeks) => ({ step, weeks })),
    );
    const hit = steps.flatMap((step) => {
      const [work] = works.filter((one) => one.step === step);
      const when = [work?.weeks, ...daysWith(step).map((one) => ({ from: one, to: one }))]
        .flatMap((span) => span ?? [])
        .filter((span) => span === work?.weeks || within(addDays(date, span.from)))
        .toSorted((a, b) => a.from - b.from)[0];
      if (!when) return [];
      const first = dayWords(when.from, 'nb', date);
      const span = when.from === when.to ? first : `${first} – ${dayWords(when.to, 'nb', date)}`;
      return [`${quoted(step.part.title)} (${span})`];
    });
    const better = works.length ? freeStart(steps, date) : undefined;
    const other = better
      ? `velg en annen tid: Begynner planen ${dayWords(0, 'nb', better)}, går det klar av valget.`
      : 'velg en annen tid.';
    const after =
      kind === 'kommunevalg'
        ? ', og det nye kommunestyret er på plass innen utgangen av oktober'
        : '';
    const before = kind === 'kommunevalg' ? replaced(steps, date, election) : [];
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
            text: `Det er ${kind} ${dayWords(0, 'nb', day)}${after}. Skal politikere være med i ${inWords(hit)}, så avtal det med dem tidlig, eller ${other}`,
          },
        ]
      : renewed;
  });
}
