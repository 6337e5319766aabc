import { addDays, dayText } from '../run-sheet/dates.ts';
import type { Start } from './material.ts';
import { nextMonday, nextStart } from './next-start.ts';
import { noMeeting } from './rest-days.ts';
import { schedule, type PlannedStep } from './schedule.ts';
import { isInTime } from './task-days.ts';
import type { Trouble } from './troubles.ts';
import { quoted } from '../../language/forms.ts';
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

/** Whether a step on the first day has what is done shortly before it in days of a break. */
const beginsAfterBreak = ({ part, from }: PlannedStep, date: string): boolean =>
  from <= 0 && !part.inRoute && !isInTime(part, from, date);

/** Whether a meeting in a route has what is done shortly before it in days of a break. */
const isPressedInRoute = ({ part, meetings: [first] }: PlannedStep, date: string): boolean =>
  part.inRoute !== undefined && first !== undefined && !isInTime(part, first, date);

const pressed = ({ part }: PlannedStep): string =>
  `Rett før ${quoted(part.title)} er det fri, så noe av forberedelsen må gjøres tidligere eller på kort tid.`;

/**
 * The first Monday from a day on when a plan can begin: with time for everything that is done
 * before the steps, and with all its meetings on days when people come; not in a week when schools
 * may be out. Undefined where no Monday of the next year will do.
 */
function goodStart(steps: readonly PlannedStep[], from: string, today: string): string | undefined {
  const parts = steps.map(({ part }) => part);
  const fits = (date: string): boolean => {
    const moved = schedule(parts, date);
    return moved.every(
      (step) =>
        !beginsAfterBreak(step, date) &&
        step.meetings.every((day) => !noMeeting(addDays(date, day))) &&
        step.tasks.every(({ side, day }) => side === 'after' || addDays(date, day) >= today),
    );
  };
  return nextMonday(from, fits);
}

/** A plan that has not begun, with preparation that should have, or that a break stands before. */
export function lateTrouble(steps: readonly PlannedStep[], date: string, today: string): Trouble[] {
  const [first] = steps.toSorted((a, b) => a.prepared - b.prepared);
  if (!first || date < today) return [];
  if (addDays(date, first.prepared) < today) {
    const begins = dayWords(first.prepared, 'nb', date);
    const better = goodStart(steps, today, today);
    const advice = better
      ? ` Er dere ikke i gang, er ${dayText(better, 'nb')} den tidligste første dagen som gir tid til alt.`
      : '';
    return [
      {
        text: `Forberedelsen av ${quoted(first.part.title)} begynner ${begins}, og den dagen er gått.${advice}`,
      },
    ];
  }
  const squeezed = steps.find((step) => beginsAfterBreak(step, date));
  const better = squeezed && goodStart(steps, addDays(date, 1), today);
  const inRoutes = steps
    .filter((step) => isPressedInRoute(step, date))
    .map((step) => pressed(step));
  return better
    ? [{ text: `${pressed(squeezed)} Begynn heller ${dayText(better, 'nb')}, om dere kan.` }]
    : inRoutes.map((text) => ({ text }));
}
