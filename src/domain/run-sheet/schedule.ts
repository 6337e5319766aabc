import { minutesOf, turnsOf, type Crowd, type Row, type RunSheet } from './clock.ts';
import { addDays, taskDays } from './dates.ts';

/** The least a person who gets the floor needs, in minutes. */
export const SHORTEST_TURN = 2;
/** A part with less than half its time is no longer the same part. */
const LEAST_SHARE = 0.5;

export interface TimedRow {
  row: Row;
  day: number;
  minutes: number;
  /** Minutes after midnight. */
  from: number;
  to: number;
}

const rowMinutes = (sheet: RunSheet, crowd: Crowd): number[] =>
  sheet.rows.map((row) => minutesOf(sheet, row, crowd));

const total = (list: readonly number[]): number => list.reduce((sum, n) => sum + n, 0);

/** How short each row can be: half its time, and two minutes to each who speaks in turn. */
function leastMinutes(sheet: RunSheet, crowd: Crowd): number[] {
  return sheet.rows.map((row) => {
    const whole = minutesOf(sheet, row, crowd);
    const turns = row.round ? turnsOf(sheet, row.round, crowd) * SHORTEST_TURN : 0;
    return Math.min(whole, Math.max(Math.ceil(whole * LEAST_SHARE), turns));
  });
}

/** The shortest a meeting can be made with a crowd, in minutes. */
export const shortestMinutes = (sheet: RunSheet, crowd: Crowd): number =>
  total(leastMinutes(sheet, crowd));

/** Whole minutes that add up to what is wanted: the largest remainders are rounded up. */
function rounded(exact: readonly number[], wanted: number): number[] {
  const whole = exact.map(Math.floor);
  const order = exact
    .map((value, i) => ({ i, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of order.slice(0, Math.max(0, wanted - total(whole))))
    whole[i] = (whole[i] ?? 0) + 1;
  return whole;
}

/**
 * The minutes of each row when the whole is made shorter or longer: every row gives or takes in
 * proportion, and those that can give no more keep what they need.
 * @param length minutes wanted; left out, or shorter than the shortest: what the rows take, or the
 *   shortest
 */
export function scaledMinutes(sheet: RunSheet, crowd: Crowd, length?: number): number[] {
  const own = rowMinutes(sheet, crowd);
  if (length === undefined || length === total(own)) return own;
  const least = leastMinutes(sheet, crowd);
  const wanted = Math.max(length, total(least));
  const held = new Set<number>();
  for (;;) {
    const free = wanted - total(least.filter((_, i) => held.has(i)));
    const factor = free / Math.max(1, total(own.filter((_, i) => !held.has(i))));
    const tight = own.findIndex((m, i) => !held.has(i) && m * factor < (least[i] ?? 0));
    if (tight === -1)
      return rounded(
        own.map((m, i) => (held.has(i) ? (least[i] ?? 0) : m * factor)),
        wanted,
      );
    held.add(tight);
  }
}

/** Minutes after midnight of `09:30`. */
function clockMinutes(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** `09:30` of minutes after midnight; the next day begins at 00:00. */
export function clockText(minutes: number): string {
  const day = minutes % 1440;
  return [Math.floor(day / 60), day % 60].map((n) => String(n).padStart(2, '0')).join(':');
}

/** The rows of a meeting with their times. Every day begins at the same time. */
export function timedRows(
  sheet: RunSheet,
  choice: Crowd & { start: string; length?: number },
): TimedRow[] {
  const minutes = scaledMinutes(sheet, choice, choice.length);
  const start = clockMinutes(choice.start);
  const ends = new Map<number, number>();
  return sheet.rows.map((row, i) => {
    const day = row.day ?? 1;
    const from = ends.get(day) ?? start;
    const to = from + (minutes[i] ?? 0);
    ends.set(day, to);
    return { row, day, minutes: minutes[i] ?? 0, from, to };
  });
}

/** How many days a meeting takes. */
export const daysOf = (sheet: RunSheet): number =>
  Math.max(...sheet.rows.map((row) => row.day ?? 1));

/** What takes place now and next. `now` is minutes after midnight on a day of the meeting. */
export function nowAndNext(
  rows: readonly TimedRow[],
  day: number,
  now: number,
): { now?: number; next?: number } {
  const today = rows.map((row, i) => ({ ...row, i })).filter((row) => row.day === day);
  const current = today.find((row) => row.from <= now && now < row.to);
  const next = today.find((row) => row.from > now || (current && row.i > current.i));
  return { ...(current && { now: current.i }), ...(next && { next: next.i }) };
}

/** The last day of the meeting or the work plan that begins on a date. */
export const lastDay = (sheet: RunSheet, date: string): string =>
  addDays(date, sheet.kind === 'moete' ? daysOf(sheet) - 1 : (sheet.weeks ?? 1) * 7 - 1);

/** The dates of what is done before and after, in the order of the sheet. */
export const taskDates = (
  sheet: RunSheet,
  date: string,
): { before: string[]; after: string[] } => ({
  before: taskDays(sheet.before, date, -1),
  after: taskDays(sheet.after, lastDay(sheet, date), 1),
});
