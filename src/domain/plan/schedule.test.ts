import { describe, expect, test } from 'vitest';
import { plan, says, saysOneDay, sheet, titles, tool } from './fixture.ts';
import { addDays, daysBetween } from '../run-sheet/dates.ts';
import { restDay, workingDay } from './rest-days.ts';
import type { PlanTool, RouteStep } from './material.ts';
import { routeParts, toolPart, type PlanPart } from './parts.ts';
import { schedule, tasksInOrder, weeksOf } from './schedule.ts';
import { troublesOf } from './troubles.ts';
import { dayWords, whenWords } from './words.ts';

type Said = PlanTool['together'][number];
const routeFields = {
  id: 'r',
  title: 'R',
  url: '/loep/r/',
  language: 'nb' as const,
  weeks: 10,
  status: '',
};

describe('tiden', () => {
  const [a, b] = [tool('a'), tool('b')];

  test('mellom to møter er det tid til det neste sin forberedelse og det forrige sin oppfølging', () => {
    expect(schedule([toolPart(a), toolPart(b)]).map(({ week }) => week)).toEqual([1, 3]);
  });
  test.each([
    [7, 'Ring alle.', 7],
    [14, 'Send notatet.', 14],
    [14, 'Spør hvordan det går.', 0],
    [28, 'Send en påminning.', 0],
    [21, 'Si hva som ble endret etter rettingen.', 21],
    [365, 'Se tilbake.', 0],
  ])('oppfølging etter %i dager, «%s»: det neste venter %i dager', (days, what, wait) => {
    const one = tool('f', [], { sheets: [sheet('f', { after: [{ days, what, role: '' }] })] });
    const other = tool('n', [], { sheets: [sheet('n', { before: [] })] });
    const [first, next] = schedule([toolPart(one), toolPart(other)]);
    expect([first?.followed, next?.from]).toEqual([wait, Math.max(7, wait)]);
  });
  test('en arbeidsplan varer sine uker', () => {
    const [first, next] = schedule([toolPart(a, 'a-lang'), toolPart(b)]);
    expect([first?.week, first?.toWeek, next?.week]).toEqual([1, 6, 9]);
  });
  test('oppfølgingen regnes fra slutten på kjøreplanen, også når løpets steg er kortere', () => {
    const part = {
      ...toolPart(a, 'a-lang'),
      inRoute: { id: 'x', route: 'X', number: 1, week: 1, toWeek: 2 },
    };
    const [step] = schedule([part]);
    expect([step?.from, step?.to, step?.followed]).toEqual([0, 13, 13]);
    expect(step?.tasks.at(-1)).toMatchObject({ side: 'after', day: 41 + 7 });
    const [longer] = schedule([{ ...part, inRoute: { ...part.inRoute, toWeek: 9 } }]);
    expect(longer?.tasks.at(-1)?.day).toBe(62 + 7);
  });
  test('et møte i et steg på flere uker: forberedelsen regnes fra det første, oppfølgingen fra det siste', () => {
    const days = (meetings?: number[]) => {
      const inRoute = { id: 'x', route: 'X', number: 1, week: 3, toWeek: 8, meetings };
      const [step] = schedule([{ ...toolPart(a), inRoute }]);
      return [step?.from, step?.to, step?.followed, ...(step?.tasks ?? []).map(({ day }) => day)];
    };
    // The sheet is prepared 14 days before, and followed up 7 days after.
    expect(days()).toEqual([14, 55, 55, 0, 21]);
    expect(days([5])).toEqual([14, 55, 55, 14, 35]);
    expect(days([5, 8])).toEqual([14, 55, 56, 14, 56]);
    // Week 8 begins on Easter Monday: the meeting is a week after, and so is its follow-up.
    const inRoute = { id: 'x', route: 'X', number: 1, week: 3, toWeek: 8, meetings: [8] };
    const [step] = schedule([{ ...toolPart(a), inRoute }], '2027-02-08');
    expect(step?.tasks.at(-1)?.day).toBe(56 + 7);
  });
  test('møter som går sammen, er samme dag bare når guidene sier det; det som går sammen med noe langt, blir forberedt imens', () => {
    const weeks = (...parts: PlanPart[]) => schedule(parts).map(({ week }) => week);
    const beside = tool('a', [says('b', 'sammen')]);
    expect(weeks(toolPart(tool('a', [saysOneDay('b')])), toolPart(b))).toEqual([1, 1]);
    expect(weeks(toolPart(beside), toolPart(b))).toEqual([1, 3]);
    expect(weeks(toolPart(beside, 'a-lang'), toolPart(b))).toEqual([1, 3]);
    expect(weeks(toolPart(beside), toolPart(b, 'b-lang'))).toEqual([1, 3]);
    const trip = tool('b', [], { sheets: [sheet('tur', { days: 2 })] });
    expect(weeks(toolPart(beside), toolPart(trip))).toEqual([1, 3]);
  });
  test('det som varer et halvt år, venter ingen på når guidene og fasene tier', () => {
    const year = (more = {}) => tool('aar', [], { sheets: [sheet('aar', { days: 364 })], ...more });
    const week = (...parts: PlanPart[]) => schedule(parts).at(-1)?.week;
    expect(week(toolPart(year()), toolPart(b))).toBe(3);
    expect(week(toolPart(year({ phase: ['foer'] })), toolPart(b))).toBe(55);
    expect(week(toolPart(year({ together: [says('b', 'etter')] })), toolPart(b))).toBe(55);
    expect(week(toolPart(year()), toolPart(year()))).toBe(55);
    expect(troublesOf(schedule([toolPart(year()), toolPart(b)]))).toEqual([]);
  });
  test('et møte på en fridag flyttes til den første arbeidsdagen, men ikke den første dagen i planen', () => {
    const day = (date: string) =>
      schedule([toolPart(a), toolPart(b)], date).map(({ from }) => addDays(date, from));
    // 17 May 2027 is a Monday, and 29 March 2027 is Easter Monday: nobody is there to be reminded
    // till the week after.
    expect(day('2027-05-03')).toEqual(['2027-05-03', '2027-05-18']);
    expect(day('2027-03-08')).toEqual(['2027-03-08', '2027-04-05']);
    expect(day('2027-05-17')[0]).toBe('2027-05-17');
    // July is off: the invitation two weeks before is sent the first day after it.
    expect(day('2027-06-21')[1]).toBe('2027-08-16');
  });
  test('det som følger etter steg som går sammen, venter på det lengste av dem', () => {
    const long = tool('l', [says('k', 'sammen')]);
    const short = tool('k');
    const weeks = (...parts: PlanPart[]) => schedule(parts).map(({ week }) => week);
    // Six weeks, and the preparation and follow-up of the next.
    expect(weeks(toolPart(long, 'l-lang'), toolPart(short), toolPart(a))).toEqual([1, 3, 9]);
    expect(weeks(toolPart(short), toolPart(long, 'l-lang'), toolPart(a))).toEqual([1, 3, 11]);
    // One goes together with the last of the two, and after the first.
    const third = tool('t', [says('k', 'sammen')]);
    expect(weeks(toolPart(long, 'l-lang'), toolPart(short), toolPart(third))).toEqual([1, 3, 9]);
    expect(troublesOf(schedule([toolPart(long, 'l-lang'), toolPart(short), toolPart(a)]))).toEqual(
      [],
    );
    const early = schedule([toolPart(long, 'l-lang'), toolPart(short), toolPart(a, undefined, 2)]);
    expect(troublesOf(early)[0]?.text).toMatch(/^«A» begynner uke 5, og «L» er ikke ferdig/);
  });
  test('det som går sammen med det neste, venter til begge er forberedt', () => {
    const need = (days: number) => ({
      sheets: [sheet(`p${days}`, { before: [{ days, what: 'Ring.', role: '' }], after: [] })],
    });
    const check = tool('s', [says('m', 'etter')], need(7));
    const words = tool('o', [saysOneDay('m')], need(7));
    const meeting = tool('m', [], need(21));
    const weeks = (...tools: Parameters<typeof toolPart>[0][]) =>
      schedule(tools.map((one) => toolPart(one))).map(({ week }) => week);
    expect(weeks(check, words, meeting)).toEqual([1, 4, 4]);
  });
  test('det som er for en samling, er på dagen dens, eller har den i sin siste uke', () => {
    const before: Said = { guide: 'm', order: 'etter', reason: '', atOnce: true };
    const work = tool('w', [before], { sheets: [sheet('w', { days: 49, after: [] })] });
    const meeting = tool('m', [], { sheets: [sheet('m', { before: [], after: [] })] });
    const after = tool('e', [{ ...before, order: 'foer' }], { phase: ['foer'] });
    const made = plan('verktoy=e&verktoy=m&verktoy=w', work, meeting, after);
    expect(made.steps.map(({ part, week }) => [part.tool.id, week])).toEqual([
      ['w', 1],
      ['m', 7],
      ['e', 7],
    ]);
    expect(troublesOf(made.steps)).toEqual([]);
  });
  test('forberedelsen som henger på steget før, er høyst fire måneder, men ingen blir invitert før', () => {
    const long = (what: string) =>
      tool('n', [], { sheets: [sheet('n', { before: [{ days: 200, what, role: '' }] })] });
    const week = (what: string) =>
      schedule([toolPart(a), toolPart(long(what))]).map((step) => step.week)[1];
    expect([week('Velg tema.'), week('Send invitasjonen.')]).toEqual([19, 30]);
  });
  test('et ja, en dato og et rom kan ordnes mens det forrige går', () => {
    const one = tool('n', [], {
      sheets: [
        sheet('n', {
          before: [
            { days: 84, what: 'Få ja fra kommunedirektør og ordfører.', role: '' },
            { days: 60, what: 'Lag gjestelista, og bestill lokale.', role: '' },
            { days: 42, what: 'Send invitasjonen.', role: '' },
          ],
        }),
      ],
    });
    expect(schedule([toolPart(a, 'a-lang'), toolPart(one)])[1]?.week).toBe(13);
    // It does not begin before the plan.
    expect(schedule([toolPart(a), toolPart(one)])[1]?.week).toBe(13);
  });
  test('det som blir rettet etter prøving, spres ikke før', () => {
    const after = [{ days: 42, what: 'Møt dem som prøvde. Rett versjonen.', role: '' }];
    const tried = tool('p', [], { sheets: [sheet('p', { after })] });
    const weeks = (purpose: PlanTool['purpose']) =>
      schedule([toolPart(tried), toolPart(tool('n', [], { purpose }))])[1]?.week;
    expect(weeks('reflektere')).toBe(3);
    expect([weeks('foelge-opp'), weeks('utvikle-metode')]).toEqual([8, 8]);
  });
  test('det som skal fortelles, blir ikke forberedt før det er rettet', () => {
    const after = [{ days: 42, what: 'Møt dem som prøvde. Rett versjonen.', role: '' }];
    const tried = toolPart(tool('p', [], { sheets: [sheet('p', { after })] }));
    const before = [
      { days: 90, what: 'Bestill lokale.', role: '' },
      { days: 35, what: 'Skriv budskapet.', role: '' },
      { days: 21, what: 'Send invitasjonen.', role: '' },
    ];
    const told = toolPart(tool('n', [], { purpose: 'spre', sheets: [sheet('n', { before })] }));
    const between = toolPart(tool('b'));
    for (const parts of [
      [tried, told],
      [tried, between, told],
    ]) {
      const tasks = schedule(parts, '2027-02-01').flatMap((step) => step.tasks);
      const day = (what: string) => tasks.find((task) => task.what.startsWith(what))?.day ?? NaN;
      expect(day('Skriv')).toBeGreaterThan(day('Møt dem'));
    }
  });
  test('det et møte bestemte, er gjort før noen ser på hvordan det gikk', () => {
    const settles = tool('p', [{ ...says('n', 'etter'), weeks: 12 }], { phase: ['foer'] });
    const week = (purpose: PlanTool['purpose'], phase: PlanTool['phase']) =>
      schedule([toolPart(settles), toolPart(tool('n', [], { purpose, phase }))])[1]?.week;
    expect(week('reflektere', ['etter'])).toBe(3);
    expect(week('foelge-opp', ['underveis', 'etter'])).toBe(3);
    expect(week('foelge-opp', ['etter', 'underveis'])).toBe(13);
    // What else is done meanwhile, comes before it.
    const judge = tool('n', [], { purpose: 'foelge-opp', phase: ['etter'] });
    const made = plan('verktoy=p&verktoy=n&verktoy=m', settles, judge, tool('m'));
    expect(made.steps.map(({ part, week: at }) => `${part.tool.id}${at}`)).toEqual([
      'p1',
      'm3',
      'n13',
    ]);
  });
  test('en kjøreplan for etterpå kommer når det andre har gitt noe', () => {
    const last = sheet('s', { phase: ['etter'], purposes: ['foelge-opp'], days: 84, before: [] });
    const both = tool('s', [], { phase: ['foer', 'etter'], purpose: 'kartlegge', sheets: [last] });
    const week = (more: Partial<PlanTool>, used = both) =>
      schedule([toolPart(tool('p', [], { phase: ['foer'], ...more })), toolPart(used)])[1]?.week;
    expect([week({}), week({ purpose: 'foelge-opp' })]).toEqual([27, 2]);
    // It is no look back.
    const told = { ...both, sheets: [{ ...last, purposes: ['spre' as const] }] };
    expect(week({}, told)).toBe(2);
  });
  test('et steg i et løp tar med oppgavene i kjøreplanen som er så nær', () => {
    const far = sheet('s', {
      before: [7, 28].map((days) => ({ days, what: 'Ring.', role: '' })),
      after: [1, 42].map((days) => ({ days, what: 'Spør.', role: '' })),
    });
    const step = { title: 'S', week: 5, what: '', handsOver: '', tool: 's', sheet: 's' };
    const one = tool('s', [], { sheets: [far] });
    const days = (tasks?: RouteStep['tasks']) =>
      schedule(
        routeParts(
          { ...routeFields, steps: [{ ...step, templates: [], tasks }] },
          new Map([['s', one]]),
        ),
      ).flatMap((planned) => planned.tasks.map((task) => task.days));
    expect(days()).toEqual([7, 28, 1, 42]);
    expect(days({ afterAtMost: 7 })).toEqual([7, 28, 1]);
    expect(days({ beforeAtMost: 14, afterAtMost: 0 })).toEqual([7]);
    // The route has the invitation sent another day, with or without a run sheet.
    expect(days({ invite: 21, beforeAtMost: 14, afterAtMost: 0 })).toEqual([21, 7]);
    const bare = { ...step, sheet: undefined, templates: [], tasks: { invite: 21 } };
    const [planned] = schedule(
      routeParts({ ...routeFields, steps: [bare] }, new Map([['s', one]])),
    );
    expect(planned?.tasks.map(({ day, what }) => [day, what])).toEqual([[7, 'Send invitasjonen.']]);
  });
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
  test('ingen oppgave faller på en fridag: over helga blir før tidligere, og etter senere', () => {
    const busy = tool('x', [], {
      sheets: [
        sheet('x', {
          before: [1, 2, 8, 200].map((days) => ({ days, what: 'Før.', role: '' })),
          after: [5, 6, 30, 200].map((days) => ({ days, what: 'Etter.', role: '' })),
        }),
      ],
    });
    const bare = schedule([toolPart(busy)]);
    for (const date of ['2027-01-11', '2027-03-29', '2027-07-05', '2027-12-20', '2027-05-16']) {
      const [step] = schedule([toolPart(busy)], date);
      step?.tasks.forEach(({ day, side }, i) => {
        expect(restDay(addDays(date, day))).toBeUndefined();
        const asked = bare[0]?.tasks[i]?.day ?? NaN;
        const way = side === 'before' ? -1 : 1;
        const plain = daysBetween(date, workingDay(addDays(date, asked), way));
        expect((day - asked) * way >= 0 || Math.abs(plain - asked) > 4).toBe(true);
      });
    }
    const monday = plan('verktoy=a&dato=2027-01-11', tool('a', [], { sheets: busy.sheets }));
    expect(monday.steps[0]?.tasks[0]?.day).toBe(-3);
    expect(monday.steps[0]?.prepared).toBe(
      Math.min(...(monday.steps[0]?.tasks ?? []).map((t) => t.day)),
    );
  });
  test('det en ferie flytter, går til den nærmeste siden som gir tid nok', () => {
    const days = (date: string, before: number[], after: [number, string][]) => {
      const one = sheet('x', {
        before: before.map((n) => ({ days: n, what: 'Før.', role: '' })),
        after: after.map(([n, what]) => ({ days: n, what, role: '' })),
      });
      const [step] = schedule([toolPart(tool('x', [], { sheets: [one] }))], date);
      return step?.tasks.map(({ day }) => addDays(date, day));
    };
    // Easter Monday is 29 March 2027: the days after it are days of work.
    expect(days('2027-04-05', [7, 14], [])).toEqual(['2027-03-30', '2027-03-19']);
    expect(days('2027-08-16', [14, 21], [])).toEqual(['2027-08-02', '2027-08-02']);
    // Letters go out before July, and what is begun before Christmas, before its last week.
    const sent = sheet('x', { before: [{ days: 21, what: 'Send invitasjonen.', role: '' }] });
    const [step] = schedule([toolPart(tool('x', [], { sheets: [sent] }))], '2027-08-16');
    expect(step?.tasks[0]?.day).toBe(daysBetween('2027-08-16', '2027-06-30'));
    expect(days('2028-01-10', [14], [])).toEqual(['2027-12-17']);
    const asked = sheet('x', { before: [{ days: 14, what: 'Spør to.', role: '' }] });
    const [asking] = schedule([toolPart(tool('x', [], { sheets: [asked] }))], '2028-01-10');
    expect(asking?.tasks[0]?.day).toBe(daysBetween('2028-01-10', '2027-12-17'));
    // Nobody is asked how it went in the first days after Christmas.
    expect(days('2027-12-06', [], [[15, 'Spør alle.']])).toEqual(['2028-01-07']);
    expect(days('2027-12-17', [], [[3, 'Send takk.']])).toEqual(['2027-12-20']);
    // The thanks are sent before July, nobody meets the first days after it, and what the sheet has
    // after the meeting, comes after it.
    const after = days(
      '2027-06-29',
      [],
      [
        [3, 'Send takk.'],
        [21, 'Møt dem som prøvde.'],
        [22, 'Spør alle.'],
      ],
    );
    expect(after).toEqual(['2027-06-30', '2027-08-17', '2027-08-17']);
  });
  test('et nytt møte er ikke samme dag som et annet steg', () => {
    const again = tool('x', [], {
      sheets: [sheet('x', { after: [{ days: 14, what: 'Møt dem som prøvde.', role: '' }] })],
    });
    const next = tool('n', [], { sheets: [sheet('n', { before: [], after: [] })] });
    const [first, second] = schedule([toolPart(again), toolPart(next, undefined, 2)], '2027-01-11');
    expect([first?.tasks.at(-1)?.day, second?.from]).toEqual([15, 14]);
  });
  test('møter samme dag blir flyttet sammen', () => {
    const beside = tool('a', [saysOneDay('s')]);
    const slow = tool('s', [], {
      sheets: [sheet('s', { before: [{ days: 28, what: 'Inviter.', role: '' }] })],
    });
    const [, one, other] = schedule(
      [toolPart(b), toolPart(beside, undefined, 4), toolPart(slow)],
      '2027-06-14',
    );
    expect(one?.from).toBe(other?.from);
    expect(addDays('2027-06-14', one?.from ?? 0)).toBe('2027-08-16');
  });
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

test('det som gjøres hjemme før en samling, er ikke samme dag som den', () => {
  const home = (part: boolean) =>
    tool('h', [{ ...says('m', 'etter'), atOnce: true }], { sheets: [sheet('h', { part })] });
  const days = (...tools: ReturnType<typeof tool>[]) =>
    plan('verktoy=h&verktoy=m', ...tools).steps.map(({ from }) => from);
  expect(days(home(true), tool('m'))).toEqual([0, 14]);
  expect(days(home(false), tool('m'))).toEqual([0, 0]);
});

test('det som henger på et møte som en fridag flytter, blir ikke forberedt før møtet', () => {
  const [, first, then] = plan(
    'verktoy=a&verktoy=b&verktoy=c&dato=2027-05-03',
    ...['a', 'b', 'c'].map((id) => tool(id)),
  ).steps;
  // 17 May is off, so the second meeting is on the 18th, and the third is not prepared on the 14th.
  expect([first?.from, then?.from, then?.prepared]).toEqual([15, 35, 21]);
  const steps = [first, then].flatMap((step) => step ?? []);
  expect(troublesOf(steps, { date: '2027-05-03' })).toEqual([]);
});

test('det som forberedes lenge ved siden av, blir ikke forberedt før planen begynner', () => {
  const year = tool('l', [says('m', 'sammen')], {
    sheets: [sheet('l', { days: 364, before: [] })],
  });
  const conference = tool('m', [], {
    sheets: [sheet('m', { before: [{ days: 84, what: 'Få ja fra lederen.', role: '' }] })],
  });
  const [, step] = plan('verktoy=l&verktoy=m', year, conference).steps;
  expect([step?.from, step?.prepared]).toEqual([84, 0]);
});

describe('arbeid som går side om side', () => {
  const long = (id: string, together: Said[] = []) =>
    tool(id, together, { sheets: [sheet(id, { days: 182, before: [], after: [] })] });
  const froms = (date: string, ...tools: PlanTool[]) =>
    plan(`verktoy=l&verktoy=m&dato=${date}`, ...tools).steps.map(({ from }) => from / 7);

  test('det andre begynner så mange uker etter som en guide sier', () => {
    const said: Said = { ...says('m', 'etter'), weeks: 8 };
    expect(froms('2027-01-11', long('l', [said]), long('m'))).toEqual([0, 8]);
    expect(froms('2027-01-11', long('l', [says('m', 'sammen')]), long('m'))).toEqual([0, 0]);
  });
  test('et møte av det samme verktøyet er gjort på en dag, så ukene i arbeidet gjelder ikke', () => {
    const said: Said = { ...says('m', 'etter'), weeks: 8 };
    const meeting = tool('l', [said], { sheets: [sheet('l', { before: [], after: [] })] });
    const next = tool('m', [], { sheets: [sheet('m', { after: [] })] });
    expect(froms('2027-01-11', meeting, next)).toEqual([0, 2]);
  });
  test('av to som går ved siden av det samme, står det som begynner først, først', () => {
    const after = (guide: string, weeks: number): Said => ({ ...says(guide, 'etter'), weeks });
    const first = long('l', [after('m', 12), after('n', 4)]);
    const made = plan('verktoy=m&verktoy=n&verktoy=l', first, tool('m'), tool('n'));
    expect(made.steps.map(({ part, from }) => [part.tool.id, from / 7])).toEqual([
      ['l', 0],
      ['n', 4],
      ['m', 12],
    ]);
  });
  test('uten at en guide sier noe, har det første seks uker for seg selv', () => {
    expect(froms('2027-01-11', long('l'), long('m'))).toEqual([0, 6]);
  });
  test('arbeid som begynner etter en fridag, slutter i sin egen uke', () => {
    const work = tool('m', [], { sheets: [sheet('m', { days: 42, before: [], after: [] })] });
    const [, step] = plan('verktoy=l&verktoy=m&dato=2027-02-15', long('l'), work).steps;
    // Six weeks later is Easter Monday.
    expect([step?.from, step?.to]).toEqual([43, 83]);
  });
  test('arbeid begynner ikke rett etter ferien, når det som gjøres før det, da blir trangt', () => {
    const before = [14, 7].map((days) => ({ days, what: 'Spør lederen.', role: '' }));
    const work = tool('m', [], { sheets: [sheet('m', { days: 182, before, after: [] })] });
    const [, step] = plan('verktoy=l&verktoy=m&dato=2027-06-21', long('l'), work).steps;
    expect(addDays('2027-06-21', step?.from ?? 0)).toBe('2027-08-23');
  });
  test('arbeid begynner ikke rett før fellesferien, eller den første uka etter', () => {
    const days = (date: string, length: number) => {
      const work = tool('w', [], { sheets: [sheet('w', { days: length, before: [], after: [] })] });
      const one = tool('o', [], { sheets: [sheet('o', { before: [], after: [] })] });
      const [, then] = plan(`verktoy=o&verktoy=w&rekkefoelge=egen&dato=${date}`, one, work).steps;
      return addDays(date, then?.from ?? 0);
    };
    expect(days('2027-06-14', 182)).toBe('2027-08-09');
    expect(days('2027-06-07', 182)).toBe('2027-06-14');
    expect(days('2027-06-14', 28)).toBe('2027-06-21');
  });
  test('arbeid begynner ikke den siste uka før jul', () => {
    // Six weeks later is the 20th of December.
    expect(froms('2027-11-08', long('l'), long('m'))).toEqual([0, 8]);
  });
});
