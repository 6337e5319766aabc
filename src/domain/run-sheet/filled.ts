import type { Choice } from './choice.ts';
import type { RunSheet } from './clock.ts';
import { dayText } from './dates.ts';
import type { Filled } from './letter.ts';
import { clockText, lastDay, timedRows } from './schedule.ts';

/**
 * What a choice says about the fields of the letters. A work plan's letters are about a talk of
 * their own, whose day and time nobody has chosen.
 */
export function filledBy(sheet: RunSheet, choice: Choice): Filled {
  if (sheet.kind !== 'moete') return {};
  const { date } = choice;
  const last = date && lastDay(sheet, date);
  return {
    start: choice.start,
    slutt: clockText(timedRows(sheet, choice).at(-1)?.to ?? 0),
    ...(date && {
      dato:
        last && last !== date
          ? `${dayText(date, sheet.language)} til ${dayText(last, sheet.language)}`
          : dayText(date, sheet.language),
    }),
  };
}
