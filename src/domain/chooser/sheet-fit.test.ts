import { expect, test } from 'vitest';
import { read, textOfTool, tool } from './fixture.ts';
import { lineText } from './lines.ts';
import { judge } from './rank.ts';
import { reasonsOf } from './reasons.ts';
import { minutesWith } from './gaps.ts';
import { givenTo } from './purposes.ts';
import { useful } from './sheet-fit.ts';
import type { Tool } from './tool.ts';
import { verdictsOn } from './verdicts.ts';

const outcomes = (query: string, more: Partial<Tool> = {}) =>
  verdictsOn(tool(more), read(query)).map((v) => v.outcome);
const said = (query: string, more: Partial<Tool> = {}) => {
  const [a, told] = [tool({ id: 'a', ...more }), read(query)];
  const { fits, against } = reasonsOf(
    judge(a, told),
    told,
    textOfTool(a, { audience: 'Alle' }),
    new Map(),
  );
  return { fits: fits.map(lineText), against: against.map(lineText) };
};

test('et møte måles med lengden det har med så mange', () => {
  const sheet = { min: 4, max: 8, minutes: 90, grows: { usual: 6, least: 80, most: 98 } };
  expect([4, 5, 6, 7, 8, 12].map((count) => minutesWith(sheet, count))).toEqual([
    80, 85, 90, 94, 98, 98,
  ]);
  expect(minutesWith(sheet)).toBe(90);
  const a = { min: 4, max: 8, running: { minutes: 90 }, sheets: [sheet] };
  expect(outcomes('antall=6&tid=kort', a)).toEqual(['fits', 'fits']);
  expect(outcomes('antall=8&tid=kort', a)).toEqual(['fits', 'near']);
  expect(said('antall=8&tid=kort', a).against).toEqual([
    'Med 8 personer tar kjøreplanen «Plan 0» 1 time og tre kvarter.',
  ]);
  // Nobody has laid it out for more.
  expect(said('antall=9&tid=kort', a).against).toContain(
    'Kjøreplanen «Plan 0» tar minst 1 time og tre kvarter.',
  );
});

test('et opplegg for flere er ingen grunn til å bruke det', () => {
  const plan = { min: 10, max: 20, minutes: 4 * 2250, weeks: 4 };
  const a = { min: 3, max: 20, running: { minutes: 4 * 2250 }, sheets: [plan] };
  expect(said('antall=3&tid=lenge', a).fits).not.toContain('Bruk arbeidsplanen «Plan 0».');
  expect(said('antall=3&tid=lenge', a).against).toContain(
    'Arbeidsplanen «Plan 0» er laget for at 10–20 personer er med i arbeidet, og dere er 3.',
  );
});

test('forberedelsen til noen andre tar ikke av tiden til dem som spør', () => {
  const a = { preparation: { minutes: 900, by: 'husbanken' as const } };
  expect(outcomes('hvem=kommune&forberedelse=kort', a)).toEqual(['fits', 'fits']);
  expect(outcomes('hvem=husbanken&forberedelse=kort', a)).toEqual(['fits', 'out']);
});

test('det verktøyet gir på en annen tid, gir det ikke nå', () => {
  const a = tool({
    phase: ['foer', 'etter'],
    purposes: ['dele-erfaring', 'foelge-opp'],
    purposePhases: [undefined, ['etter']],
  });
  const given = (told: string) => givenTo(a, read(told));
  expect([given(''), given('fase=etter')].map((list) => list.length)).toEqual([2, 2]);
  expect(given('fase=foer')).toEqual(['dele-erfaring']);
  const { fits, against } = said('formaal=foelge-opp&fase=foer', a);
  expect(fits).toEqual([]);
  expect(against).toEqual(['Skal dere følge opp, passer verktøyet best mot slutten.']);
});

test('setninger med guidens egne ord står i guidens språk', () => {
  const nynorsk = {
    language: 'nn' as const,
    cost: 'middels' as const,
    costLeast: 'ingen' as const,
  };
  expect(said('forberedelse=kort', nynorsk).fits).toContain('Førebuinga tek vanlegvis en time.');
  expect(said('tid=lenge', nynorsk).against).toEqual([
    'Gjennomføringa er kortare enn det de har tid til. Guiden reknar med to dager.',
  ]);
  const few = { ...nynorsk, min: 3, max: 8, reaches: 200 };
  expect(said('antall=150', few).against).toContain(
    'Verktøyet blir laga av 3–8 personar. Målgruppa er alle.',
  );
});

test('av det som mangler, står «eller», ikke «og»', () => {
  expect(said('formaal=spre&formaal=forankre').against).toContain(
    'Verktøyet er ikke først og fremst laget for å forankre eller spre kunnskap.',
  );
});

test('færre enn dem som lager verktøyet, kan være dem det er for, og er ingen grunn', () => {
  const a = { min: 3, max: 8, reaches: 200 };
  expect(said('antall=2', a)).toEqual({
    fits: ['Slik gir a dele-erfaring.'],
    against: ['Verktøyet blir laget av 3–8 personer. Målgruppa er alle.'],
  });
});

test('en kjøreplan som klarer seg uten noen som er med, er ikke for dem', () => {
  const sheet = { min: 10, max: 20, minutes: 60, without: ['forskere' as const] };
  const a = { withWhom: ['kolleger' as const, 'forskere' as const], sheets: [sheet] };
  expect(useful(tool(a), read('med=kolleger'))).toEqual([0]);
  expect(useful(tool(a), read('med=kolleger&med=forskere'))).toEqual([]);
});

test.each([
  [{}, 'Kjøreplanen passer ikke med det dere har svart.'],
  [{ forWhom: ['husbanken' as const] }, 'Kjøreplanen er skrevet for Husbanken.'],
  [{ weeks: 4, forWhom: ['husbanken' as const] }, 'Arbeidsplanen er skrevet for Husbanken.'],
])('uten kjøreplan for dem står det hvorfor: %o', (more, says) => {
  const sheet = { min: 10, max: 20, minutes: 60, purposes: ['spre' as const], ...more };
  const { against } = said('hvem=kommune&formaal=dele-erfaring&tid=kort', { sheets: [sheet] });
  expect(against).toContain(says);
});

test('en plan for en del av tiden sier når, til dem som ikke har fortalt det', () => {
  const sheet = { min: 10, max: 20, minutes: 60, phase: ['etter' as const] };
  const a = { phase: ['etter' as const, 'underveis' as const], sheets: [sheet] };
  const line = 'Kjøreplanen «Plan 0» tar 2 timer.';
  expect(said('tid=kort', a).fits).toContain(`${line} Den brukes mot slutten.`);
  expect(said('tid=kort&fase=etter', a).fits).toContain(line);
});
