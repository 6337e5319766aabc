import { describe, expect, test } from 'vitest';
import type { Value } from '../../schemas/values.ts';
import { addDays } from '../run-sheet/dates.ts';
import { plan, says, sheet, tool } from './fixture.ts';

test.each([
  'Bruk 60 minutter på siden: Hva stemmer ikke lenger?',
  'Vurder: halde fram, byte form eller slutte?',
  'Hold det første statusmøtet.',
  'Hold gjennomgangen «Fra plan til handling».',
  'Gå gjennom: Kva skjedde?',
  'Les rapportene sammen, og svar hver kommune.',
])('«%s» gjør de når skolene har begynt', (what) => {
  const one = tool('a', [], { sheets: [sheet('a', { after: [{ days: 182, what, role: '' }] })] });
  const [step] = plan('verktoy=a&dato=2027-02-08', one).steps;
  expect(addDays('2027-02-08', step?.tasks.at(-1)?.day ?? 0)).toBe('2027-08-16');
});

describe('det som skal tas opp i neste møte', () => {
  const what = 'Ta ordlista opp i neste møte.';
  const after = [{ days: 30, what, role: '' }];
  const group = { people: { min: 6, max: 30 } };
  const dayWith = (
    weeks: number,
    people = { min: 4, max: 12 },
    parties: Value<'withWhom'>[] = ['kommuner', 'ledelse'],
  ) => {
    const one = tool('a', [says('b', 'etter')], {
      sheets: [sheet('a', { ...group, after })],
      withWhom: ['kommuner', 'ledelse', 'kolleger'],
    });
    const other = tool('b', [], { sheets: [sheet('b', { people })], withWhom: parties });
    const query = `verktoy=a&verktoy=b&uker=${weeks}&dato=2027-01-11`;
    return plan(query, one, other).steps[0]?.tasks.at(-1)?.day;
  };
  test('blir tatt opp i planens neste møte', () => {
    expect([dayWith(4), dayWith(6)]).toEqual([28, 42]);
    // They have not had the time it takes.
    expect([dayWith(1), dayWith(2)]).toEqual([30, 14]);
    // The plan's next meeting is long after: they have another before it.
    expect(dayWith(10)).toBe(30);
  });
  test('venter ikke på et møte med andre', () => {
    expect(dayWith(4, undefined, ['forskere'])).toBe(30);
    expect(dayWith(4, undefined, ['kommuner', 'politikere', 'brukere'])).toBe(30);
  });
  test('venter ikke på et møte med noen av dem, eller med mange flere', () => {
    // Three with the municipal director, and an open conference.
    expect(dayWith(4, { min: 3, max: 7 })).toBe(30);
    expect(dayWith(4, { min: 20, max: 500 })).toBe(30);
  });
});

test('det som kommer før invitasjonen, kommer før den også når jula flytter den', () => {
  const before = [
    { days: 21, what: 'Finn ein dato alle kan.', role: '' },
    { days: 14, what: 'Send invitasjonen.', role: '' },
  ];
  const one = tool('a', [], { sheets: [sheet('a', { before, after: [] })] });
  const [step] = plan('verktoy=a&dato=2027-01-11', one).steps;
  expect(step?.tasks.map(({ day }) => addDays('2027-01-11', day))).toEqual([
    '2026-12-18',
    '2026-12-18',
  ]);
});

test('av to oppgaver samme dag flyttes ikke den første forbi den andre', () => {
  const before = [
    { days: 14, what: 'Skriv spørsmålet i én setning.', role: '' },
    { days: 14, what: 'Send invitasjonen.', role: '' },
  ];
  const [step] = plan(
    'verktoy=a&dato=2027-01-05',
    tool('a', [], { sheets: [sheet('a', { before, after: [] })] }),
  ).steps;
  expect(step?.tasks.map(({ day }) => addDays('2027-01-05', day))).toEqual([
    '2026-12-18',
    '2026-12-18',
  ]);
});

test.each([
  'Avklar med leder hva møtet kan avgjøre.',
  'Få ja fra leder.',
  'Øv på spørsmålene med en erfaringskonsulent.',
  'Velg oppgave sammen med to av tjenestene.',
  'Skriv spørsmålet.',
])('det som forberedes, er ikke lagt til de siste dagene før jul: %s', (what) => {
  const one = tool('a', [], {
    sheets: [sheet('a', { before: [{ days: 14, what, role: '' }], after: [] })],
  });
  const [step] = plan('verktoy=a&dato=2027-01-05', one).steps;
  expect(addDays('2027-01-05', step?.tasks[0]?.day ?? 0)).toBe('2026-12-18');
});

test('det som kan vente, er ikke lagt til den første uka etter fellesferien', () => {
  const date = '2027-05-10';
  const dayOf = (side: 'before' | 'after', days: number, weeks: number) => {
    const task = { days, what: 'Skriv ei liste.', role: '' };
    const own = { before: [], after: [], [side]: [task] };
    const other = tool('b', [], { sheets: [sheet('b', { before: [], after: [] })] });
    const one = tool('a', [], { sheets: [sheet('a', own)] });
    const query = `verktoy=b&verktoy=a&rekkefoelge=egen&uker=${weeks}&dato=${date}`;
    return addDays(date, plan(query, other, one).steps[1]?.tasks[0]?.day ?? 0);
  };
  // The meetings are on the 7th of June, and on the 6th of September and the 23rd of August.
  expect(dayOf('after', 60, 4)).toBe('2027-08-09');
  expect([dayOf('before', 35, 17), dayOf('before', 21, 15)]).toEqual(['2027-08-09', '2027-08-09']);
  // The meeting waits a week where its preparation has no other time.
  expect(dayOf('before', 14, 14)).toBe('2027-08-09');
});
