import type { Choice } from '../../domain/run-sheet/choice.ts';
import { dayStrip } from '../../domain/run-sheet/clock-strip.ts';
import { groupsOf } from '../../domain/run-sheet/clock.ts';
import { dayText, spanDays, weekDays } from '../../domain/run-sheet/dates.ts';
import { filledBy } from '../../domain/run-sheet/filled.ts';
import type { LetterField } from '../../domain/run-sheet/letter.ts';
import { clockText, daysOf, taskDates, timedRows } from '../../domain/run-sheet/schedule.ts';
import { spanText } from '../../domain/time/span.ts';
import { sheet } from './state.ts';

/** Writes a choice into the page: clock times, dates, groups and the fields of the letters. */

const { language } = sheet;

function write(selector: string, text: string): void {
  for (const place of document.querySelectorAll(selector)) place.textContent = text;
}

function writeTimes(choice: Choice): void {
  const rows = timedRows(sheet, choice);
  rows.forEach(({ from, to, minutes }, i) => {
    write(`[data-from="${i}"]`, clockText(from));
    write(`[data-to="${i}"]`, clockText(to));
    write(`[data-minutes="${i}"]`, String(minutes));
  });
  for (const bar of document.querySelectorAll<SVGElement>('[data-day-bar]')) {
    const { parts, pauses } = dayStrip(
      rows.filter(({ day }) => String(day) === bar.dataset.dayBar),
    );
    [parts, pauses].forEach((d, i) => bar.children[i]?.setAttribute('d', d));
  }
  const total = rows.reduce((sum, row) => sum + row.minutes, 0);
  if (daysOf(sheet) === 1) write('[data-fact="length"]', spanText(total, language));
}

function writeDates({ date }: Choice): void {
  write('[data-day]', date ? dayText(date, language) : '');
  sheet.rows.forEach(({ week = 1, toWeek }, i) => {
    const span = date && weekDays(date, week, toWeek);
    write(`[data-weeks="${i}"]`, span ? spanDays(span) : '');
  });
  const dates = date ? taskDates(sheet, date) : undefined;
  for (const side of ['before', 'after'] as const)
    sheet[side].forEach((_, i) => {
      const day = dates?.[side][i];
      write(`[data-task="${side}-${i}"]`, day ? dayText(day, language) : '');
    });
}

function writeFields(choice: Choice): void {
  const filled = filledBy(sheet, choice);
  for (const place of document.querySelectorAll<HTMLElement>('[data-field]')) {
    const known = filled[place.dataset.field as LetterField];
    place.textContent = known ?? place.dataset.empty ?? '';
    place.classList.toggle('known', known !== undefined);
  }
}

export function writePlan(choice: Choice): void {
  if (sheet.kind === 'moete') writeTimes(choice);
  writeDates(choice);
  writeFields(choice);
  write('[data-fact="groups"]', String(groupsOf(sheet, choice)));
}
