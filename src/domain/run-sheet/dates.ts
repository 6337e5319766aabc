import { dayFormat } from '../time/day-format.ts';

/** Days of the calendar as ISO text. Counted in UTC, where no day is shorter than another. */

const DAY = 86_400_000;
const atNoon = (date: string): Date => new Date(`${date}T12:00:00Z`);
const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** Whether a text is a day of this century that the calendar has. */
export function isDate(text: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false;
  const day = atNoon(text);
  return !Number.isNaN(day.getTime()) && iso(day) === text;
}

/** The day a number of days later (earlier when negative). */
export const addDays = (date: string, days: number): string =>
  iso(new Date(atNoon(date).getTime() + days * DAY));

/** Days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((atNoon(to).getTime() - atNoon(from).getTime()) / DAY);

/** The days of tasks that are counted from a day, backwards (-1) or forwards (1). */
export const taskDays = (
  tasks: readonly { days: number }[],
  date: string,
  sign: 1 | -1,
): string[] => tasks.map(({ days }) => addDays(date, sign * days));

/** First and last day of some weeks of a plan. Week 1 begins on the first day. */
export const weekDays = (
  first: string,
  week: number,
  toWeek = week,
): { from: string; to: string } => ({
  from: addDays(first, (week - 1) * 7),
  to: addDays(first, toWeek * 7 - 1),
});

const formats = {
  nb: dayFormat('nb-NO', { dateStyle: 'full', timeZone: 'UTC' }),
  nn: dayFormat('nn-NO', { dateStyle: 'full', timeZone: 'UTC' }),
  short: dayFormat('nb-NO', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
};

/** «torsdag 4. mars 2027». Commas and case are those of running text. */
export const dayText = (date: string, language: 'nb' | 'nn'): string =>
  formats[language](atNoon(date)).replace(',', '');

/** «4. mars» */
export const shortDay = (date: string): string => formats.short(atNoon(date));

/** «1.–7. mars», «22. feb.–7. mars»: without the year, short enough for a table. */
export const spanDays = ({ from, to }: { from: string; to: string }): string =>
  from.slice(0, 7) === to.slice(0, 7)
    ? `${Number(from.slice(8))}.–${shortDay(to)}`
    : `${shortDay(from)}–${shortDay(to)}`;
