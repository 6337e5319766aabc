import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { routesByLength } from './by-length.ts';
import { plannedRoute } from './from-content.ts';
import { lineOf } from './picture.ts';

const toolbox = loadToolbox();
const groups = routesByLength(toolbox.loep);

test('hvert løp står i én gruppe, de korteste først, og får plass på linja', () => {
  expect(groups.flatMap(({ routes }) => routes)).toHaveLength(toolbox.loep.length);
  const weeks = groups.flatMap(({ routes }) => routes.map(({ data }) => data.weeks));
  expect(weeks).toEqual(weeks.toSorted((a, b) => a - b));
  for (const { weeks: whole, routes } of groups)
    for (const { data } of routes) expect(data.weeks).toBeLessThanOrEqual(whole);
});

test('linjene i en gruppe har samme målestokk, og hvert steg er med', () => {
  for (const { weeks, routes } of groups) {
    const lines = routes.map((route) => lineOf(plannedRoute(toolbox, route), weeks));
    lines.forEach(({ long, short, length, ticks }, i) => {
      const route = routes[i];
      expect(long.length + short.length).toBe(route?.data.steps.length);
      expect(length / 100).toBeCloseTo((route?.data.weeks ?? 0) / weeks, 0);
      expect(ticks.length).toBeGreaterThan(0);
      for (const { running } of long)
        expect(running.x + running.width).toBeLessThanOrEqual(length + 0.2);
    });
    expect(lines[0]?.ticks).toEqual(lines.at(-1)?.ticks);
  }
});
