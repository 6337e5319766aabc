import { planEntries } from '../../domain/plan/calendar.ts';
import { routeParts } from '../../domain/plan/parts.ts';
import { schedule } from '../../domain/plan/schedule.ts';
import type { CalendarEntry } from '../../domain/run-sheet/calendar.ts';
import { loadRoute } from './load.ts';

/**
 * The entries of a route for the calendar.
 * @param date ISO date of the first day
 * @throws when something of the route cannot be fetched
 */
export async function routeEntries(id: string, date: string): Promise<readonly CalendarEntry[]> {
  const { route, tools } = await loadRoute(id);
  const url = location.href.replace(/[?#].*$/, '');
  return planEntries(id, url, schedule(routeParts(route, tools), date), date, true);
}
