import { isDate } from '../run-sheet/dates.ts';
import type { Start } from './material.ts';
import { canBegin } from './rest-days.ts';

/** The next first day of a route. Small: the page of a route proposes it in the browser. */

export const isMonday = (date: string): boolean => new Date(`${date}T12:00:00Z`).getUTCDay() === 1;

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
