import type { Route } from './from-content.ts';

/** Ready routes for those who stand in the same place, the shortest first. */
export interface RouteSituation {
  id: string;
  title: string;
  routes: Route[];
}

const groups: readonly { id: string; title: string; holds: (route: Route) => boolean }[] = [
  {
    id: 'eget-kontor',
    title: 'Vi skal lære på eget kontor',
    holds: ({ data: { facts } }) => facts.who === 'husbanken' && facts.use === 'internt',
  },
  {
    id: 'med-kommuner',
    title: 'Vi i Husbanken skal lære sammen med kommuner',
    holds: ({ data: { facts } }) => facts.who === 'husbanken',
  },
  {
    id: 'ledelsen',
    title: 'Vi i kommunen må ha ledelsen med',
    holds: ({ data: { facts } }) => facts.purposes?.includes('forankre') ?? false,
  },
  {
    id: 'kommunen',
    title: 'Vi i kommunen skal finne ut, prøve eller spre noe',
    holds: () => true,
  },
];

/** The routes by where the reader stands. Places without any are left out. */
export function routesBySituation(routes: readonly Route[]): RouteSituation[] {
  const sorted = [...routes].sort((a, b) => a.data.weeks - b.data.weeks);
  const bySituation = Map.groupBy(sorted, (route) => groups.find(({ holds }) => holds(route))?.id);
  return groups.flatMap(({ id, title }) => {
    const own = bySituation.get(id);
    return own ? [{ id, title, routes: own }] : [];
  });
}

/** Whom a route also serves, besides those it is written for. */
export const alsoFor = ({ data }: Route): Route['data']['forWhom'] =>
  data.forWhom.filter((who) => who !== data.facts.who);
