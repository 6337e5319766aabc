import { describe, expect, test } from 'vitest';
import { readPlan } from './address.ts';
import { material, plan, says, saysOneDay, sheet, tool } from './fixture.ts';
import type { PlanSheet, PlanTool } from './material.ts';
import { planOf } from './plan.ts';
import { troublesOf } from './troubles.ts';

describe('det som kan gå galt', () => {
  const [a, b] = [tool('a'), tool('b')];
  const today = '2026-11-28';
  const told = (query: string, ...tools: PlanTool[]): string[] => {
    const choice = readPlan(new URLSearchParams(query));
    return troublesOf(planOf(choice, material(...tools)).steps, { ...choice, today }).map(
      ({ text }) => text,
    );
  };

  test('ingenting, når guidene og dagene er enige', () =>
    expect(told('verktoy=a&verktoy=b&uker=4&dato=2027-01-11', a, b)).toEqual([]));
  test('lang forberedelse går ved siden av, og ingen plan har innvendinger mot sin egen tid', () => {
    const slow = tool('s', [], {
      sheets: [sheet('s', { before: [{ days: 120, what: 'Bestill rom.', role: 'Leder' }] })],
    });
    const query = 'verktoy=a&verktoy=s&opplegg=b-lang&verktoy=a';
    expect(told(query, a, b, slow)).toEqual([]);
    // Tasks that move off days off do not bring objections either.
    expect(told('verktoy=a&verktoy=s&dato=2027-02-03', a, slow)).toEqual([]);
  });
  test('et steg som forberedes før det forrige er ferdig', () =>
    expect(told('verktoy=a&verktoy=b&uker=1', a, b)[0]).toMatch(
      /^«B» må forberedes fra 1 uke før start, og «A» er ikke ferdig før uke 1\./,
    ));
  test('et steg som begynner før det forrige er ferdig', () =>
    expect(told('opplegg=a-lang&verktoy=b&uker=2', a, b)[0]).toMatch(
      /^«B» begynner uke 3, og «A» er ikke ferdig før uke 6\./,
    ));
  test('møter som går sammen på én dag, men er for lange for den', () => {
    const hours = (to: number) =>
      tool('a', [saysOneDay('b')], { sheets: [sheet('a', { hours: { from: 540, to } })] });
    expect(told('verktoy=a&verktoy=b', hours(540 + 6 * 60), b)).toEqual([]);
    expect(told('verktoy=a&verktoy=b', hours(540 + 7 * 60), b)).toEqual([
      '«B» er samme dag som «A», og det blir over 9 timer til sammen. Kort ned, eller flytt det ene.',
    ]);
  });
  test('arbeid over uker der en god del er fri', () => {
    expect(told('opplegg=a-lang&dato=2027-06-21', a)).toEqual([
      '«A» går over fellesferien. Regn med 4 uker mer, eller flytt den første dagen.',
    ]);
    const month = tool('m', [], { sheets: [sheet('m', { days: 28 })] });
    expect(told('verktoy=m&dato=2027-03-08', month)[0]).toMatch(/påskeuka. Regn med en uke mer/);
    expect(told('opplegg=a-lang&dato=2027-03-08', a)).toEqual([
      '«A» går over påskeuka. Det som er lagt til de dagene, må gjøres før eller etter.',
    ]);
    const year = tool('aar', [], { sheets: [sheet('aar', { days: 364 })] });
    expect(told('verktoy=aar&dato=2027-01-11', year)[0]).toMatch(
      /de dagene, må gjøres før eller etter/,
    );
    const half = tool('h', [], { sheets: [sheet('h', { days: 210 })] });
    expect(told('verktoy=h&dato=2027-01-11', half)).toEqual([
      '«H» går over fellesferien og påskeuka. Det som er lagt til de dagene, må gjøres før eller etter.',
    ]);
    const work = [
      { title: 'Spør', week: 1, toWeek: 20 },
      { title: 'Lever', week: 25, toWeek: 26 },
      { title: 'Lukk', week: 26, toWeek: 26 },
    ];
    const late = tool('h', [], { sheets: [sheet('h', { days: 182, work })] });
    expect(told('verktoy=h&dato=2027-01-18', late)[0]).toBe(
      '«H» går over fellesferien og påskeuka. «Lever» (5.–18. juli) og «Lukk» (12.–18. juli) er lagt til de ukene, og må gjøres før eller etter.',
    );
    // May has many days off, but no break.
    expect(told('opplegg=a-lang&dato=2027-04-26', a)).toEqual([]);
  });
  test('møter i skolens sommerferie', () => {
    const summer = (day: string) =>
      `Skolene har sommerferie: ${day} er mange borte. Velg en dag før midten av juni eller etter midten av august, eller spør dem som skal komme, før dere bestemmer.`;
    expect(told('verktoy=a&dato=2027-06-28', a)).toEqual([summer('Mandag 28. juni 2027')]);
    expect(told('verktoy=a&dato=2027-06-21', a)).toEqual([summer('Mandag 21. juni 2027')]);
    expect(told('verktoy=a&dato=2027-06-14', a)).toEqual([]);
    expect(told('verktoy=a&dato=2027-08-23', a)).toEqual([]);
  });
  test('nye møter med de samme regnes med', () => {
    const again = tool('a', [], {
      sheets: [sheet('a', { after: [{ days: 42, what: 'Møt dem som prøvde.', role: '' }] })],
    });
    expect(told('verktoy=a&dato=2027-01-11', again)).toEqual([
      'Sjekk skoleferien der folk kommer fra: Mandag 22. februar 2027 er i en uke da noen fylker har fri.',
    ]);
  });
  test('møter i uker da noen skoler har fri, i én setning', () =>
    expect(told('verktoy=a&verktoy=b&uker=5&dato=2027-01-18', a, b)).toEqual([
      'Sjekk skoleferien der folk kommer fra: Mandag 22. februar 2027 er i en uke da noen fylker har fri.',
    ]));
  test('en kjøreplan som er skrevet for andre, og en som bare er en del', () => {
    const only = (more: Partial<PlanSheet>) =>
      tool('a', [], { forWhom: ['husbanken', 'kommune'], sheets: [sheet('a', more)] });
    expect(told('verktoy=a&hvem=kommune', only({ forWhom: ['husbanken'] }))[0]).toMatch(
      /^«Plan a» er skrevet for Husbanken/,
    );
    expect(told('verktoy=a&hvem=husbanken', only({ forWhom: ['husbanken'] }))).toEqual([]);
    expect(told('verktoy=a', only({ part: true }))[0]).toMatch(/^«Plan a» er bare en del av «A»/);
  });
  test('det siste av to, i en plan uten det første', () => {
    const [first, last] = [
      sheet('foer', { phase: ['foer'], days: 42, before: [], after: [] }),
      sheet('etter', { phase: ['etter'], days: 42, before: [], after: [] }),
    ];
    const both = tool('a', [], { phase: ['foer', 'etter'], sheets: [first, last] });
    expect(told('opplegg=etter', both)).toEqual([
      '«Plan etter» bygger på det som ble gjort i «A» før arbeidet begynte. Har dere ikke det, så velg noe annet.',
    ]);
    expect(told('opplegg=foer&opplegg=etter&uker=52', both)).toEqual([]);
  });
  test('det som hører til et møte, uten noe møte', () => {
    const home = tool(
      'h',
      ['a', 'm'].map((id) => ({ ...says(id, 'etter'), atOnce: true })),
    );
    expect(told('verktoy=h&verktoy=a', home, a)).toEqual([]);
    const alone = tool('h', [{ ...says('m', 'etter'), atOnce: true }]);
    expect(told('verktoy=h&verktoy=b&uker=4', alone, b)).toEqual([]);
    expect(told('verktoy=h&verktoy=b&uker=4', home, b)[0]).toMatch(/^«H» hører til et møte/);
    // What is said after a meeting, is no meeting to prepare for.
    const said = [...home.together].map((one) => ({ ...one, order: 'foer' as const }));
    const judged = tool('e', said);
    const both = told(
      'verktoy=h&verktoy=e&uker=4',
      tool('h', [...home.together, { ...says('e', 'etter'), atOnce: true }]),
      judged,
    );
    expect(both.filter((text) => /hører til et møte/.test(text))).toHaveLength(2);
  });
  test('det som bygger på funn, uten noe før seg som gir dem', () => {
    const needs = [
      { anyOf: ['a', 'c'], reason: 'Uten funn er det ikke noe å drøfte.', usual: 'A' },
    ];
    const meeting = tool('m', [], { needs });
    expect(told('verktoy=m', meeting)).toEqual([
      '«M» bygger på noe ingen steg før det i planen gir. Har dere det ikke alt, så legg til «A» eller noe annet som gir det.',
    ]);
    expect(told('verktoy=a&verktoy=m&uker=4&rekkefoelge=egen', a, meeting)).toEqual([]);
    expect(told('verktoy=m&verktoy=a&uker=4&rekkefoelge=egen', a, meeting)).toHaveLength(1);
    // What lasts a year and gives it at its end, gives it too late.
    const year = tool('a', [], { sheets: [sheet('a', { days: 364 })] });
    expect(told('verktoy=a&verktoy=m&rekkefoelge=egen', year, meeting)).toEqual([
      '«M» bygger på «A», og «A» er ikke ferdig før uke 52. Avtal hva som må være klart imens.',
    ]);
  });
  test('to møter samme dag', () =>
    expect(told('verktoy=a&verktoy=b&uker=0', a, b)).toEqual([
      '«B» er samme dag som «A». Sett av tid til begge.',
    ]));
  test('et løp har ingen innvendinger mot seg selv, men mot at steg bytter plass', () => {
    // The route has a, b and a again; its own order stands whatever the guides say.
    for (const order of ['foer', 'etter'] as const) {
      expect(told('loep=et-loep', tool('a', [says('b', order)]), b)).toEqual([]);
      expect(
        told('loep=et-loep', tool('a', [says('b', order)]), tool('b', [says('a', order)])),
      ).toEqual([]);
    }
    const against = tool('a', [says('b', 'foer')]);
    expect(told('steg=et-loep.2&steg=et-loep.1', tool('a', [says('b', 'etter')]), b)[0]).toMatch(
      /^«A» bør komme før «B»/,
    );
    expect(told('steg=et-loep.1&verktoy=b&rekkefoelge=egen', against, b)[0]).toMatch(
      /^«B» bør komme før «A»/,
    );
    expect(told('loep=et-loep', a, b)).toEqual([]);
    expect(told('steg=et-loep.2&steg=et-loep.1', a, b)[0]).toBe(
      '«Arbeid» bruker det «Start» gir videre, men står nå først.',
    );
    expect(told('loep=et-loep&steg=et-loep.2&uker=0', a, b)).not.toEqual([]);
  });
  test('en fridag', () =>
    expect(told('verktoy=a&dato=2027-05-17', a)[0]).toContain('Det er 17. mai'));
  test('en første dag i ferien, med en dag som holder', () =>
    expect(told('verktoy=a&dato=2027-07-05', a)).toContain(
      '«A» er mandag 5. juli 2027. Det er fellesferien. Flytt den første dagen, eller hold møtet tidligst mandag 16. august 2027.',
    ));
  test('forberedelse som skulle begynt før i dag, med den tidligste dagen som går', () => {
    // Preparation takes two weeks; the day two weeks before the Monday is the 23rd.
    expect(told('verktoy=a&dato=2026-12-07', a)).toEqual([
      'Forberedelsen av «A» begynner mandag 23. november 2026, og den dagen er gått. Er dere ikke i gang, er mandag 14. desember 2026 den tidligste første dagen som gir tid til alt.',
    ]);
    expect(told('verktoy=a&dato=2026-12-14', a)).toEqual([]);
    // It has begun: they know how it went.
    expect(told('verktoy=a&dato=2026-11-23', a)).toEqual([]);
    expect(told('verktoy=a', a)).toEqual([]);
  });
  test('kjøreplanen er den som er laget for så mange; er ingen det, blir det sagt', () => {
    const made = tool('m', [], {
      sheets: [
        sheet('liten', { people: { min: 3, max: 12 } }),
        sheet('stor', { people: { min: 10, max: 40 } }),
      ],
    });
    const used = (query: string) =>
      planOf(readPlan(new URLSearchParams(query)), material(made)).steps[0]?.part.sheet?.id;
    expect([used('verktoy=m'), used('verktoy=m&antall=12')]).toEqual(['liten', 'liten']);
    expect(used('verktoy=m&antall=20')).toBe('stor');
    expect(used('opplegg=liten&antall=20')).toBe('liten');
    expect(told('verktoy=m&antall=20', made)).toEqual([]);
    expect(told('verktoy=m&antall=2', made)).toEqual([
      '«Plan liten» er laget for 3–12 personer, og dere er 2. Spør flere, eller vent til dere er så mange.',
    ]);
    const many = (people: number, inGroups: boolean) =>
      told(`verktoy=m&antall=${people}`, { ...made, inGroups })[0]
        ?.split('. ')
        .slice(1)
        .join('. ');
    expect(many(45, true)).toBe('Del dere i fire grupper, eller spør færre.');
    // One decision is not made in groups, and seven groups are another meeting.
    const fewer = 'Spør færre, og la de andre si hva de mener før og etter.';
    expect([many(45, false), many(80, true)]).toEqual([fewer, fewer]);
  });
  test('dobbelt så mange som verktøyet tar, er for mange for det', () => {
    const rounds = tool('m', [], {
      sheets: [sheet('m', { people: { min: 3, max: 12 } })],
      people: { min: 3, max: 15 },
      inGroups: true,
    });
    expect(told('verktoy=m&antall=24', rounds)[0]).toMatch(/i to grupper, eller ta to runder\.$/);
    expect(told('verktoy=m&antall=30', rounds)[0]).toMatch(/i tre grupper, eller spør færre\.$/);
    expect(told('verktoy=m&antall=31', rounds)[0]).toMatch(
      /dere er 31\. Guiden til «M» sier høyst 15\. Spør færre, og la de andre si/,
    );
    const large = { ...tool('stor'), forWhom: ['kommune' as const], people: { min: 20, max: 200 } };
    const [trouble] = troublesOf(
      plan('verktoy=m&antall=31', { ...rounds, others: [{ ...large, purpose: 'forankre' }] }).steps,
      { people: 31, who: 'kommune' },
    );
    expect(trouble?.text).toMatch(
      /høyst 15\. «STOR» er for 20–200 personer og har også som formål å forankre\.$/,
    );
    expect(trouble?.link?.url).toBe('/verktoy/stor/');
    // It is in the plan already.
    const both = plan('verktoy=m&verktoy=stor&antall=31', { ...rounds, others: [large] }, large);
    expect(troublesOf(both.steps, { people: 31 }).some(({ link }) => link)).toBe(false);
    // They cannot set that in motion.
    const husbanken = { people: 31, who: 'husbanken' as const };
    const other = plan('verktoy=m&antall=31', { ...rounds, others: [large] }).steps;
    expect(troublesOf(other, husbanken)[0]?.link).toBe(undefined);
  });
  test('er de for få, nevnes en kjøreplan for mindre grupper, ellers et verktøy for så få', () => {
    const made = tool('m', [], {
      sheets: [
        sheet('stor', { people: { min: 16, max: 40 } }),
        sheet('liten', { people: { min: 4, max: 9 } }),
      ],
      others: [{ ...tool('faa'), forWhom: ['kommune'], people: { min: 1, max: 5 } }],
    });
    expect(told('opplegg=stor&antall=12', made)).toEqual([
      '«Plan stor» er laget for 16–40 personer, og dere er 12. Spør flere, eller bytt til «Plan liten», og del dere i to grupper.',
    ]);
    expect(told('opplegg=stor&antall=3', made)).toEqual([
      '«Plan stor» er laget for 16–40 personer, og dere er 3. Spør flere, eller velg noe annet: «FAA» er for 1–5 personer.',
    ]);
    const few = { ...tool('faa'), forWhom: ['kommune' as const], people: { min: 1, max: 5 } };
    expect(told('opplegg=stor&verktoy=faa&antall=3', { ...made, others: [few] }, few)[0]).toMatch(
      /Spør flere, eller la «FAA», som alt er i planen, være nok\.$/,
    );
    const two = tool('p', [], { sheets: [sheet('p', { people: { min: 2, max: 2 } })] });
    expect(told('verktoy=p&antall=1', two)[0]).toMatch(/^«Plan p» er laget for 2 personer, og/);
  });
  test('arbeid over uker har guidens egne grenser', () => {
    const made = tool('m', [], { people: { min: 5, max: 60 }, standard: 'm-lang' });
    expect(told('verktoy=m&antall=60', made)).toEqual([]);
    expect(told('verktoy=m&antall=3', made)).toEqual([
      '«M» er laget for 5–60 personer, og dere er 3. Spør flere, eller vent til dere er så mange.',
    ]);
    expect(told('opplegg=m-lang&antall=80', made)).toEqual([
      '«M» er laget for 5–60 personer, og dere er 80. Spør færre, og la de andre si hva de mener før og etter.',
    ]);
    expect(told('opplegg=m-kort&antall=80', made)).toEqual([]);
  });
  test('en helligdag i en helg tar ingen arbeidsdag', () => {
    // 28 March, 1 May and 16 May 2027 are in weekends; 31 days of work are lost beside them.
    const lost = tool('l', [], { sheets: [sheet('l', { days: 20 * 7 })] });
    expect(told('verktoy=l&dato=2027-03-15', lost)[0]).toMatch(/Regn med 6 uker mer/);
  });
  test('holder en annen kjøreplan for så mange, blir den nevnt', () => {
    const made = tool('m', [], {
      sheets: [
        sheet('liten', { people: { min: 2, max: 6 } }),
        sheet('stor', { people: { min: 3, max: 12 } }),
      ],
    });
    expect(told('opplegg=liten&antall=12', made)).toEqual([
      '«Plan liten» er laget for 2–6 personer, og dere er 12. Bytt til «Plan stor», som er for så mange.',
    ]);
  });
  test('det som lages på en samling, i en plan uten noen', () => {
    const at = tool('s', [], {
      sheets: [sheet('s', { title: 'Plan laget på samlingen', part: true })],
    });
    const whole = tool('d', [], { sheets: [sheet('d', { hours: { from: 540, to: 900 } })] });
    expect(told('verktoy=s', at)[0]).toMatch(/^«Plan laget på samlingen» hører til en samling/);
    expect(told('verktoy=s&verktoy=d', at, whole)[0]).toMatch(/er bare en del av «S»/);
  });
  test('en evaluering av et møte som har sin egen', () => {
    const meeting = (id: string, evaluated?: boolean) =>
      tool(id, [], { sheets: [sheet(id, { evaluated })] });
    const form = tool('f', [
      { ...says('m', 'foer'), atOnce: true },
      { ...says('n', 'foer'), atOnce: true },
    ]);
    expect(told('verktoy=m&verktoy=f', meeting('m', true), form)).toEqual([
      '«M» har alt noen minutter til evaluering på slutten. Bruk «F» i stedet for dem, så ingen svarer to ganger.',
    ]);
    expect(told('verktoy=m&verktoy=f', meeting('m'), form)).toEqual([]);
  });
  test('det Husbanken gjør i en plan for en kommune', () => {
    const shared = tool('k', [], {
      sheets: [sheet('k', { byHusbanken: ['Kobler fra Husbanken'] })],
    });
    expect(told('verktoy=k&hvem=kommune', shared)).toEqual([
      '«Plan k» har oppgaver for «Kobler fra Husbanken». Avtal dem med Husbanken, eller la en hos dere ta dem.',
    ]);
    expect(told('verktoy=k&hvem=husbanken', shared)).toEqual([]);
    expect(told('verktoy=k', shared)).toEqual([]);
  });
  test('et verktøy som er laget for andre', () =>
    expect(told('verktoy=a&hvem=kommune', tool('a', [], { forWhom: ['husbanken'] }))[0]).toContain(
      'laget for Husbanken',
    ));
});

test('to arbeider med ett skjema: det sies når det andre tar over, og hva det første da ikke gjør', () => {
  const work = (id: string, after: string) => ({
    makesForm: true,
    sheets: [
      sheet(id, { days: 84, before: [], after: [{ days: 100, what: after, role: 'Leser' }] }),
    ],
  });
  const form = tool(
    'a',
    [{ guide: 'b', order: 'etter', reason: '', weeks: 9 }],
    work('a', 'Les svarene sammen.'),
  );
  const told = (other: ReturnType<typeof tool>, query = 'verktoy=a&verktoy=b') =>
    troublesOf(plan(`${query}&dato=2027-01-11`, form, other).steps, { date: '2027-01-11' })
      .map(({ text }) => text)
      .filter((text) => text.includes('skjemaet'));
  expect(told(tool('b', [], work('b', 'Rydd.')))).toEqual([
    '«A» og «B» gjelder det samme skjemaet. Fra mandag 15. mars 2027 følger dere «B». Det «A» har om å sette opp skjemaet, sende det ut og lese svarene etter det, stryker dere, også «Les svarene sammen.» (tirsdag 17. august 2027).',
  ]);
  expect(told(tool('b', [], { ...work('b', 'Rydd.'), makesForm: false }))).toEqual([]);
  expect(told(tool('b', [], { ...work('b', ''), sheets: [sheet('b')] }))).toEqual([]);
});

describe('det som er på samme dag', () => {
  const atOnce = [{ guide: 'm', order: 'foer', reason: '', atOnce: true }] as const;
  const alone = { before: [], after: [] };
  const told = (meeting: PlanSheet[], other: Partial<PlanSheet>, people?: number) => {
    const m = tool('m', [], { sheets: meeting });
    const e = tool('e', [...atOnce], { sheets: [sheet('e', { ...alone, ...other })] });
    return troublesOf(plan('verktoy=m&verktoy=e', m, e).steps, { people })
      .map(({ text }) => text)
      .filter((text) => text.includes('samme dag'));
  };
  const small = sheet('liten', { ...alone, people: { min: 2, max: 6 } });

  test('er for like mange, eller det blir sagt, med en kjøreplan som passer', () => {
    const many = { people: { min: 8, max: 200 } };
    expect(told([small], many)).toEqual([
      '«M» er laget for 2–6 personer, og «E» samme dag for 8–200 personer. Legg «E» til et møte med så mange.',
    ]);
    const big = sheet('stor', { ...alone, people: { min: 6, max: 20 } });
    expect(told([small, big], many)).toEqual([
      '«M» er laget for 2–6 personer, og «E» samme dag for 8–200 personer. Er dere så mange, så bytt til «Plan stor».',
    ]);
    expect(told([small], { people: { min: 6, max: 20 } })).toEqual([]);
    // With a number each sheet is held to that.
    expect(told([small], many, 5)).toEqual([]);
  });

  test('er på skjerm begge to, eller det blir sagt hvordan', () => {
    const screen = sheet('s', { ...alone, onScreen: 'written' });
    expect(told([screen], { onScreen: 'told' })).toEqual([
      '«M» er på skjerm, og «E» samme dag er skrevet for et rom. Kjøreplanen til «E» sier hvordan det gjøres på skjerm: Følg det.',
    ]);
    expect(told([screen], {})).toEqual([
      '«M» er på skjerm, og «E» samme dag er skrevet for et rom. Gjør begge på skjerm, eller begge i et rom.',
    ]);
    // The other way round, the meeting can be held on screen too.
    expect(told([small, { ...screen, title: 'På skjerm' }], { onScreen: 'written' })).toEqual([
      '«E» er på skjerm, og «M» samme dag er skrevet for et rom. Bytt til «På skjerm».',
    ]);
    expect(told([screen], { onScreen: 'written' })).toEqual([]);
    expect(told([small], {})).toEqual([]);
  });
});
