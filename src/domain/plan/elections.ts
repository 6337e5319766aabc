import { addDays } from '../run-sheet/dates.ts';
import { inWords } from '../chooser/in-words.ts';
import { electionOf, type Election } from './election-days.ts';
import { nextMonday } from './next-start.ts';
import {
  clashes,
  isAway,
  isBusy,
  isWithPoliticians,
  taken,
  weeksWith,
  yearsOf,
  type Wanted,
} from './politicians.ts';
import { schedule, type PlannedStep } from './schedule.ts';
import type { Trouble } from './troubles.ts';
import { quoted } from '../../language/forms.ts';
import { dayWords } from './words.ts';

/** What elections do to a plan: politicians have little time for others, and new ones come. */

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

/** Weeks and days are held against the elections, weeks against the summer too. */
const isFree = (steps: readonly PlannedStep[], date: string): boolean =>
  !clashes(steps, date, { weeks: isAway, days: isBusy }).length &&
  yearsOf(steps, date).every((year) => {
    const election = electionOf(year);
    return !election || !replaced(steps, date, election).length;
  });

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
