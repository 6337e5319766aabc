import { capital } from '../../language/forms.ts';
import { inWords } from '../chooser/in-words.ts';
import { addDays, spanDays } from '../run-sheet/dates.ts';
import { inSchoolHoliday, inSchoolSummer, isWeekend, noMeeting, restDay } from './rest-days.ts';
import type { PlannedStep } from './schedule.ts';
import { inOwnMonth } from './start.ts';
import { suitsDay } from './step-days.ts';
import { dayAtWork, isFollowUpMeeting, WEEK } from './task-days.ts';
import type { Trouble } from './troubles.ts';
import { quoted } from '../../language/forms.ts';
import { dayWords } from './words.ts';

/** What can go wrong in a plan because of days off, in sentences. */

/** Meetings on days when few are at work, that a weekday or two do not mend. */
export function dayTroubles({ part, meetings }: PlannedStep, date: string | undefined): Trouble[] {
  if (!date) return [];
  return meetings.flatMap((day) => {
    const rest = noMeeting(addDays(date, day));
    if (!rest) return [];
    let back = dayAtWork(day, 'after', date);
    while (!suitsDay(part, back, date)) back = dayAtWork(back + WEEK, 'after', date);
    const next = dayWords(back, 'nb', date);
    return [
      {
        text: `${quoted(part.title)} er ${dayWords(day, 'nb', date)}. Det er ${rest}. Flytt den første dagen, eller hold møtet tidligst ${next}.`,
      },
    ];
  });
}

/** A week of work, and the part of all the days of work that is too much to lose unsaid. */
const LOST = { days: 5, part: 0.25 };
/** Days of work in a break that is named. */
const BREAK = 4;
const breakNames = ['fellesferien', 'påskeuka', 'romjula'];

/** What is done in weeks of work of which most are off, as «Lukk» (5.–18. juli). */
function workOff({ part, week: start }: PlannedStep, date: string): string[] {
  return (part.sheet?.work ?? []).flatMap(({ title, week, toWeek }) => {
    const [first, length] = [(start + week - 2) * WEEK, (toWeek - week + 1) * WEEK];
    const days = Array.from({ length }, (_, i) => addDays(date, first + i)).filter(
      (day) => !isWeekend(day),
    );
    const [begin, end] = [addDays(date, first), addDays(date, first + length - 1)];
    return days.filter((day) => restDay(day)).length > days.length / 2
      ? [`${quoted(title)} (${spanDays({ from: begin, to: end })})`]
      : [];
  });
}

/**
 * Work over some weeks, a good part of which is off, or which goes on through a break. A route that
 * begins in its own month has thought of it.
 */
export function breakTroubles(step: PlannedStep, date: string | undefined): Trouble[] {
  const { part, from, to, meetings } = step;
  const length = to - from + 1;
  if (!date || length < WEEK || inOwnMonth(step, date)) return [];
  // A holiday in a weekend takes no day of work.
  const weekdays = Array.from({ length }, (_, i) => addDays(date, from + i)).filter(
    (day) => !isWeekend(day),
  );
  const rests = weekdays.flatMap((day) => restDay(day) ?? []);
  const breaks = breakNames.filter((known) => rests.includes(known));
  const through = `${quoted(part.title)} går over ${inWords(breaks)}.`;
  if (breaks.length && rests.length >= Math.max(LOST.days, weekdays.length * LOST.part)) {
    const weeks = Math.round(rests.length / LOST.days);
    const more = weeks === 1 ? 'en uke' : `${weeks} uker`;
    return [{ text: `${through} Regn med ${more} mer, eller flytt den første dagen.` }];
  }
  const off = workOff(step, date);
  if (breaks.length && off.length)
    return [
      { text: `${through} ${inWords(off)} er lagt til de ukene, og må gjøres før eller etter.` },
    ];
  return breaks.length && rests.length >= BREAK
    ? [
        {
          text: `${through} ${meetings.length ? 'Møtene er lagt utenom. Det andre' : 'Det som er lagt til de dagene,'} må gjøres før eller etter.`,
        },
      ]
    : [];
}

/** A new meeting within so many days has its date when the plan is made; one later is set then. */
const SOON = 60;

/** Meetings when some of those who come may be on holiday with children. */
export function schoolTroubles(steps: readonly PlannedStep[], date: string | undefined): Trouble[] {
  if (!date) return [];
  const days = steps.flatMap(({ meetings, tasks }) => [
    ...meetings,
    ...tasks
      .filter((t) => t.side === 'after' && t.days <= SOON && isFollowUpMeeting(t))
      .map((t) => t.day),
  ]);
  const among = (off: (day: string) => boolean): string[] =>
    [...new Set(days)]
      .filter((day) => !noMeeting(addDays(date, day)) && off(addDays(date, day)))
      .sort((a, b) => a - b)
      .map((day) => dayWords(day, 'nb', date));
  const some = among(inSchoolHoliday);
  const all = among(inSchoolSummer);
  return [
    ...(some.length
      ? [
          {
            text: `Sjekk skoleferien der folk kommer fra: ${capital(inWords(some))} er i en uke da noen fylker har fri.`,
          },
        ]
      : []),
    ...(all.length
      ? [
          {
            text: `Skolene har sommerferie: ${capital(inWords(all))} er mange borte. Velg en dag før midten av juni eller etter midten av august, eller spør dem som skal komme, før dere bestemmer.`,
          },
        ]
      : []),
  ];
}
