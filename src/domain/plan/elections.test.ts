import { expect, test } from 'vitest';
import { electionOf } from './election-days.ts';
import { plan, sheet, tool } from './fixture.ts';
import { troublesOf } from './troubles.ts';

test.each([
  [2021, 'stortingsvalg', '2021-09-13'],
  [2023, 'kommunevalg', '2023-09-11'],
  [2025, 'stortingsvalg', '2025-09-08'],
  [2027, 'kommunevalg', '2027-09-13'],
  [2029, 'stortingsvalg', '2029-09-10'],
  [2031, 'kommunevalg', '2031-09-08'],
])('i %i er det %s %s', (year, kind, day) => expect(electionOf(year)).toMatchObject({ kind, day }));

test('i år med partall er det ikke valg', () => expect(electionOf(2028)).toBeUndefined());

const meeting = (politicians: boolean, what = 'Send referatet.') =>
  tool('a', [], {
    ...(politicians && { withWhom: ['politikere'] }),
    sheets: [sheet('a', { before: [], after: [{ days: 7, what, role: '' }] })],
  });
const told = (date: string, one: ReturnType<typeof tool>) =>
  troublesOf(plan(`verktoy=a&dato=${date}`, one).steps, { date }).map(({ text }) => text);
const elections = (date: string, one: ReturnType<typeof tool>) =>
  told(date, one).filter((text) => /^Det er \w+valg/.test(text));

test('et møte med politikere i ukene rundt et valg, blir sagt', () => {
  const says = (day: string) =>
    `Det er kommunevalg mandag 13. september 2027, og det nye kommunestyret er på plass innen utgangen av oktober. Skal politikere være med i «A» (${day}), så avtal det med dem tidlig, eller velg en annen tid.`;
  expect(elections('2027-08-16', meeting(true))).toEqual([says('mandag 16. august 2027')]);
  expect(elections('2027-10-18', meeting(true))).toEqual([says('mandag 18. oktober 2027')]);
  expect(elections('2027-08-09', meeting(true))).toEqual([]);
  expect(elections('2027-11-01', meeting(true))).toEqual([]);
  expect(elections('2029-09-17', meeting(true))).toEqual([]);
});

test('uten politikere er valget uten betydning; en oppgave kan nevne dem', () => {
  expect(elections('2027-10-04', meeting(false))).toEqual([]);
  expect(elections('2027-10-04', meeting(false, 'Vis tallene til utvalget.'))).toHaveLength(1);
});

test('det et utvalg har gitt før kommunevalget, må det nye også få', () => {
  const given = tool('g', [], {
    sheets: [sheet('g', { before: [], after: [], result: 'Et vedtak med navn på utvalget.' })],
  });
  const next = tool('n', [], {
    sheets: [
      sheet('n', { before: [], after: [] }),
      sheet('lang', { days: 182, before: [], after: [] }),
    ],
  });
  const replaced = (query: string) =>
    troublesOf(plan(query, given, next).steps, { date: query.slice(-10) })
      .map(({ text }) => text)
      .filter((text) => text.startsWith('Kommunevalget'));
  expect(replaced('verktoy=g&verktoy=n&uker=30&dato=2027-06-07')).toEqual([
    'Kommunevalget mandag 13. september 2027 gir nye utvalg. Det dere får i «G», må dere ta opp med de nye når de er valgt.',
  ]);
  expect(replaced('verktoy=g&verktoy=n&uker=4&dato=2027-06-07')).toEqual([]);
  expect(replaced('verktoy=g&verktoy=n&uker=30&dato=2028-06-05')).toEqual([]);
  // The last step begins before the election, and its work goes on after it.
  expect(replaced('verktoy=g&opplegg=lang&uker=10&dato=2027-06-07')).toHaveLength(1);
});

/** Work over half a year, with politicians in some of its weeks. */
const workWith = (
  weeks: { week: number; toWeek: number },
  after: { days: number; what: string; role: string }[] = [],
) =>
  tool('a', [], { sheets: [sheet('a', { days: 182, before: [], after, politicians: [weeks] })] });

test('ukene da politikerne er med i et langt arbeid, måles mot valget, med en tid som går klar', () => {
  const work = workWith({ week: 13, toWeek: 16 });
  expect(elections('2027-06-14', work)).toEqual([
    'Det er kommunevalg mandag 13. september 2027, og det nye kommunestyret er på plass innen utgangen av oktober. Skal politikere være med i «A» (mandag 6. september 2027 – søndag 3. oktober 2027), så avtal det med dem tidlig, eller velg en annen tid: Begynner planen mandag 16. august 2027, går det klar av valget.',
  ]);
  // In the election's first week only, and before it.
  expect(elections('2027-05-03', work)).toEqual([]);
  expect(elections('2027-01-11', work)).toEqual([]);
});

test('ukene da politikerne har ferie, blir sagt, også når det er halve tida og året ikke har valg', () => {
  const work = workWith({ week: 5, toWeek: 8 });
  const summer = (date: string) => told(date, work).filter((text) => text.startsWith('Politikere'));
  const [text] = summer('2028-06-05');
  expect(text).toBe(
    'Politikere møtes sjelden i juli og de første to ukene av august. Skal de være med i «A» (mandag 3. juli 2028 – søndag 30. juli 2028), så regn med at det blir senere, eller velg en annen tid: Begynner planen mandag 21. august 2028, går det klar av ferien og valg.',
  );
  expect(summer('2028-05-08')).toEqual([]);
  expect(summer('2028-08-21')).toEqual([]);
  // The second half of July and the first of August, and then the campaign.
  expect(summer('2027-06-28')).toHaveLength(1);
});

test('et utvalg som har sagt ja før kommunevalget, og hører mer etter det, er et annet', () => {
  const work = workWith({ week: 13, toWeek: 16 }, [
    { days: 90, what: 'Gi utvalget tall.', role: '' },
  ]);
  expect(told('2027-01-11', work)).toContain(
    'Kommunevalget mandag 13. september 2027 gir nye utvalg. Det dere får i «A», må dere ta opp med de nye når de er valgt.',
  );
});

test('en mal med politikere i navnet er ingen politiker', () =>
  expect(
    elections('2027-10-04', meeting(false, 'Bruk «Beslutningsnotat til ledere og politikere».')),
  ).toEqual([]));
