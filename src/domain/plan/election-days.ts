import { addDays } from '../run-sheet/dates.ts';

/** When there are elections in Norway, and how long they take the politicians' time. */

export interface Election {
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
