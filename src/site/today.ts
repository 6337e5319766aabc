// Costly to make: one for all pages.
const isoDate = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** Today's date in Norway as `2026-11-20`. The only clock that content rules see. */
export function today(now: Date = new Date()): string {
  return isoDate.format(now);
}

/** The day a build is of: SOURCE_DATE_EPOCH in seconds, where it is to be the same on another day, else today. */
export function buildDay(): string {
  const seconds = process.env.SOURCE_DATE_EPOCH;
  return today(seconds ? new Date(1000 * Number(seconds)) : undefined);
}
