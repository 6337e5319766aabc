import { expect, test } from 'vitest';
import { canMeet, easter, restDay, workingDay } from './rest-days.ts';

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
  ['2027-05-07', 'en inneklemt fredag'],
  ['2029-04-30', 'en inneklemt mandag'],
  ['2027-03-06', 'lørdag'],
  ['2027-03-07', 'søndag'],
  ['2027-03-04', undefined],
])('%s er %s', (date, name) => expect(restDay(date)).toBe(name));

test.each([
  ['2027-03-04', 1, '2027-03-04'],
  ['2027-03-06', 1, '2027-03-08'],
  ['2027-03-06', -1, '2027-03-05'],
  // Easter, Christmas and the holidays of July, with the weekends beside them.
  ['2027-03-24', -1, '2027-03-19'],
  ['2027-03-24', 1, '2027-03-30'],
  ['2027-12-28', -1, '2027-12-23'],
  ['2027-12-28', 1, '2028-01-03'],
  ['2027-07-14', -1, '2027-06-30'],
  ['2027-07-14', 1, '2027-08-02'],
] as const)('fra %s med %i: arbeidsdagen er %s', (date, way, day) =>
  expect(workingDay(date, way)).toBe(day),
);

test.each([
  ['2027-12-17', true],
  ['2027-12-20', false],
  ['2028-01-06', false],
  ['2028-01-10', true],
  ['2027-08-05', false],
  ['2027-06-16', true],
  ['2027-06-21', false],
  ['2027-08-09', false],
  ['2027-08-16', true],
  ['2027-03-30', false],
  ['2027-05-07', false],
  // Polling day.
  ['2027-09-13', false],
  ['2028-09-11', true],
])('kan møtes %s: %s', (date, can) => expect(canMeet(date)).toBe(can));
