import { measure } from '../../language/measures.ts';
import { textOf, type Language, type Value } from '../../schemas/values.ts';
import { dayFormat } from './day-format.ts';
import { spanText } from './span.ts';

interface Effort {
  amount: number;
  unit: Value<'effortUnit'>;
  per?: Value<'effortPer'> | undefined;
  note?: string | undefined;
}

/**
 * Effort in words: «90 minutter», «2 timer», «½ dag», «ingen».
 * @param inSentence the note stands in parentheses, so that the words can stand in a sentence
 */
export function effortText(
  { amount, unit, per, note }: Effort,
  language: Language = 'nb',
  inSentence = false,
): string {
  const more = note && (inSentence ? ` (${note})` : `, ${note}`);
  const tail = `${per ? ` ${textOf('effortPer', per, language)}` : ''}${more ?? ''}`;
  return `${timeText(amount, unit, language)}${tail}`;
}

function timeText(amount: number, unit: Effort['unit'], language: Language): string {
  if (amount === 0) return measure('noTime', language);
  if (unit === 'minutter')
    return amount > 90 ? spanText(amount, language) : measure('minutes', language, amount);
  if (amount === 1) return measure('oneDay', language);
  if (amount === 0.5) return measure('halfDay', language);
  return measure('days', language, String(amount).replace('.', ','));
}

/** Effort in minutes of work; a day is 7.5 hours. */
export function effortMinutes({ amount, unit }: Effort): number {
  return unit === 'dager' ? amount * 450 : amount;
}

/** Kroner with spaces: «1 800 000 kr». */
export function kroner(amount: number): string {
  return `${String(amount).replace(/\B(?=(\d{3})+$)/g, '\u00a0')}\u00a0kr`;
}

/** «2014», «2014–2016»; «fra 2014» where no source says when it ended. */
export function yearsText(
  { from, to }: { from: number; to?: number | undefined },
  language: Language = 'nb',
): string {
  if (to === undefined) return measure('yearsFrom', language, from);
  return to === from ? String(from) : `${from}–${to}`;
}

/** «3–8», «6». */
export const rangeText = ({ min, max }: { min: number; max: number }): string =>
  min === max ? String(min) : `${min}–${max}`;

/** «3–8 personer», «6 personer». */
export function peopleText(
  people: { min: number; max: number },
  language: Language = 'nb',
): string {
  return measure('persons', language, rangeText(people));
}

/** «Oppland, nå Innlandet»-style names: the old one with today's where they differ. */
export function thenAndNow(then: string, now: string, language: Language = 'nb'): string {
  return then === now ? then : `${then} (${measure('nowNamed', language, now)})`;
}

const longDate = dayFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' });

/** An ISO date in words: «20. november 2026». */
export function dateText(date: string): string {
  return longDate(new Date(`${date}T12:00:00Z`));
}

/** An ISO date where room is short: «20.11.2026». No hyphens, where a line would be broken. */
export const shortDate = (date: string): string => date.split('-').reverse().join('.');
