import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { alsoFor, routesBySituation } from './by-situation.ts';

const { loep } = loadToolbox();
const groups = routesBySituation(loep);

test('hvert løp står der leseren står, de korteste først', () => {
  expect(groups.flatMap(({ routes }) => routes)).toHaveLength(loep.length);
  for (const { id, routes } of groups) {
    const weeks = routes.map(({ data }) => data.weeks);
    expect(weeks, id).toEqual(weeks.toSorted((a, b) => a - b));
    expect(new Set(routes.map(({ data }) => data.facts.who)).size, id).toBe(1);
  }
  expect(routesBySituation([])).toEqual([]);
});

test('hvem løpet også passer for', () => {
  for (const route of loep) {
    expect(alsoFor(route)).not.toContain(route.data.facts.who);
    expect(alsoFor(route).length).toBeLessThan(route.data.forWhom.length + 1);
  }
});
