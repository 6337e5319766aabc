import { addDays } from '../run-sheet/dates.ts';
import type { Start } from './material.ts';
import { canBegin, isMonday, nextStart } from './next-start.ts';
import type { PlannedStep } from './schedule.ts';
import { restDay } from './rest-days.ts';
import { dayAtWork, meetingDays } from './step-days.ts';
import type { Trouble } from './troubles.ts';
import { dayWords, startWords } from './words.ts';

/** When a plan can begin. */

/**
 * Days at the start of a route's own weeks, from the first day of a plan; for the routes that say
 * when to begin.
 */
function routeStarts(steps: readonly Pick<PlannedStep, 'part' | 'from'>[]) {
  const routes = new Map<string, { title: string; start: Start; day: number }>();
  for (const { part, from } of steps) {
    const { id, route: title, start, week } = part.inRoute ?? {};
    if (id === undefined || title === undefined || !start || routes.has(id)) continue;
    routes.set(id, { title, start, day: from - ((week ?? 1) - 1) * 7 });
  }
  return [...routes.values()];
}

/** Whether the route of a step begins in the month it is laid out for. */
export function inOwnMonth({ part, from }: PlannedStep, date: string): boolean {
  const [route] = routeStarts([{ part, from }]);
  return route !== undefined && Number(addDays(date, route.day).slice(5, 7)) === route.start.month;
}

/** Routes whose first day lies in another month than the one they are laid out for. */
export function monthTroubles(
  steps: readonly PlannedStep[],
  date: string,
  today: string,
): Trouble[] {
  return routeStarts(steps)
    .filter(({ start, day }) => Number(addDays(date, day).slice(5, 7)) !== start.month)
    .map(({ title, start, day }) => {
      const begins = dayWords(day, 'nb', date);
      const better = dayWords(-day, 'nb', nextStart(start, addDays(today, Math.max(0, day))));
      return {
        text: `Løpet «${title}» er lagt opp til å begynne ${startWords(start)}. Nå begynner det ${begins}, og månedene i stegene stemmer ikke. Prøv ${better} som første dag.`,
      };
    });
}

/** Days to look ahead for a first day on which no meeting is on a day off. */
const AHEAD = 182;

/**
 * The first Monday from today on, with time for everything that is done before the steps, and no
 * meeting on a day off where there is such a Monday within half a year.
 */
function earliestStart(steps: readonly PlannedStep[], today: string): string {
  const ahead = steps.flatMap(({ from, tasks }) =>
    tasks.filter(({ side }) => side === 'before').map(({ days }) => from - days),
  );
  const inTime = (date: string): boolean =>
    ahead.every((day) => addDays(date, dayAtWork(day, 'before', date)) >= today);
  const onWorkingDays = (date: string): boolean =>
    steps.every(({ part, from }) =>
      meetingDays(part, from, date).every((day) => !restDay(addDays(date, day))),
    );
  const possible = (date: string): boolean => isMonday(date) && canBegin(date) && inTime(date);
  let first = today;
  while (!possible(first)) first = addDays(first, 1);
  const good = Array.from({ length: AHEAD }, (_, i) => addDays(first, i)).find(
    (date) => possible(date) && onWorkingDays(date),
  );
  return good ?? first;
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
