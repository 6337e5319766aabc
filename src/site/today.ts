// Costly to make: one for all pages.
const isoDate = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** Today's date in Norway as `2026-11-20`. The only clock that content rules see. */
export function today(now: Date = new Date()): string {
  return isoDate.format(now);
}
