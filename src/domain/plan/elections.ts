import { addDays } from '../run-sheet/dates.ts';
import { inWords } from '../chooser/in-words.ts';
import type { PlannedStep } from './schedule.ts';
import type { Trouble } from './troubles.ts';
import { dayWords, quoted } from './words.ts';

/** Elections in Norway, when politicians have little time for others. */

interface Election {
  /** ISO dates: the day itself, and the first and the last day it takes the politicians' time. */
  day: string;
  from: string;
  to: string;
  kind: 'kommunevalg' | 'stortingsvalg';
}

/** Years between two elections of one kind; there is one of each kind every other odd year. */
const EVERY = 4;
/** Days of the campaign before an election. */
const CAMPAIGN = 28;

/**
 * The election of a year: on the second Monday of September, as the King in Council has set it for
 * those of late. A new municipal council meets before the end of October (kommuneloven § 7-1).
 */
export function electionOf(year: number): Election | undefined {
  const kind = { 1: 'stortingsvalg', 3: 'kommunevalg' }[year % EVERY] as
    Election['kind'] | undefined;
  if (!kind) return undefined;
  const first = new Date(`${year}-09-01T12:00:00Z`).getUTCDay();
  const day = addDays(`${year}-09-08`, (8 - first) % 7);
  return {
    day,
    from: addDays(day, -CAMPAIGN),
    to: kind === 'kommunevalg' ? `${year}-10-31` : day,
    kind,
  };
}

/** What is done with politicians. */
const POLITICIANS = /politik|ordfør|kommunestyre|formannskap|hovudutval|\butval(g|et\b)/i;

/** The days on which politicians are wanted in a step. */
function daysWith({ part, meetings, tasks }: PlannedStep): number[] {
  return [
    ...(part.tool.politicians ? meetings : []),
    ...tasks.filter(({ what }) => POLITICIANS.test(what)).map((t) => t.day),
  ];
}

/** What politicians have agreed to, that those who come after an election have not. */
const COMMITTEE = /utvalg(?:et)?\b|kommunestyre|formannskap/i;

/** Steps that get something from those whom an election replaces, in a plan that goes on after it. */
function replaced(steps: readonly PlannedStep[], date: string, { day }: Election): string[] {
  // Work that is begun in the last step, goes on after the plan.
  const goesOn = steps.some(
    ({ part, from }) => addDays(date, from + (part.sheet?.days ?? 1)) > day,
  );
  const spring = `${day.slice(0, 4)}-01-01`;
  return steps
    .filter(({ part, to: done }) => {
      const last = addDays(date, done);
      return goesOn && COMMITTEE.test(part.handsOver) && last >= spring && last < day;
    })
    .map(({ part }) => quoted(part.title));
}

/** Steps that want politicians in the weeks of an election, or get something just before one. */
export function electionTroubles(
  steps: readonly PlannedStep[],
  date: string | undefined,
): Trouble[] {
  if (!date) return [];
  const days = steps.flatMap((step) => [...daysWith(step), step.to]);
  const years = days.map((day) => Number(addDays(date, day).slice(0, 4)));
  return [...new Set(years)].sort().flatMap((year) => {
    const election = electionOf(year);
    if (!election) return [];
    const { day, from, to, kind } = election;
    const hit = steps.flatMap((step) => {
      const [first] = daysWith(step)
        .filter((one) => addDays(date, one) >= from && addDays(date, one) <= to)
        .sort((a, b) => a - b);
      return first === undefined
        ? []
        : [`${quoted(step.part.title)} (${dayWords(first, 'nb', date)})`];
    });
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
            text: `Det er ${kind} ${dayWords(0, 'nb', day)}${after}. Skal politikere være med i ${inWords(hit)}, så avtal det med dem tidlig, eller velg en annen tid.`,
          },
        ]
      : renewed;
  });
}
