import { describe, expect, test } from 'vitest';
import { readPlan, writePlan } from './address.ts';
import { planEntries } from './calendar.ts';
import { planDocument } from './document.ts';
import { carrying, planUrl, toolInPlanUrl } from './link.ts';
import type { PlanRoute, PlanSheet, PlanTool } from './material.ts';
import { contradictions, defaultOrder } from './order.ts';
import { toolPart } from './parts.ts';
import { pictureOf } from './picture.ts';
import { moved, planOf, withSheet, withStep, without, withWeeks } from './plan.ts';
import { easter, restDay } from './rest-days.ts';
import { schedule, tasksInOrder, weeksOf } from './schedule.ts';
import { troublesOf } from './troubles.ts';
import { dayWords, whenWords } from './words.ts';

const sheet = (id: string, fields: Partial<PlanSheet> = {}): PlanSheet => ({
  id,
  title: `Plan ${id}`,
  url: `/opplegg/${id}/`,
  language: 'nb',
  length: '2 timer',
  days: 1,
  hours: { from: 540, to: 660 },
  before: [{ days: 14, what: 'Inviter.', role: 'Leder' }],
  after: [{ days: 7, what: 'Send referatet.', role: 'Referent' }],
  result: `Det ${id} gir.`,
  leads: ['Leder'],
  templates: [{ id: 'referat', title: 'Referat', url: '/maler/referat/', language: 'nb' }],
  ...fields,
});
type Said = PlanTool['together'][number];
const tool = (id: string, together: Said[] = [], fields: Partial<PlanTool> = {}): PlanTool => ({
  id,
  title: id.toUpperCase(),
  url: `/verktoy/${id}/`,
  language: 'nb',
  category: 'prosessuelle',
  phase: ['underveis'],
  together,
  sheets: [sheet(`${id}-kort`), sheet(`${id}-lang`, { days: 42, length: '6 uker' })],
  ...fields,
});
const says = (guide: string, order?: Said['order']): Said => ({
  guide,
  order,
  reason: `Fordi ${guide}.`,
});

const route: PlanRoute = {
  id: 'et-loep',
  title: 'Et løp',
  url: '/loep/et-loep/',
  language: 'nn',
  weeks: 20,
  status: 'Utkast',
  steps: [
    { title: 'Start', week: 1, what: 'Byrj.', handsOver: 'Eit mål.', tool: 'a', templates: [] },
    {
      title: 'Arbeid',
      week: 4,
      toWeek: 9,
      what: 'Hald på.',
      handsOver: 'Ei liste.',
      tool: 'b',
      sheet: 'b-kort',
      templates: [],
    },
    { title: 'Slutt', week: 20, what: 'Sjå.', handsOver: 'Råd.', tool: 'a', templates: [] },
  ],
};
const material = (...tools: PlanTool[]) => ({
  tools: new Map(tools.map((t) => [t.id, t])),
  routes: new Map([[route.id, route]]),
});
const plan = (query: string, ...tools: PlanTool[]) =>
  planOf(readPlan(new URLSearchParams(query)), material(...tools));
const titles = (made: ReturnType<typeof planOf>): string[] =>
  made.steps.map(({ part }) => part.title);

describe('adressen', () => {
  test('det som leses, kan skrives og leses igjen', () => {
    const query =
      'loep=et-loep&verktoy=a&uker=3&opplegg=b-lang&steg=et-loep.2&uker=0&mal=referat&dato=2027-01-11&hvem=kommune&rekkefoelge=egen';
    expect(String(writePlan(readPlan(new URLSearchParams(query))))).toBe(query);
  });

  test.each([
    'verktoy=%3Cscript%3E&dato=2027-02-30&hvem=alle&uker=3&steg=x&rekkefoelge=min',
    'opplegg=A&mal=..&loep=&dato=i-morgen&hvem=__proto__&hvem=toString',
    '',
  ])('«%s» er en tom plan', (query) =>
    expect(String(writePlan(readPlan(new URLSearchParams(query))))).toBe(''),
  );

  test('mer enn tretti steg er ikke én plan', () =>
    expect(readPlan(new URLSearchParams('verktoy=a&'.repeat(500))).items).toHaveLength(30));

  test('en lenke legger et verktøy i den planen leseren kom fra', () => {
    expect(planUrl('b')).toBe('/plan/?verktoy=b');
    const page = carrying('/verktoy/b/#naar', 'verktoy=a&dato=2027-01-11');
    expect(page).toBe('/verktoy/b/?plan=verktoy%3Da%26dato%3D2027-01-11#naar');
    const carried = new URLSearchParams(page.split(/[?#]/)[1]).get('plan') ?? '';
    expect(planUrl('b', carried)).toBe('/plan/?verktoy=a&dato=2027-01-11&verktoy=b');
    expect(toolInPlanUrl('/plan/?verktoy=b')).toBe('b');
    expect(toolInPlanUrl('/plan/?loep=b')).toBeUndefined();
  });
});

describe('rekkefølgen', () => {
  const order = (...tools: PlanTool[]): string =>
    defaultOrder(tools)
      .order.map((place) => tools[place]?.id)
      .join('');

  test('er den guidene sier, hvem av de to det står i', () => {
    expect(order(tool('a', [says('b', 'foer')]), tool('b'))).toBe('ba');
    expect(order(tool('a'), tool('b', [says('a', 'etter')]))).toBe('ba');
    expect(order(tool('a', [says('b', 'foer')]), tool('b', [says('c', 'foer')]), tool('c'))).toBe(
      'cba',
    );
  });
  test('ellers som gitt; et valg uten rekkefølge sier ingenting', () =>
    expect(order(tool('c', [says('a')]), tool('a'), tool('b'))).toBe('cab'));
  test('det som går sammen, står sammen', () =>
    expect(order(tool('a', [says('c', 'sammen')]), tool('b'), tool('c'))).toBe('acb'));
  test('fasen avgjør bare når guidene tier og fasene aldri er de samme', () => {
    expect(order(tool('a', [], { phase: ['etter'] }), tool('b', [], { phase: ['foer'] }))).toBe(
      'ba',
    );
    expect(
      order(
        tool('a', [says('b', 'etter')], { phase: ['etter'] }),
        tool('b', [], { phase: ['foer'] }),
      ),
    ).toBe('ab');
    expect(
      order(
        tool('a', [], { phase: ['underveis', 'etter'] }),
        tool('b', [], { phase: ['underveis'] }),
      ),
    ).toBe('ab');
  });
  test('går guidene i ring, blir alle likevel med, og ringen blir sagt', () => {
    const ring = [
      tool('a', [says('b', 'etter')]),
      tool('b', [says('c', 'etter')]),
      tool('c', [says('a', 'etter')]),
    ];
    expect(defaultOrder(ring).order.toSorted()).toEqual([0, 1, 2]);
    expect(
      defaultOrder(ring)
        .circle.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['a', 'b', 'c']);
    const { steps } = plan('verktoy=a&verktoy=b&verktoy=c', ...ring);
    const told = troublesOf(steps).map(({ text }) => text);
    expect(
      told.some((text) => /uenige om rekkefølgen: «.» før «.» før «.» før «.»/.test(text)),
    ).toBe(true);
    expect(told.some((text) => /bør komme før/.test(text))).toBe(true);
  });
  test('det som strider mot guidene, blir sagt med guidens egne ord', () => {
    const tools = [tool('a', [says('b', 'foer')]), tool('b')];
    expect(contradictions(tools)).toHaveLength(1);
    const { steps, guided } = plan('verktoy=a&verktoy=b&rekkefoelge=egen', ...tools);
    expect(guided).toBe(false);
    expect(troublesOf(steps)[0]).toEqual({
      text: '«B» bør komme før «A», sier guiden til «A».',
      reason: { text: 'Fordi b.', language: 'nb' },
    });
  });
  test('et verktøy som brukes to ganger, kan stå på begge sider', () => {
    const [a, b] = [tool('a', [says('b', 'foer')]), tool('b')];
    expect(contradictions([b, a, b])).toEqual([]);
  });
});

describe('tiden', () => {
  const [a, b] = [tool('a'), tool('b')];

  test('mellom to møter er det tid til det neste sin forberedelse og det forrige sin oppfølging', () => {
    expect(schedule([toolPart(a), toolPart(b)]).map(({ week }) => week)).toEqual([1, 3]);
    const slow = tool('s', [], {
      sheets: [sheet('s', { after: [{ days: 28, what: 'x', role: '' }] })],
    });
    expect(schedule([toolPart(slow), toolPart(b)])[1]?.week).toBe(5);
    const late = tool('l', [], {
      sheets: [sheet('l', { after: [{ days: 365, what: 'x', role: '' }] })],
    });
    expect(schedule([toolPart(late), toolPart(b)])[1]?.week).toBe(3);
  });
  test('en arbeidsplan varer sine uker', () => {
    const [first, next] = schedule([toolPart(a, 'a-lang'), toolPart(b)]);
    expect([first?.week, first?.toWeek, next?.week]).toEqual([1, 6, 9]);
  });
  test('det som går sammen, begynner samtidig', () =>
    expect(
      schedule([toolPart(tool('a', [says('b', 'sammen')])), toolPart(b)]).map(({ week }) => week),
    ).toEqual([1, 1]));
  test('uker leseren velger, flytter også det som kommer etter', () =>
    expect(
      schedule([toolPart(a), toolPart(b, undefined, 10), toolPart(a)]).map(({ week }) => week),
    ).toEqual([1, 11, 13]));
  test('et løp har sine egne uker, og sine egne ord', () => {
    const made = plan('loep=et-loep', a, b);
    expect(made.steps.map(({ week, toWeek }) => [week, toWeek])).toEqual([
      [1, 1],
      [4, 9],
      [20, 20],
    ]);
    expect(titles(made)).toEqual(['Start', 'Arbeid', 'Slutt']);
    expect(made.steps[1]?.part.handsOver).toBe('Ei liste.');
    expect(weeksOf(made.steps)).toBe(20);
  });
  test('oppgavene står i tidsrekkefølge, med dagen regnet fra start', () =>
    expect(
      tasksInOrder(schedule([toolPart(a), toolPart(b)])).map(({ task, step }) => [
        task.day,
        task.what,
        step.number,
      ]),
    ).toEqual([
      [-14, 'Inviter.', 1],
      [0, 'Inviter.', 2],
      [7, 'Send referatet.', 1],
      [21, 'Send referatet.', 2],
    ]));
  test('dager og uker i ord', () => {
    const [first, second] = plan('loep=et-loep', a, b).steps;
    if (!first || !second) throw new Error('løpet har ingen steg');
    expect(whenWords(first, 'nb')).toBe('Uke 1');
    expect(whenWords(second, 'nn')).toBe('Veke 4–9');
    expect(whenWords(first, 'nb', '2027-03-04')).toBe('torsdag 4. mars 2027');
    expect(whenWords(second, 'nb', '2027-03-01')).toBe('22. mars–2. mai 2027');
    expect(whenWords(second, 'nb', '2026-12-01')).toBe(
      'tirsdag 22. desember 2026 – mandag 1. februar 2027',
    );
    expect(dayWords(-14, 'nb')).toBe('2 uker før start');
    expect(dayWords(-1, 'nn')).toBe('1 veke før start');
  });
});

describe('det en leser gjør med planen', () => {
  const tools = [tool('a'), tool('b', [says('a', 'etter')]), tool('c')];
  const choice = readPlan(new URLSearchParams('verktoy=a&verktoy=b&verktoy=c'));
  const made = planOf(choice, material(...tools));
  const after = (next: ReturnType<typeof moved>) => String(writePlan(next));

  test('uten eget valg står den i guidenes rekkefølge', () => {
    expect(titles(made)).toEqual(['B', 'A', 'C']);
    expect(made.guided).toBe(true);
  });
  test('å flytte et steg gjør rekkefølgen til leserens', () =>
    expect(after(moved(choice, made, 2, -1))).toBe(
      'verktoy=b&verktoy=c&verktoy=a&rekkefoelge=egen',
    ));
  test('det øverste kan ikke flyttes opp', () => expect(moved(choice, made, 0, -1)).toBe(choice));
  test('ta bort, bytte kjøreplan, endre uker og legge til', () => {
    expect(after(without(choice, made, 0))).toBe('verktoy=a&verktoy=c');
    expect(after(withSheet(choice, made, 0, 'b-lang'))).toBe('opplegg=b-lang&verktoy=a&verktoy=c');
    expect(after(withWeeks(choice, made, 1, 4))).toBe('verktoy=b&verktoy=a&uker=4&verktoy=c');
    expect(after(withStep(choice, made, { type: 'sheet', id: 'a-lang' }))).toBe(
      'verktoy=b&verktoy=a&verktoy=c&opplegg=a-lang',
    );
  });
  test('et løp som endres, blir skrevet ut steg for steg', () => {
    const whole = readPlan(new URLSearchParams('loep=et-loep&dato=2027-01-11'));
    const steps = planOf(whole, material(...tools));
    expect(after(without(whole, steps, 1))).toBe('steg=et-loep.1&steg=et-loep.3&dato=2027-01-11');
  });
  test('det som ikke finnes lenger, blir sagt', () => {
    const { missing, steps } = plan(
      'verktoy=borte&opplegg=b-kort&steg=et-loep.9&loep=vekk',
      ...tools,
    );
    expect(missing).toEqual(['borte', 'et-loep', 'vekk']);
    expect(steps).toHaveLength(1);
  });
});

describe('det som kan gå galt', () => {
  const [a, b] = [tool('a'), tool('b')];
  const told = (query: string, ...tools: PlanTool[]): string[] => {
    const choice = readPlan(new URLSearchParams(query));
    return troublesOf(planOf(choice, material(...tools)).steps, choice.date, choice.who).map(
      ({ text }) => text,
    );
  };

  test('ingenting, når guidene og dagene er enige', () =>
    expect(told('verktoy=a&verktoy=b&uker=4&dato=2027-01-11', a, b)).toEqual([]));
  test('lang forberedelse går ved siden av, og ingen plan har innvendinger mot sin egen tid', () => {
    const slow = tool('s', [], {
      sheets: [sheet('s', { before: [{ days: 120, what: 'Bestill rom.', role: 'Leder' }] })],
    });
    expect(told('verktoy=a&verktoy=s&opplegg=b-lang&verktoy=a', a, b, slow)).toEqual([]);
  });
  test('et steg som forberedes før det forrige er ferdig', () =>
    expect(told('verktoy=a&verktoy=b&uker=1', a, b)[0]).toMatch(
      /^«B» må forberedes fra 1 uke før start, og «A» er ikke ferdig før uke 1\./,
    ));
  test('et steg som begynner før det forrige er ferdig', () =>
    expect(told('opplegg=a-lang&verktoy=b&uker=2', a, b)[0]).toMatch(
      /^«B» begynner uke 3, og «A» er ikke ferdig før uke 6\./,
    ));
  test('to møter samme dag', () =>
    expect(told('verktoy=a&verktoy=b&uker=0', a, b)).toEqual([
      '«B» er samme dag som «A». Sett av tid til begge.',
    ]));
  test('et løp har ingen innvendinger mot seg selv, men mot at steg bytter plass', () => {
    expect(told('loep=et-loep', tool('a', [says('b', 'etter')]), b).join()).not.toMatch(
      /forberedes|begynner/,
    );
    expect(told('loep=et-loep', a, b)).toEqual([]);
    expect(told('steg=et-loep.2&steg=et-loep.1', a, b)[0]).toBe(
      '«Arbeid» bruker det «Start» gir videre, men står nå først.',
    );
    expect(told('loep=et-loep&steg=et-loep.2&uker=0', a, b)).not.toEqual([]);
  });
  test('en fridag', () =>
    expect(told('verktoy=a&dato=2027-05-17', a)[0]).toContain('Det er 17. mai'));
  test('et verktøy som er laget for andre', () =>
    expect(told('verktoy=a&hvem=kommune', tool('a', [], { forWhom: ['husbanken'] }))[0]).toContain(
      'laget for Husbanken',
    ));
});

test.each([
  [2024, '2024-03-31'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
])('påskedagen i %i', (year, date) => expect(easter(year)).toBe(date));

test.each([
  ['2027-03-25', 'skjærtorsdag'],
  ['2027-05-06', 'Kristi himmelfartsdag'],
  ['2027-03-23', 'påskeuka'],
  ['2027-12-29', 'romjula'],
  ['2027-07-14', 'fellesferien'],
  ['2027-03-06', 'lørdag'],
  ['2027-03-07', 'søndag'],
  ['2027-03-04', undefined],
])('%s er %s', (date, name) => expect(restDay(date)).toBe(name));

describe('bildet', () => {
  const steps = plan('loep=et-loep', tool('a'), tool('b')).steps;

  test('alt ligger innenfor, og ordene under er få nok til en telefon', () => {
    for (const date of [undefined, '2027-01-11']) {
      const { bars, ticks } = pictureOf(steps, 'nb', date);
      for (const { preparation, running, followUp } of bars)
        for (const { x, width } of [preparation, running, followUp]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(100.1);
        }
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThanOrEqual(6);
    }
  });
  test('uker uten dato, måneder med dato', () => {
    expect(pictureOf(steps, 'nn').ticks[0]?.label).toBe('veke 1');
    expect(pictureOf(steps, 'nb', '2026-11-02').ticks.map(({ label }) => label)).toContain(
      'jan 27',
    );
  });
});

describe('filene', () => {
  const steps = plan('loep=et-loep', tool('a'), tool('b')).steps;

  test('kalenderen har ett innslag per steg, og oppgavene når de bes om', () => {
    const entries = planEntries('p', 'https://x.no/plan/', steps, '2027-01-11', false);
    expect(entries.map(({ day, endDay, hours }) => [day, endDay, hours?.from])).toEqual([
      ['2027-01-11', '2027-01-12', undefined],
      ['2027-02-01', '2027-03-15', undefined],
      ['2027-05-24', '2027-05-25', undefined],
    ]);
    const all = planEntries('p', 'https://x.no/plan/', steps, '2027-01-11', true);
    expect(all).toHaveLength(3 + 2);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const [meeting] = planEntries('p', '', schedule([toolPart(tool('a'))]), '2027-01-11', false);
    expect(meeting).toMatchObject({ day: '2027-01-11', hours: { from: 540, to: 660 } });
  });
  test('dokumentet har stegene, det de gir videre, og hvem som gjør hva', () => {
    const { blocks } = planDocument(steps, {
      title: 'Plan',
      language: 'nb',
      lead: ['Om planen.'],
      source: 'Kilde',
      date: '2027-01-11',
      troubles: [{ text: 'Pass på.' }],
      templates: ['Avtale'],
    });
    const text = JSON.stringify(blocks);
    for (const words of ['1. Start', 'Gir videre: Eit mål.', 'Pass på.', 'Referent', 'Avtale'])
      expect(text).toContain(words);
    expect(text).toContain('mandag 11. januar 2027');
  });
});
