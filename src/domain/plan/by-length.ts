import type { Route } from './from-content.ts';

/** Ready routes of a length, with the weeks that all their lines are drawn to. */
export interface RouteGroup {
  id: string;
  title: string;
  weeks: number;
  routes: Route[];
}

const groups: readonly { id: string; title: string; most: number }[] = [
  { id: 'halvt-aar', title: 'Inntil et halvt år', most: 26 },
  { id: 'aar', title: 'Inntil et år', most: 52 },
  { id: 'over-et-aar', title: 'Mer enn et år', most: Infinity },
];

/** How many weeks lines need that are seen together. */
export const weeksOfLines = (routes: readonly Route[]): number =>
  Math.max(1, ...routes.map(({ data }) => data.weeks));

/** The routes in groups by length, the shortest first. Groups without any are left out. */
export function routesByLength(routes: readonly Route[]): RouteGroup[] {
  const sorted = [...routes].sort((a, b) => a.data.weeks - b.data.weeks);
  const byGroup = Map.groupBy(
    sorted,
    ({ data }) => groups.find(({ most }) => data.weeks <= most)?.id,
  );
  return groups.flatMap(({ id, title, most }) => {
    const own = byGroup.get(id) ?? [];
    return own.length
      ? [{ id, title, weeks: Number.isFinite(most) ? most : weeksOfLines(own), routes: own }]
      : [];
  });
}
