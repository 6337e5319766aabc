import { expect, test } from 'vitest';
import { addDays } from '../run-sheet/dates.ts';
import { plan, says, saysOneDay, sheet, tool } from './fixture.ts';

const before = (...tasks: [number, string][]) => ({
  before: tasks.map(([days, what]) => ({ days, what, role: '' })),
  after: [],
});
const tasksOf = (query: string, ...tools: Parameters<typeof plan>[1][]) =>
  plan(query, ...tools).steps.map(({ tasks }) => tasks.map(({ day, what }) => [day, what]));

test('de som kommer samme dag, blir invitert og påminnet én gang, og først av dem som sier det først', () => {
  const first = tool('a', [saysOneDay('b')], {
    sheets: [sheet('a', before([14, 'Send invitasjonen.'], [1, 'Send påminningen.']))],
  });
  const then = tool('b', [], {
    sheets: [
      sheet(
        'b',
        before([21, 'Send invitasjonen fra lederen.'], [1, 'Send påminningen.'], [1, 'Skriv ut.']),
      ),
    ],
  });
  expect(tasksOf('verktoy=a&verktoy=b', first, then)).toEqual([
    [[-1, 'Send påminningen.']],
    [
      [-21, 'Send invitasjonen fra lederen.'],
      [-1, 'Skriv ut.'],
    ],
  ]);
});

test('av en oppgave med mer i blir bare resten igjen', () => {
  const first = tool('a', [saysOneDay('b')], {
    sheets: [sheet('a', before([21, 'Send invitasjonen.']))],
  });
  const then = tool('b', [], {
    sheets: [sheet('b', before([14, 'Send invitasjonen. Velg tre ord.']))],
  });
  expect(tasksOf('verktoy=a&verktoy=b', first, then)[1]).toEqual([[-14, 'Velg tre ord.']]);
});

test.each([
  ['Send invitasjonen og kartet.', 'Send kartet.'],
  ['Send innkallinga med dei tre spørsmåla. Bestill rom.', 'Send dei tre spørsmåla. Bestill rom.'],
  ['Vel ei hending, og send innkallinga.', 'Vel ei hending.'],
  ['Tjenesten gir personen invitasjonen og spør.', 'Tjenesten gir personen invitasjonen og spør.'],
])('av «%s» blir «%s» igjen', (written, left) => {
  const first = tool('a', [saysOneDay('b')], {
    sheets: [sheet('a', before([21, 'Send invitasjonen.']))],
  });
  const then = tool('b', [], { sheets: [sheet('b', before([14, written]))] });
  expect(tasksOf('verktoy=a&verktoy=b', first, then)[1]).toEqual([[-14, left]]);
});

test.each([
  ['Send lenka til evalueringsskjemaet (fem korte spørsmål).', undefined],
  ['Send referat, temaplan og evalueringsskjema.', 'Send referat og temaplan.'],
  [
    'Send setningene, nummeret til læreren og en lenke til «Evaluering etter samling».',
    'Send setningene og nummeret til læreren.',
  ],
  ['Send referatet.', 'Send referatet.'],
])('et skjema sendes én gang etter en samling: %s', (written, left) => {
  const day = tool('a', [], {
    sheets: [sheet('a', { before: [], after: [{ days: 1, what: written, role: '' }] })],
  });
  const evaluation = tool('b', [saysOneDay('a')], {
    sheets: [sheet('b', { before: [{ days: 0, what: 'Send skjemaet.', role: '' }], after: [] })],
  });
  expect(tasksOf('verktoy=a&verktoy=b', day, evaluation)).toEqual([
    left ? [[1, left]] : [],
    [[0, 'Send skjemaet.']],
  ]);
  expect(tasksOf('verktoy=a', day)).toEqual([[[1, written]]]);
});

test('to møter som ikke hører sammen, inviterer hver for seg', () => {
  const one = (id: string) =>
    tool(id, [], { sheets: [sheet(id, before([14, 'Send invitasjonen.']))] });
  expect(tasksOf('verktoy=a&verktoy=b&uker=0', one('a'), one('b'))).toEqual([
    [[-14, 'Send invitasjonen.']],
    [[-14, 'Send invitasjonen.']],
  ]);
});

test('de som får arbeid til et møte, er invitert før arbeidet begynner', () => {
  const home = tool('h', [{ ...says('m', 'etter'), atOnce: true }], {
    sheets: [sheet('h', { days: 42, givenInWeek: 1, before: [], after: [] })],
  });
  const meeting = tool('m', [], {
    sheets: [
      sheet('m', before([21, 'Bestill rom.'], [14, 'Send invitasjonen.'], [7, 'Bestill mat.'])),
    ],
  });
  expect(tasksOf('verktoy=h&verktoy=m', home, meeting)[1]).toEqual([
    [-7, 'Bestill rom.'],
    [0, 'Send invitasjonen.'],
    [28, 'Bestill mat.'],
  ]);
  // What comes later is another gathering.
  expect(tasksOf('verktoy=h&verktoy=m&verktoy=m&rekkefoelge=egen', home, meeting)[2]?.[1]).toEqual([
    49 - 14,
    'Send invitasjonen.',
  ]);
});

test('en invitasjon som flyttes fram, tar ikke med seg det som ikke er klart', () => {
  const home = tool('h', [{ ...says('m', 'etter'), atOnce: true }], {
    sheets: [sheet('h', { days: 42, givenInWeek: 1, before: [], after: [] })],
  });
  const meeting = tool('m', [], {
    sheets: [sheet('m', before([14, 'Send invitasjonen med spørsmålene. Bestill rom.']))],
  });
  expect(tasksOf('verktoy=h&verktoy=m', home, meeting)[1]).toEqual([
    [0, 'Send invitasjonen.'],
    [21, 'Send spørsmålene. Bestill rom.'],
  ]);
});

test('en invitasjon flyttes ikke lenger fram enn til arbeidet blir sendt, og ikke til en fridag', () => {
  const home = (givenInWeek: number) =>
    tool('h', [{ ...says('m', 'etter'), atOnce: true }], {
      sheets: [sheet('h', { days: 49, givenInWeek, before: [], after: [] })],
    });
  const meeting = tool('m', [], {
    sheets: [
      sheet('m', before([35, 'Snakk med lederen.'], [28, 'Send invitasjonen.'], [1, 'Skriv ut.'])),
    ],
  });
  const days = (givenInWeek: number) =>
    tasksOf('verktoy=h&verktoy=m&dato=2027-01-11', home(givenInWeek), meeting)[1]?.map(([day]) =>
      addDays('2027-01-11', Number(day)),
    );
  expect(days(3)).toEqual(['2027-01-18', '2027-01-25', '2027-02-19']);
  expect(days(1)).toEqual(['2027-01-04', '2027-01-11', '2027-02-19']);
  const [early] =
    tasksOf('verktoy=h&verktoy=m&dato=2027-01-04', home(1), meeting)[1]?.map(([day]) => day) ?? [];
  expect(addDays('2027-01-04', Number(early))).toBe('2026-12-18');
});

test('arbeid som ingen som kommer får en oppgave i, flytter ingen invitasjon', () => {
  const work = tool('w', [{ ...says('m', 'etter'), atOnce: true }], {
    sheets: [sheet('w', { days: 546, before: [], after: [] })],
  });
  const meeting = tool('m', [], { sheets: [sheet('m', before([14, 'Send invitasjonen.']))] });
  expect(tasksOf('verktoy=w&verktoy=m', work, meeting)[1]).toEqual([
    [539 - 14, 'Send invitasjonen.'],
  ]);
});

test('det som begynner noen uker ut i et arbeid, er ingen oppgave for dem som kommer', () => {
  const work = tool('w', [{ ...says('m', 'etter'), weeks: 12 }], {
    sheets: [sheet('w', { days: 182, before: [], after: [] })],
  });
  const meeting = tool('m', [], { sheets: [sheet('m', before([14, 'Send invitasjonen.']))] });
  expect(tasksOf('verktoy=w&verktoy=m', work, meeting)[1]).toEqual([[70, 'Send invitasjonen.']]);
});
