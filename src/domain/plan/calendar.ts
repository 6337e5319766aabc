import { label } from '../../language/labels.ts';
import type { CalendarEntry } from '../run-sheet/calendar.ts';
import { addDays } from '../run-sheet/dates.ts';
import type { PlannedStep } from './schedule.ts';

/**
 * What a plan puts in a calendar: one entry for each step, and one for each task where they are
 * wanted.
 * @param id of the plan, for the ids of the entries
 * @param url whole address of the plan
 */
export function planEntries(
  id: string,
  url: string,
  steps: readonly PlannedStep[],
  date: string,
  tasks: boolean,
): CalendarEntry[] {
  const day = (number: number): string => addDays(date, number);
  return steps.flatMap(({ part, number, from, to, clock, tasks: own }) => {
    const hours = from === to ? (clock ?? part.sheet?.hours) : undefined;
    return [
      {
        id: `${id}-${number}`,
        title: part.title,
        text: [part.tool.title, part.sheet?.title, part.what, url].filter(Boolean).join('\n'),
        day: day(from),
        ...(hours && { hours }),
        endDay: hours ? day(from) : day(to + 1),
      },
      ...(tasks
        ? own.map(({ what, role, side, day: on }, i) => ({
            id: `${id}-${number}-${i + 1}`,
            title: what,
            text: `${label(side === 'before' ? 'beforehand' : 'afterwards', part.language)}: ${part.title}. ${role}\n${url}`,
            day: day(on),
            endDay: day(on + 1),
          }))
        : []),
    ];
  });
}
