import { label } from '../../language/labels.ts';
import type { Language } from '../../schemas/values.ts';
import { addDays, dayText, shortDay, spanDays } from '../run-sheet/dates.ts';
import { clockText } from '../run-sheet/schedule.ts';
import { weeksText } from '../run-sheet/tasks.ts';
import { dayFormat } from '../time/day-format.ts';
import type { Start } from './material.ts';
import type { PlannedStep } from './schedule.ts';
import { weekOf } from './task-days.ts';

/** Days of a plan in words: dates where the first day is known, weeks where it is not. */

/** «tor. 4. mars 2027»: short enough for a table. */
const inTable = dayFormat('nb-NO', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day of a plan: «torsdag 4. mars 2027», «Uke 3», «4 uker før start». */
export function dayWords(
  day: number,
  language: Language,
  date?: string,
  length: 'full' | 'short' = 'full',
): string {
  if (date)
    return length === 'full'
      ? dayText(addDays(date, day), language)
      : inTable(new Date(`${addDays(date, day)}T12:00:00Z`));
  if (day >= 0) return weeksText({ week: weekOf(day) }, language);
  const weeks = Math.ceil(-day / 7);
  return label(weeks === 1 ? 'weekBeforeStart' : 'weeksBeforeStart', language, weeks);
}

/** When a step is: its day, with its hours where it shares it, or its span of days or weeks. */
export function whenWords(step: PlannedStep, language: Language, date?: string): string {
  const { from, to, week, toWeek, clock } = step;
  if (!date) return weeksText({ week, toWeek }, language);
  if (from === to) {
    const hours = clock ? `, ${clockText(clock.from)}–${clockText(clock.to)}` : '';
    return `${dayText(addDays(date, from), language)}${hours}`;
  }
  const [first, last] = [addDays(date, from), addDays(date, to)];

  return first.slice(0, 4) !== last.slice(0, 4)
    ? `${dayText(first, language)} – ${dayText(last, language)}`
    : `${spanDays({ from: first, to: last })} ${last.slice(0, 4)}`;
}

/** The same beside a bar of a picture that has the years below it: «8. feb.», «Uke 3–5». */
export function shortWhen(step: PlannedStep, language: Language, date?: string): string {
  const { from, to, week, toWeek } = step;
  if (!date) return weeksText({ week, toWeek }, language);
  const first = addDays(date, from);
  return from === to ? shortDay(first) : spanDays({ from: first, to: addDays(date, to) });
}

const monthName = dayFormat('nb-NO', { month: 'long', timeZone: 'UTC' });

/**
 * When in the year, in the words of both language forms: «i august», «midt i januar», «i slutten av
 * august».
 */
export function startWords({ month, day = 1 }: Start): string {
  const name = monthName(new Date(Date.UTC(2000, month - 1, 1)));
  if (day > 19) return `i slutten av ${name}`;
  return day > 9 ? `midt i ${name}` : `i ${name}`;
}

/** «Begynn i august» */
export const startText = (start: Start, language: Language): string =>
  label('beginIn', language, startWords(start));

/** How long a plan is: «12 uker», «2 år». */
export function weeksLength(weeks: number, language: Language): string {
  if (weeks % 52 === 0) return `${weeks / 52} år`;
  return `${weeks} ${label(weeks === 1 ? 'week' : 'weeks', language).toLowerCase()}`;
}
