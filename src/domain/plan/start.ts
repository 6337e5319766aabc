import { addDays } from '../run-sheet/dates.ts';
import { restDay } from './rest-days.ts';
import { dayAtWork, type PlannedStep } from './schedule.ts';
import type { Trouble } from './troubles.ts';
import { dayWords } from './words.ts';

/** When a plan can begin. */

const isMonday = (date: string): boolean => new Date(`${date}T12:00:00Z`).getUTCDay() === 1;

/** The first Monday from today on, with time for everything that is done before the steps. */
export function earliestStart(steps: readonly PlannedStep[], today: string): string {
  const ahead = steps.flatMap(({ from, tasks }) =>
    tasks.filter(({ side }) => side === 'before').map(({ days }) => from - days),
  );
  const inTime = (date: string): boolean =>
    ahead.every((day) => addDays(date, dayAtWork(day, 'before', date)) >= today);
  let date = today;
  while (!isMonday(date) || restDay(date) || !inTime(date)) date = addDays(date, 1);
  return date;
}

/** A plan that has not begun, with preparation that should have. */
export function lateTrouble(steps: readonly PlannedStep[], date: string, today: string): Trouble[] {
  const [first] = steps.toSorted((a, b) => a.prepared - b.prepared);
  if (!first || date < today || addDays(date, first.prepared) >= today) return [];
  const begins = dayWords(first.prepared, 'nb', date);
  const day = dayWords(0, 'nb', earliestStart(steps, today));
  return [
    {
      text: `Forberedelsen av «${first.part.title}» begynner ${begins}, og den dagen er gått. Er dere ikke i gang, er ${day} den tidligste første dagen som gir tid til alt.`,
    },
  ];
}
