import type { Data } from '../../schemas/collections.ts';
import type { Value } from '../../schemas/values.ts';

export type RunSheet = Data<'opplegg'>;
export type Row = RunSheet['rows'][number];

/** How many take part: people, and municipalities where a round goes among them. */
export interface Crowd {
  people: number;
  municipalities: number;
}

export const sizes = ['min', 'usual', 'max'] as const;
export type Size = (typeof sizes)[number];

/** The smallest, usual or largest crowd a sheet is made for. */
export const crowdOf = (sheet: RunSheet, size: Size): Crowd => ({
  people: sheet.people[size],
  municipalities: sheet.municipalities?.[size] ?? 0,
});

/** How many groups a crowd makes; one where the sheet has no groups. */
export const groupsOf = ({ people }: RunSheet, crowd: Crowd): number =>
  people.groupSize ? Math.max(1, Math.ceil(crowd.people / people.groupSize)) : 1;

/**
 * How many speak in turn in one row: in groups, those of one group, for the groups talk side by
 * side.
 */
export function turnsOf(sheet: RunSheet, round: Value<'round'>, crowd: Crowd): number {
  switch (round) {
    case 'alle':
      return crowd.people;
    case 'gruppe':
      return Math.min(sheet.people.groupSize ?? crowd.people, crowd.people);
    case 'gruppene':
      return groupsOf(sheet, crowd);
    case 'kommunene':
      return crowd.municipalities;
  }
}

/** Minutes of one row of a meeting: the fixed ones, and those of each who speaks in turn. */
export function minutesOf(sheet: RunSheet, row: Row, crowd: Crowd): number {
  const turns = row.round && row.each ? row.each * turnsOf(sheet, row.round, crowd) : 0;
  return (row.minutes ?? 0) + turns;
}

/** Minutes of a whole meeting, breaks included. */
export const totalMinutes = (sheet: RunSheet, crowd: Crowd): number =>
  sheet.rows.reduce((sum, row) => sum + minutesOf(sheet, row, crowd), 0);
