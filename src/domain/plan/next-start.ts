import { addDays, isDate } from '../run-sheet/dates.ts';
import type { Start } from './material.ts';
import { canBegin, canMeet, inSchoolHoliday, weekdayOf } from './rest-days.ts';

/**
 * The next first day of a route or a plan. Small: the page of a route proposes it in the browser.
 */

const isMonday = (date: string): boolean => weekdayOf(date) === 1;

/** The first time from a day on that a route should begin: a Monday when it can. */
export function nextStart({ month, day = 1 }: Start, from: string): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  for (let year = Number(from.slice(0, 4)); ; year += 1) {
    const days = Array.from(
      { length: 31 - day + 1 },
      (_, i) => `${year}-${two(month)}-${two(day + i)}`,
    );
    const mondays = days.filter((date) => isDate(date) && isMonday(date));
    const date = mondays.find(canBegin) ?? mondays[0];
    if (date && date >= from) return date;
  }
}

/**
 * The first Monday from a day on when a plan can begin: people can meet, no school may be out, and
 * the plan fits. Undefined where no Monday of the next year will do.
 */
export const nextMonday = (from: string, fits: (date: string) => boolean): string | undefined =>
  Array.from({ length: 366 }, (_, i) => addDays(from, i)).find(
    (date) => isMonday(date) && canMeet(date) && !inSchoolHoliday(date) && fits(date),
  );
