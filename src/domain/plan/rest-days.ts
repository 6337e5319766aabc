import { addDays, daysBetween } from '../run-sheet/dates.ts';
import { electionOf } from './election-days.ts';

/**
 * Days when few are at work in Norway (lov om helligdager og helligdagsfred, lov om 1 og 17 mai).
 */

/** Easter Sunday of a year (Meeus, Jones, Butcher). */
export function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`;
}

const fixed: Readonly<Record<string, string>> = {
  '01-01': 'første nyttårsdag',
  '05-01': '1. mai',
  '05-17': '17. mai',
  '12-24': 'julaften',
  '12-25': 'første juledag',
  '12-26': 'andre juledag',
  '12-31': 'nyttårsaften',
};
/** Days from Easter Sunday. */
const moving: Readonly<Record<number, string>> = {
  [-3]: 'skjærtorsdag',
  [-2]: 'langfredag',
  0: 'første påskedag',
  1: 'andre påskedag',
  39: 'Kristi himmelfartsdag',
  49: 'første pinsedag',
  50: 'andre pinsedag',
};

/** The name of a public holiday, or of a day that is kept as one. */
const holiday = (date: string): string | undefined =>
  fixed[date.slice(5)] ?? moving[daysBetween(easter(Number(date.slice(0, 4))), date)];

/** The day of the week: 0 on a Sunday, 1 on a Monday. */
export const weekdayOf = (date: string): number => new Date(`${date}T12:00:00Z`).getUTCDay();
export const isWeekend = (date: string): boolean => weekdayOf(date) % 6 === 0;

/** Why few are at work on a day, in a word or two; undefined on an ordinary day of work. */
export function restDay(date: string): string | undefined {
  const sunday = easter(Number(date.slice(0, 4)));
  const known = holiday(date);
  if (known) return known;
  const weekday = weekdayOf(date);
  if (isWeekend(date)) return weekday ? 'lørdag' : 'søndag';
  // The one day between a holiday and the weekend is taken off by many.
  if (weekday === 5 && holiday(addDays(date, -1))) return 'en inneklemt fredag';
  if (weekday === 1 && holiday(addDays(date, 1))) return 'en inneklemt mandag';
  const inHolyWeek = date > addDays(sunday, -7) && date < sunday;
  if (inHolyWeek) return 'påskeuka';
  if (date.slice(5) > '12-26') return 'romjula';
  return date.slice(5, 7) === '07' ? 'fellesferien' : undefined;
}

/**
 * The day itself when people are at work then, else the nearest such day before it (-1) or after it
 * (1).
 */
export function workingDay(date: string, way: 1 | -1): string {
  let day = date;
  while (restDay(day)) day = addDays(day, way);
  return day;
}

/** Fewer days of work than this in a week, and nobody answers or prepares in it. */
const FEWEST = 3;

/**
 * Whether most of the seven days before a day are off, as after Easter and Christmas: what must be
 * done just before it cannot be.
 */
export function afterBreak(date: string): boolean {
  const before = Array.from({ length: 7 }, (_, i) => addDays(date, -1 - i));
  return before.filter((day) => !restDay(day)).length < FEWEST;
}

/** From this day on Christmas is so near that nothing new is begun. */
const NEAR_CHRISTMAS = '12-20';

/**
 * The days of work just before Christmas: nothing new is begun then, and what is sent is read in
 * January.
 */
export const beforeChristmas = (date: string): boolean =>
  NEAR_CHRISTMAS <= date.slice(5) && date.slice(5) <= '12-23';

/** The first days after the summer: few are back, and those who are read what has come. */
const backFromSummer = { from: '08-01', to: '08-07', name: 'den første uka etter fellesferien' };
export const afterSummer = (date: string): boolean =>
  backFromSummer.from <= date.slice(5) && date.slice(5) <= backFromSummer.to;

/** Times when few come to a meeting though they are at work: first and last day. */
const quiet = [
  backFromSummer,
  { from: NEAR_CHRISTMAS, to: '12-31', name: 'den siste uka før jul' },
  { from: '01-01', to: '01-06', name: 'den første uka etter jul' },
];

/** Why few can come to a meeting on a day; undefined on one when they can. */
export function noMeeting(date: string): string | undefined {
  const day = date.slice(5);
  // Many who work in a municipality are at the polls.
  if (electionOf(Number(date.slice(0, 4)))?.day === date)
    return 'valgdagen, og mange i kommunen arbeider med valget';
  return restDay(date) ?? quiet.find(({ from, to }) => from <= day && day <= to)?.name;
}

/** When schools are out everywhere: from about the 18th of June. */
const schoolSummer = { from: '06-18', to: '08-15' };
export const inSchoolSummer = (date: string): boolean =>
  schoolSummer.from <= date.slice(5) && date.slice(5) <= schoolSummer.to;

/** ISO weeks in which schools have winter or autumn holidays in some counties, not in others. */
const schoolHolidays = [8, 9, 40, 41];

/** The number of a week in the year (ISO 8601): that of its Thursday. */
function isoWeek(date: string): number {
  const thursday = addDays(date, 3 - ((weekdayOf(date) + 6) % 7));
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** Whether schools in some counties may be out on a day of the winter or the autumn. */
export const inSchoolHoliday = (date: string): boolean => schoolHolidays.includes(isoWeek(date));

/** Whether a plan can begin on a day: people are at work, and have been. */
export const canBegin = (date: string): boolean => !noMeeting(date) && !afterBreak(date);
/** Whether people can come to a meeting on a day: they are not away with children either. */
export const canMeet = (date: string): boolean => canBegin(date) && !inSchoolSummer(date);
