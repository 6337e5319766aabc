import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { clockText } from '../run-sheet/schedule.ts';
import { planEntries } from './calendar.ts';
import { plan, saysOneDay, sheet, tool } from './fixture.ts';
import { plannedRoute } from './from-content.ts';
import { schedule } from './schedule.ts';
import { whenWords } from './words.ts';

const meeting = (id: string, from: number, to: number, together: string[] = []) =>
  tool(id, together.map(saysOneDay), {
    sheets: [sheet(id, { hours: { from, to }, before: [], after: [] })],
  });

test('steg på samme dag følger etter hverandre på klokka, fra det tidligste av dem', () => {
  const tools = [
    meeting('a', 750, 810, ['b', 'c']),
    meeting('b', 540, 660, ['c']),
    meeting('c', 885, 900),
  ];
  const { steps } = plan('verktoy=a&verktoy=b&verktoy=c&dato=2027-01-11', ...tools);
  expect(steps.map(({ clock }) => clock)).toEqual([
    { from: 540, to: 600 },
    { from: 600, to: 720 },
    { from: 720, to: 735 },
  ]);
  expect(steps.map((step) => whenWords(step, 'nb', '2027-01-11'))[1]).toBe(
    'mandag 11. januar 2027, 10:00–12:00',
  );
  expect(planEntries('p', '', steps, '2027-01-11', false).map(({ hours }) => hours?.from)).toEqual([
    540, 600, 720,
  ]);
});

test('et steg som har dagen alene, har klokka fra kjøreplanen', () => {
  const { steps } = plan('verktoy=a&dato=2027-01-11', meeting('a', 750, 810));
  expect(steps[0]?.clock).toBe(undefined);
  expect(planEntries('p', '', steps, '2027-01-11', false)[0]?.hours).toEqual({
    from: 750,
    to: 810,
  });
});

test('klokka et løp sier i tittelen, er den stegene på dagen får', () => {
  const toolbox = loadToolbox();
  const told = toolbox.loep.flatMap((route) =>
    schedule(
      plannedRoute(toolbox, route).map(({ part }) => part),
      '2027-01-11',
    ).flatMap(({ part, clock }) => {
      const [, hour] = /Kl\. ([\d.]+)/.exec(part.title) ?? [];
      return hour ? [[hour, clock && clockText(clock.from).replace(':', '.')]] : [];
    }),
  );
  expect(told.length).toBeGreaterThan(0);
  for (const [hour, clock] of told) expect(clock).toBe(hour);
});
