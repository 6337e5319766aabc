import { textOf, type Value } from '../../schemas/values.ts';

interface Effort {
  amount: number;
  unit: Value<'effortUnit'>;
  per?: Value<'effortPer'> | undefined;
  note?: string | undefined;
}

/** Effort in words: «90 minutter», «2 timer», «½ dag», «ingen». */
export function effortText(
  { amount, unit, per, note }: Effort,
  language: 'nb' | 'nn' = 'nb',
): string {
  const tail = `${per ? ` ${textOf('effortPer', per, language)}` : ''}${note ? `, ${note}` : ''}`;
  if (amount === 0) return language === 'nn' ? `inga tid${tail}` : `ingen tid${tail}`;
  if (unit === 'minutter') {
    if (amount >= 120 && amount % 60 === 0)
      return `${amount / 60} ${language === 'nn' ? 'timar' : 'timer'}${tail}`;
    return `${amount} ${language === 'nn' ? 'minutt' : 'minutter'}${tail}`;
  }
  if (amount === 1) return `1 dag${tail}`;
  if (amount === 0.5) return `en halv dag${tail}`.replace('en', language === 'nn' ? 'ein' : 'en');
  return `${String(amount).replace('.', ',')} ${language === 'nn' ? 'dagar' : 'dager'}${tail}`;
}

/** Effort in minutes of work; a day is 7.5 hours. */
export function effortMinutes({ amount, unit }: Effort): number {
  return unit === 'dager' ? amount * 450 : amount;
}

/** Kroner with spaces: «1 800 000 kr». */
export function kroner(amount: number): string {
  return `${String(amount).replace(/\B(?=(\d{3})+$)/g, '\u00a0')}\u00a0kr`;
}

/** «2014», «2014–2016». */
export function yearsText({ from, to }: { from: number; to?: number | undefined }): string {
  return to && to !== from ? `${from}–${to}` : String(from);
}

/** «3–8 personer», «6 personer». */
export function peopleText(
  { min, max }: { min: number; max: number },
  language: 'nb' | 'nn' = 'nb',
): string {
  const noun = language === 'nn' ? 'personar' : 'personer';
  return min === max ? `${min} ${noun}` : `${min}–${max} ${noun}`;
}

/** «Oppland, nå Innlandet»-style names: the old one with today's where they differ. */
export function thenAndNow(then: string, now: string, language: 'nb' | 'nn' = 'nb'): string {
  return then === now ? then : `${then} (${language === 'nn' ? 'no' : 'nå'} ${now})`;
}

// Costly to make: one for all pages.
const longDate = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' });

/** An ISO date in words: «20. november 2026». */
export function dateText(date: string): string {
  return longDate.format(new Date(`${date}T12:00:00Z`));
}
