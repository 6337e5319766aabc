import ical from 'ical-generator';
import type { CalendarEntry } from './calendar.ts';

/**
 * Norwegian time since 1996 (tzdata, Europe/Oslo): summer time between the last Sundays of March
 * and October.
 */
const OSLO = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Oslo',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

// The library writes the local hours of a date as they are: the zone of the device does not matter.
const local = (day: string, minutes: number): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, Math.floor(minutes / 60), minutes % 60);
};

/**
 * Entries as a calendar file (RFC 5545), in Norwegian time wherever it is made.
 * @param host domain of the site, which makes the ids the site's own
 * @param now when the file is made
 */
export function calendarFile(entries: readonly CalendarEntry[], host: string, now: Date): string {
  const calendar = ical({
    prodId: { company: 'Verktøykassa', product: 'Kjøreplan', language: 'NO' },
  });
  calendar.timezone({ name: null, generator: () => OSLO });
  for (const { id, title, text, day, hours, endDay } of entries)
    calendar.createEvent({
      id: `${id}-${day}@${host}`,
      stamp: now,
      summary: title,
      description: text,
      ...(hours
        ? {
            start: local(day, hours.from),
            end: local(endDay, hours.to % 1440),
            timezone: 'Europe/Oslo',
          }
        : { start: local(day, 0), end: local(endDay, 0), allDay: true }),
    });
  return calendar.toString();
}
