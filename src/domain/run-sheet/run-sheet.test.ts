import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../checks/check.ts';
import { entriesOf } from '../../content/entry.ts';
import { runSheetSchema } from '../../schemas/run-sheet.ts';
import { calendarEntries } from './calendar.ts';
import { outside, readChoice, usualChoice, writeChoice } from './choice.ts';
import { crowdOf, sizes, totalMinutes, turnsOf, type RunSheet } from './clock.ts';
import { addDays, dayText, isDate, spanDays, weekDays } from './dates.ts';
import { runSheetDocument } from './document.ts';
import { filledBy } from './filled.ts';
import { calendarFile } from './ical.ts';
import { letterParts, letterText } from './letter.ts';
import { lightSheet, type SheetPage } from './page-data.ts';
import {
  clockText,
  nowAndNext,
  scaledMinutes,
  SHORTEST_TURN,
  shortestMinutes,
  taskDates,
  timedRows,
} from './schedule.ts';
import { distanceText, weeksText } from './tasks.ts';

const sheet: RunSheet = runSheetSchema.parse({
  title: 'Møte',
  summary: 'Et møte.',
  language: 'nb',
  guide: 'moete',
  variant: 'En time',
  purposes: ['dele-erfaring'],
  kind: 'moete',
  people: { min: 4, usual: 8, max: 12, groupSize: 4 },
  start: '09:00',
  length: { min: 52, usual: 60, max: 68 },
  roles: [{ id: 'leder', title: 'Leder', does: 'Leder.' }],
  rows: [
    { minutes: 24, title: 'Åpning', what: 'Si hei.', lead: 'leder', say: ['Velkommen.'] },
    { each: 2, round: 'alle', title: 'Runde', what: 'Gi ordet.', lead: 'leder' },
    { minutes: 20, title: 'Slutt', what: 'Gå hjem.', lead: 'leder', questions: ['Hva nå?'] },
  ],
  before: [{ days: 14, what: 'Inviter.', role: 'leder' }],
  after: [{ days: 0, what: 'Send referatet.', role: 'leder' }],
  invitation: { subject: 'Møte {dato}', body: 'Kl. {start}–{slutt}. Sted: {sted}.' },
  reminder: { subject: 'I morgen', body: 'Kl. {start}.' },
  halfCome: 'Gå videre.',
  archive: 'Referatet.',
  owner: 'Fagansvarlig',
  review: { status: 'utkast', role: 'Redaksjonen', date: '2026-01-02', note: 'Test.' },
});
const plan: RunSheet = runSheetSchema.parse({
  ...sheet,
  kind: 'arbeidsplan',
  length: undefined,
  weeks: 6,
  rows: [
    { week: 1, title: 'Start', what: 'Begynn.', lead: 'leder' },
    { week: 2, toWeek: 6, title: 'Arbeid', what: 'Hold på.', lead: 'leder' },
  ],
});
const page = (of: RunSheet): SheetPage => ({
  id: 'moete',
  url: 'https://eksempel.no/opplegg/moete/',
  sheet: of,
  guide: 'Møte',
  templates: ['Referat'],
  status: 'Utkast',
});
const usual = usualChoice(sheet);
const all = entriesOf(checkContent('content', '2026-11-28').entries, 'opplegg');

describe('klokka', () => {
  test('radene følger etter hverandre fra start', () => {
    expect(timedRows(sheet, usual).map((r) => [clockText(r.from), clockText(r.to)])).toEqual([
      ['09:00', '09:24'],
      ['09:24', '09:40'],
      ['09:40', '10:00'],
    ]);
  });

  test('en dag til begynner på samme tid, og midnatt er 00:00', () => {
    const two = { ...sheet, rows: sheet.rows.map((row, i) => ({ ...row, day: i < 2 ? 1 : 2 })) };
    expect(timedRows(two, usual).map((r) => clockText(r.from))).toEqual([
      '09:00',
      '09:24',
      '09:00',
    ]);
    expect(clockText(1440)).toBe('00:00');
  });

  test('lengden fordeles etter radene, og summen blir den som er valgt', () => {
    for (const length of [45, 60, 61, 90, 137])
      expect(scaledMinutes(sheet, usual, length).reduce((a, b) => a + b)).toBe(length);
    expect(scaledMinutes(sheet, usual, 120)).toEqual([48, 32, 40]);
  });

  test('ingen som skal snakke, får under to minutter, og ingen del mister mer enn halvparten', () => {
    expect(shortestMinutes(sheet, usual)).toBe(12 + 16 + 10);
    expect(scaledMinutes(sheet, usual, 40)[1]).toBe(16);
    expect(scaledMinutes(sheet, usual, 5)).toEqual([12, 16, 10]);
  });

  test('nå og neste', () => {
    const rows = timedRows(sheet, usual);
    expect(nowAndNext(rows, 1, 9 * 60 + 30)).toEqual({ now: 1, next: 2 });
    expect(nowAndNext(rows, 1, 8 * 60)).toEqual({ next: 0 });
    expect(nowAndNext(rows, 1, 10 * 60)).toEqual({});
    expect(nowAndNext(rows, 2, 9 * 60)).toEqual({});
  });
});

describe.each(all.map((entry) => [entry.id, entry.data] as const))('%s', (_id, real) => {
  const meeting = real.kind === 'moete';

  test('summen stemmer ved tre størrelser, og lar seg korte ned og strekke', () => {
    for (const size of meeting ? sizes : []) {
      const crowd = crowdOf(real, size);
      const total = totalMinutes(real, crowd);
      expect(real.length?.[size], size).toBe(total);
      for (const length of [shortestMinutes(real, crowd), total, total + 30]) {
        const minutes = scaledMinutes(real, crowd, length);
        expect(minutes.reduce((a, b) => a + b)).toBe(length);
        real.rows.forEach((row, i) => {
          if (row.round)
            expect(minutes[i], row.title).toBeGreaterThanOrEqual(
              turnsOf(real, row.round, crowd) * SHORTEST_TURN,
            );
        });
      }
    }
  });

  test('dokumentet har alle radene, og hver tekst er fylt ut eller merket', () => {
    const choice = { ...usualChoice(real), date: '2027-03-04' };
    const { blocks } = runSheetDocument(page(real), choice);
    const [table] = blocks.filter((block) => block.type === 'table');
    expect(table?.rows).toHaveLength(real.rows.length);
    expect(JSON.stringify(blocks)).not.toMatch(/\{[a-z]+\}|undefined/);
    expect(calendarEntries(page(real), choice, true).length).toBeGreaterThan(real.before.length);
  });
});

describe('adressen', () => {
  const read = (query: string, of = sheet) => readChoice(of, new URLSearchParams(query));

  test('valget kommer fram og tilbake', () => {
    const choice = read('start=10:00&antall=10&dato=2027-03-04&lengde=90');
    expect(choice).toEqual({
      start: '10:00',
      people: 10,
      municipalities: 0,
      date: '2027-03-04',
      length: 90,
    });
    expect(readChoice(sheet, writeChoice(sheet, choice))).toEqual(choice);
    expect(String(writeChoice(sheet, usual))).toBe('');
  });

  test.each([
    'start=25:00',
    'start=9',
    'start=09:00<script>',
    'antall=0',
    'antall=-4',
    'antall=1e3',
    'antall=99999',
    'antall=8.5',
    'antall=',
    'kommuner=4',
    'dato=2027-02-30',
    'dato=1999-01-01',
    'dato=i-morgen',
    'dato=2027-3-4',
    'lengde=0',
    'lengde=9999',
    'lengde=NaN',
    '__proto__=1',
    'constructor=1',
  ])('«%s» blir ikke trodd', (query) => expect(read(query)).toEqual(usual));

  test('en lengde som er for kort, blir den korteste', () =>
    expect(read('lengde=1').length).toBe(38));

  test('en arbeidsplan har verken klokke eller lengde', () =>
    expect(read('start=10:00&lengde=90', plan)).toEqual(usualChoice(plan)));

  test('under og over det opplegget er laget for', () =>
    expect([3, 4, 12, 13].map((n) => outside(sheet.people, n))).toEqual([
      'few',
      undefined,
      undefined,
      'many',
    ]));
});

describe('dager', () => {
  test('også over skuddår og sommertid', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect([isDate('2028-02-29'), isDate('2027-02-29')]).toEqual([true, false]);
    expect(weekDays('2027-03-01', 2, 3)).toEqual({ from: '2027-03-08', to: '2027-03-21' });
  });

  test('i ord, i begge målformer', () => {
    expect(dayText('2027-03-04', 'nb')).toBe('torsdag 4. mars 2027');
    expect(dayText('2027-03-06', 'nn')).toBe('laurdag 6. mars 2027');
    expect(spanDays({ from: '2027-03-01', to: '2027-03-07' })).toBe('1.–7. mars');
    expect(spanDays({ from: '2027-03-29', to: '2027-04-04' })).toBe('29. mars–4. apr.');
    expect([weeksText({ week: 4, toWeek: 24 }, 'nb'), weeksText({ week: 2 }, 'nn')]).toEqual([
      'Uke 4–24',
      'Veke 2',
    ]);
    expect(distanceText(28, 'before', 'nb')).toBe('4 uker før');
    expect(distanceText(1, 'after', 'nn')).toBe('1 dag etter');
    expect(distanceText(0, 'after', 'nn')).toBe('Same dagen');
    expect([30, 60, 180, 365, 45].map((days) => distanceText(days, 'after', 'nb'))).toEqual([
      'En måned etter',
      '2 måneder etter',
      'Et halvt år etter',
      'Ett år etter',
      '45 dager etter',
    ]);
    expect(distanceText(180, 'before', 'nn')).toBe('Eit halvt år før');
  });

  test('det som gjøres etter, regnes fra den siste dagen', () => {
    expect(taskDates(sheet, '2027-03-04')).toEqual({
      before: ['2027-02-18'],
      after: ['2027-03-04'],
    });
    expect(taskDates(plan, '2027-03-01').after).toEqual(['2027-04-11']);
  });
});

describe('brevene', () => {
  test('det vi vet, fylles ut, og resten merkes', () => {
    const filled = filledBy(sheet, { ...usual, date: '2027-03-04' });
    expect(letterText('{dato} kl. {start}–{slutt}, {sted}', filled, 'nb')).toBe(
      'torsdag 4. mars 2027 kl. 09:00–10:00, [sted]',
    );
    expect(letterParts('Hei {avsender}', {}, 'nn')).toEqual([
      'Hei ',
      { field: 'avsender', shows: '[avsendar]', filled: false },
    ]);
  });

  test('brevene til en arbeidsplan har sin egen dag', () =>
    expect(filledBy(plan, { ...usual, date: '2027-03-04' })).toEqual({}));
});

describe('kalenderen', () => {
  const events = (of: RunSheet, date: string, tasks = false) => {
    const choice = { ...usual, date };
    const text = calendarFile(calendarEntries(page(of), choice, tasks), 'eksempel.no', new Date(0));
    const calendar = new ICAL.Component(ICAL.parse(text) as never);
    for (const zone of calendar.getAllSubcomponents('vtimezone'))
      ICAL.TimezoneService.register(new ICAL.Timezone(zone));
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  };

  test.each([
    ['2027-03-26', '2027-03-26T08:00:00.000Z'],
    ['2027-03-29', '2027-03-29T07:00:00.000Z'],
    ['2027-10-29', '2027-10-29T07:00:00.000Z'],
    ['2027-11-01', '2027-11-01T08:00:00.000Z'],
  ])('klokka ni i Norge %s er %s', (date, utc) => {
    const [event] = events(sheet, date);
    expect(event?.startDate.toString()).toBe(`${date}T09:00:00`);
    expect(event?.startDate.toJSDate().toISOString()).toBe(utc);
    expect(event?.endDate.toString()).toBe(`${date}T10:00:00`);
    expect(event?.description).toContain('09:24 Runde');
  });

  test('oppgavene er hele dager, og bare med når de er bedt om', () => {
    expect(events(sheet, '2027-03-29')).toHaveLength(1);
    const [, before, after] = events(sheet, '2027-03-29', true);
    expect([before?.summary, before?.startDate.toString(), before?.endDate.toString()]).toEqual([
      'Inviter.',
      '2027-03-15',
      '2027-03-16',
    ]);
    expect(after?.startDate.isDate).toBe(true);
  });

  test('en arbeidsplan gir en oppføring for hver rad', () =>
    expect(
      events(plan, '2027-03-01').map((e) => `${e.startDate.toString()}–${e.endDate.toString()}`),
    ).toEqual(['2027-03-01–2027-03-08', '2027-03-08–2027-04-12']));
});

test('siden bærer nok til klokke, datoer og feltene i brevene, men ikke ordene den viser', () => {
  for (const { data } of all) {
    const light = JSON.parse(JSON.stringify(lightSheet(data))) as RunSheet;
    const choice = { ...usualChoice(data), date: '2027-03-04' };
    const shown = (of: RunSheet) => [
      timedRows(of, choice).map(({ from, to }) => [from, to]),
      taskDates(of, '2027-03-04'),
      filledBy(of, choice),
    ];
    expect(shown(light)).toEqual(shown(data));
    // Questions for the search weigh nothing on pages.
    expect(light.asked).toEqual([]);
  }
  expect(JSON.stringify(lightSheet(sheet))).not.toContain('Gi ordet');
});
