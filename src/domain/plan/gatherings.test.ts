import { expect, test } from 'vitest';
import { plan, says, sheet, tool } from './fixture.ts';

const before = (...tasks: [number, string][]) => ({
  before: tasks.map(([days, what]) => ({ days, what, role: '' })),
  after: [],
});
const tasksOf = (query: string, ...tools: Parameters<typeof plan>[1][]) =>
  plan(query, ...tools).steps.map(({ tasks }) => tasks.map(({ day, what }) => [day, what]));

test('de som kommer samme dag, blir invitert og påminnet én gang, og først av dem som sier det først', () => {
  const first = tool('a', [says('b', 'sammen')], {
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
  const first = tool('a', [says('b', 'sammen')], {
    sheets: [sheet('a', before([21, 'Send invitasjonen.']))],
  });
  const then = tool('b', [], {
    sheets: [sheet('b', before([14, 'Send invitasjonen. Velg tre ord.']))],
  });
  expect(tasksOf('verktoy=a&verktoy=b', first, then)[1]).toEqual([[-14, 'Velg tre ord.']]);
});

test('en invitasjon med noe annet i blir stående', () => {
  const first = tool('a', [says('b', 'sammen')], {
    sheets: [sheet('a', before([21, 'Send invitasjonen.']))],
  });
  const then = tool('b', [], {
    sheets: [sheet('b', before([14, 'Send invitasjonen og kartet.']))],
  });
  expect(tasksOf('verktoy=a&verktoy=b', first, then)[1]).toEqual([
    [-14, 'Send invitasjonen og kartet.'],
  ]);
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
    sheets: [sheet('h', { days: 42, before: [], after: [] })],
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
    56 - 14,
    'Send invitasjonen.',
  ]);
});
