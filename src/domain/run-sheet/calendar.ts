import { label } from '../../language/labels.ts';
import type { Choice } from './choice.ts';
import type { RunSheet } from './clock.ts';
import { addDays, weekDays } from './dates.ts';
import type { SheetPage } from './page-data.ts';
import { clockText, taskDates, timedRows } from './schedule.ts';

/**
 * One entry of a calendar. Times are minutes after midnight where the meeting is; days have none.
 */
export interface CalendarEntry {
  id: string;
  title: string;
  text: string;
  /** ISO date. */
  day: string;
  /** From and to on the day, or the first day after the entry when it lasts whole days. */
  hours?: { from: number; to: number };
  endDay: string;
}

/** One entry for each day of a meeting, with the rows in the text. */
function meetingEntries({ id, url, sheet }: SheetPage, choice: Choice, date: string) {
  const rows = timedRows(sheet, choice);
  return [...new Set(rows.map((row) => row.day))].map((day): CalendarEntry => {
    const own = rows.filter((row) => row.day === day);
    const on = addDays(date, day - 1);
    const from = own[0]?.from ?? 0;
    const to = own.at(-1)?.to ?? 0;
    return {
      id: `${id}-${day}`,
      title: sheet.title,
      text: [...own.map((row) => `${clockText(row.from)} ${row.row.title}`), '', url].join('\n'),
      day: on,
      hours: { from, to },
      endDay: addDays(on, Math.floor(to / 1440)),
    };
  });
}

/** One entry for each row of a work plan, over its weeks. */
const planEntries = ({ id, url, sheet }: SheetPage, date: string): CalendarEntry[] =>
  sheet.rows.map((row, i) => {
    const { from, to } = weekDays(date, row.week ?? 1, row.toWeek);
    return {
      id: `${id}-${i + 1}`,
      title: row.title,
      text: `${row.what}\n\n${url}`,
      day: from,
      endDay: addDays(to, 1),
    };
  });

function taskEntries({ id, url, sheet }: SheetPage, date: string): CalendarEntry[] {
  const dates = taskDates(sheet, date);
  const titles = new Map(sheet.roles.map((role) => [role.id, role.title]));
  const entries = (side: 'before' | 'after'): CalendarEntry[] =>
    sheet[side].map((task: RunSheet['before'][number], i) => {
      const day = dates[side][i] ?? date;
      return {
        id: `${id}-${side}-${i + 1}`,
        title: task.what,
        text: `${label(side === 'before' ? 'beforehand' : 'afterwards', sheet.language)}: ${sheet.title}. ${titles.get(task.role) ?? ''}\n${url}`,
        day,
        endDay: addDays(day, 1),
      };
    });
  return [...entries('before'), ...entries('after')];
}

/**
 * What a run sheet puts in a calendar on a date.
 * @param tasks whether what is done before and after comes along
 */
export function calendarEntries(
  page: SheetPage,
  choice: Choice & { date: string },
  tasks: boolean,
): CalendarEntry[] {
  const { date } = choice;
  return [
    ...(page.sheet.kind === 'moete' ? meetingEntries(page, choice, date) : planEntries(page, date)),
    ...(tasks ? taskEntries(page, date) : []),
  ];
}
