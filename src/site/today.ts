// Costly to make: one for all pages, and only for those that ask.
let isoDate: Intl.DateTimeFormat | undefined;

/** Today's date in Norway as `2026-11-20`. The only clock that content rules see. */
export function today(now: Date = new Date()): string {
  isoDate ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });
  return isoDate.format(now);
}
