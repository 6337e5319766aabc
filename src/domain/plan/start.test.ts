import { describe, expect, test } from 'vitest';
import { readPlan } from './address.ts';
import { material, sheet, tool } from './fixture.ts';
import type { PlanTool, Start } from './material.ts';
import { toolPart } from './parts.ts';
import { planOf } from './plan.ts';
import { schedule } from './schedule.ts';
import { nextStart } from './next-start.ts';
import { troublesOf } from './troubles.ts';
import { startText } from './words.ts';

describe('når et løp begynner', () => {
  test.each([
    [{ month: 8 }, '2026-11-28', '2027-08-09'],
    [{ month: 8, day: 24 }, '2026-11-28', '2027-08-30'],
    [{ month: 12 }, '2026-11-28', '2026-12-07'],
    [{ month: 12 }, '2026-12-07', '2026-12-07'],
    [{ month: 12 }, '2026-12-08', '2027-12-06'],
    // 1 January 2029 is a Monday, and Easter Monday is the first one in April 2029.
    [{ month: 1 }, '2028-02-01', '2029-01-08'],
    [{ month: 4 }, '2029-01-01', '2029-04-09'],
    // All of July is a holiday: it still begins in July.
    [{ month: 7 }, '2027-01-01', '2027-07-05'],
  ] as [Start, string, string][])('%o fra %s er %s', (start, from, day) =>
    expect(nextStart(start, from)).toBe(day),
  );

  test('i ord, på begge målformer', () => {
    expect(startText({ month: 8 }, 'nb')).toBe('Begynn i august');
    expect(startText({ month: 1, day: 11 }, 'nb')).toBe('Begynn midt i januar');
    expect(startText({ month: 8, day: 24 }, 'nn')).toBe('Byrj i slutten av august');
  });

  const told = (query: string): string[] => {
    const choice = readPlan(new URLSearchParams(query));
    const { tools, routes } = material(tool('a'), tool('b'));
    const laidOut = [...routes].map(
      ([id, route]) => [id, { ...route, start: { month: 3 } }] as const,
    );
    const { steps } = planOf(choice, { tools, routes: new Map(laidOut) });
    return troublesOf(steps, { ...choice, today: '2026-11-28' })
      .map(({ text }) => text)
      .filter((text) => text.includes('lagt opp'));
  };
  test('et løp i en annen måned blir sagt, med neste dag som passer', () => {
    expect(told('loep=et-loep&dato=2027-03-08')).toEqual([]);
    expect(told('loep=et-loep')).toEqual([]);
    expect(told('loep=et-loep&dato=2027-04-12')).toEqual([
      'Løpet «Et løp» er lagt opp til å begynne i mars. Nå begynner det mandag 12. april 2027, og månedene i stegene stemmer ikke. Prøv mandag 1. mars 2027 som første dag.',
    ]);
  });
  test('et løp som kommer etter noe annet, regnes fra sin egen første uke', () => {
    // The second step is in week 4 of the route.
    expect(told('verktoy=a&steg=et-loep.2&uker=3&dato=2027-03-08')).toEqual([]);
    expect(told('verktoy=a&steg=et-loep.1&uker=8&dato=2027-03-08').join()).toMatch(
      /Nå begynner det mandag 3\. mai 2027.*Prøv mandag 4\. januar 2027/,
    );
  });
});

describe('den første dagen som rådes', () => {
  const today = '2026-11-28';
  const told = (query: string, ...tools: PlanTool[]): string[] => {
    const choice = readPlan(new URLSearchParams(query));
    return troublesOf(planOf(choice, material(...tools)).steps, { ...choice, today }).map(
      ({ text }) => text,
    );
  };
  const prepared = (...days: number[]) => ({
    sheets: [
      sheet('s', { before: days.map((n) => ({ days: n, what: 'Ring.', role: '' })), after: [] }),
    ],
  });

  test('har ingen møter i ferien', () => {
    // Without a thought for July the first day would be 7 December, and the second step 5 July.
    const late = tool('b', [], prepared(14));
    const query = 'verktoy=a&verktoy=b&uker=30&rekkefoelge=egen&dato=2026-11-30';
    const [text] = told(query, tool('a'), late);
    expect(text).toMatch(/er mandag 14\. desember 2026 den tidligste første dagen/);
  });
  test('er ikke i en uke da noen skoler har vinterferie', () => {
    // 22 February and 1 March 2027 are in weeks 8 and 9.
    const choice = readPlan(new URLSearchParams('verktoy=a&dato=2027-02-22'));
    const { steps } = planOf(choice, material(tool('a', [], prepared(21))));
    const texts = troublesOf(steps, { ...choice, today: '2027-02-02' }).map((one) => one.text);
    expect(texts.join()).toMatch(/er mandag 8\. mars 2027 den tidligste første dagen/);
  });
  test('er ikke rett etter en ferie, når forberedelsen da blir trang', () => {
    expect(told('verktoy=a&dato=2027-01-11', tool('a', [], prepared(14, 20)))).toEqual([
      'Rett før «A» er det fri, så noe av forberedelsen må gjøres tidligere eller på kort tid. Begynn heller mandag 18. januar 2027, om dere kan.',
    ]);
    expect(told('verktoy=a&dato=2027-01-11', tool('a', [], prepared(14)))).toEqual([]);
    expect(told('verktoy=a&dato=2027-01-18', tool('a', [], prepared(14, 20)))).toEqual([]);
  });
  test('et løp blir det sagt fra om, men det har sin egen måned', () => {
    const part = toolPart(tool('a', [], prepared(14, 20)));
    const inRoute = { id: 'r', route: 'R', number: 1, week: 1, start: { month: 1 } };
    const texts = (date: string) =>
      troublesOf(schedule([{ ...part, inRoute }], date), { date, today }).map(({ text }) => text);
    expect(texts('2027-01-11')).toEqual([
      'Rett før «A» er det fri, så noe av forberedelsen må gjøres tidligere eller på kort tid.',
    ]);
    expect(texts('2027-01-18')).toEqual([]);
  });
  test('regner med invitasjonen, og med at den ene telefonen trenger svaret fra den andre', () => {
    const asking = (...tasks: [number, string][]) => ({
      sheets: [
        sheet('s', {
          before: tasks.map(([days, what]) => ({ days, what, role: '' })),
          after: [],
        }),
      ],
    });
    const invited = asking([21, 'Velg tema.'], [14, 'Send invitasjonen.']);
    const better = (day: string) => [
      `Rett før «A» er det fri, så noe av forberedelsen må gjøres tidligere eller på kort tid. Begynn heller mandag ${day}, om dere kan.`,
    ];
    expect(told('verktoy=a&dato=2027-01-11', tool('a', [], invited))).toEqual(
      better('18. januar 2027'),
    );
    // Both fall on the 18th of December, and the week after the 18th of January will not do either.
    const called = asking([21, 'Ring kommunen.'], [20, 'Finn en til, og ring.']);
    expect(told('verktoy=a&dato=2027-01-11', tool('a', [], called))).toEqual(
      better('25. januar 2027'),
    );
    // What is done before the invitation is not put on its day either, though it is long before.
    const long = asking([35, 'Lag spørsmålene.'], [27, 'Send invitasjonen.']);
    expect(told('verktoy=a&dato=2027-05-03', tool('a', [], long))).toEqual([]);
    expect(told('verktoy=a&dato=2027-08-16', tool('a', [], long))).toEqual(
      better('6. september 2027'),
    );
    const early = asking([14, 'Send invitasjonen.']);
    expect(told('verktoy=a&dato=2027-01-11', tool('a', [], early))).toEqual([]);
  });
});
