import { addDays, daysBetween } from '../run-sheet/dates.ts';
import type { PlanTask } from './material.ts';
import type { PlanPart } from './parts.ts';
import {
  afterBreak,
  afterSummer,
  beforeChristmas,
  canMeet,
  noMeeting,
  workingDay,
} from './rest-days.ts';

/** The days of what is done before and after a step. Days of a plan are numbered from its first. */

/** Days of a week. A sheet of fewer is a meeting: work plans go by weeks. */
export const WEEK = 7;
/** The week of a plan that a day is in, from 1. */
export const weekOf = (day: number): number => Math.floor(day / WEEK) + 1;

type Side = 'before' | 'after';

/**
 * A day of a plan when people are at work: what is done before a step comes no later than it must,
 * what is done after it no earlier. Without a first day nobody knows which days are off.
 */
export function dayAtWork(day: number, side: Side, date: string | undefined): number {
  if (date === undefined) return day;
  return daysBetween(date, workingDay(addDays(date, day), side === 'before' ? -1 : 1));
}

/** More days off than this in a row are a break, longer than a weekend and a holiday. */
const BREAK = 4;
/** What moves to the other side of a break, keeps this part of its time to the meeting. */
const KEPT = 2 / 3;

/** Whether a task is that people meet again. */
const meetsAgain =
  /^(møt|ta sjekken|bruk \d+ minutt|vurder\b|fortell? alle|h[oa]ld (?:e[itn]+t? |det )?.*(?:møte|gjennomgang)|gå gjennom(?:$|:| plan)|les .* sammen|legg .*\bfram\b|spør alle i et)/i;
export const isFollowUpMeeting = ({ what }: PlanTask): boolean => meetsAgain.test(what);

/** A task or a sentence in which those who come are invited. */
export const invitation = /\binvit|\binnkall/i;

/**
 * What is sent to those who come more than a week before: early does no harm, and late some have
 * said yes to other things.
 */
const invites = ({ days, what }: PlanTask): boolean => days > WEEK && invitation.test(what);
/** What others must answer or do, beside what one does at the own desk. */
const OTHERS = [
  'send|sender|spør|ring|avtal|avklar|snakk|møt|drøft|inviter|purr|bestill|book|kall inn|innhent',
  'be|bli (?:enige?|einige?)|få (?:ja|mandatet|spørsmålet|leiarane)|del ut|sei datoen|gi dem',
  '(?:sammen|saman) med|med (?:leiaren|lederen|avdelingane|brukeren|vertene|romleiarane|bordleiarane)',
  'øv (?:med|på [^.]* med)|finn ein dato alle|på telefon|gi bordlederne|la (?:to|ein|en|personvernombudet)',
  'finn [^.]*?(?:leiarar|vertar|verter|vert|brukere|kommuner|personer|møteleder|systemansvarlig)',
];
// \b knows no æ, ø and å.
const asksOthers = new RegExp(`(?<!\\p{L})(?:${OTHERS.join('|')})(?!\\p{L})`, 'iu');
const asks = ({ what }: PlanTask): boolean => asksOthers.test(what);

/**
 * The day of a task when people are at work, and not busy with the last things before Christmas or
 * the first after July, nor, when they are asked how it has gone, with the first after Christmas.
 * @param way to the day before or after, where its own will not do
 */
function quietDay(
  task: PlanTask,
  day: number,
  { side, way = side }: { side: Side; way?: Side },
  date: string,
): number {
  let free = dayAtWork(day, way, date);
  const isLater = side === 'after' && task.days > WEEK;
  // What must be done before a meeting in August, has no better day before July, unless it is sent.
  const canWait = isLater || (side === 'before' && (way === 'after' || invites(task)));
  const isBusy = (on: string): boolean =>
    ((isLater || side === 'before') && beforeChristmas(on)) ||
    (canWait && afterSummer(on)) ||
    (isLater && asks(task) && noMeeting(on) !== undefined);
  while (isBusy(addDays(date, free)))
    free = dayAtWork(free + (way === 'before' ? -1 : 1), way, date);
  return free;
}

/**
 * The day of a task. What a break moves, goes to the nearest side of it that leaves enough time;
 * nobody is asked what they have done the first days after one.
 * @param day when it would be done if all days were days of work
 */
export function taskDay(task: PlanTask, day: number, side: Side, date: string | undefined): number {
  if (date === undefined) return day;
  const plain = quietDay(task, day, { side }, date);
  if (side === 'before' && invites(task)) return plain;
  // The quiet days before Christmas make no break longer.
  const moved = Math.abs(dayAtWork(day, side, date) - day);
  const way = side === 'before' ? 'after' : 'before';
  const least = side === 'after' && task.days <= WEEK ? 1 : task.days * KEPT;
  const meets = side === 'after' && isFollowUpMeeting(task);
  const isBack = side === 'before' && afterSummer(addDays(date, plain));
  const quiet = quietDay(task, day, { side, way }, date);
  const back = dayAtWork(day, way, date);
  const nearer = moved > BREAK && Math.abs((side === 'before' ? back : quiet) - day) < moved;
  // The first days after July will do for a meeting where nothing else leaves enough time.
  const other = (side === 'before' ? [quiet, back] : [quiet]).find(
    (on) =>
      (nearer || isBack) &&
      task.days - Math.abs(on - day) >= least &&
      (!meets || canMeet(addDays(date, on))),
  );
  if (other !== undefined) return other;
  if (side === 'before') return plain;
  if (meets) {
    let week = day;
    while (!canMeet(addDays(date, dayAtWork(week, 'after', date)))) week += WEEK;
    return dayAtWork(week, 'after', date);
  }
  let later = plain;
  while (moved > BREAK && afterBreak(addDays(date, later)))
    later = dayAtWork(later + 1, 'after', date);
  return later;
}

/**
 * What is done within so many days before a meeting, is done no more than so many off, and what is
 * done within some more is not pressed together.
 */
const NEAR = { before: 30, off: 12, together: 45 };
/** Tasks at least so many days apart are not to be done on one day, or on two after each other. */
const APART = 3;
/** A weekend moves what is done in it by so many days. */
const WEEKEND = 2;

/**
 * What comes before something else in a sheet, is not moved past it: nobody is asked to what is not
 * chosen, or about what has not been sent. Of tasks for one day the sheet says the order.
 * @param tasks of one side of a step
 */
export function inTheirOrder<T extends { days: number; day: number }>(
  tasks: readonly T[],
  side: Side,
): T[] {
  const precedes = (one: T, other: T): boolean =>
    one.days === other.days
      ? tasks.indexOf(one) < tasks.indexOf(other)
      : one.days > other.days === (side === 'before');
  return tasks.map((task) => {
    const days = tasks
      .filter((other) => (side === 'before' ? precedes(task, other) : precedes(other, task)))
      .map(({ day }) => day);
    const day = side === 'before' ? Math.min(task.day, ...days) : Math.max(task.day, ...days);
    return { ...task, day };
  });
}

interface Due extends PlanTask {
  wanted: number;
  day: number;
  /** It was for the first days after July, and is best a little later. */
  isBack: boolean;
}
const movedBy = ({ wanted, day }: Due): number => Math.abs(day - wanted);

/**
 * Whether days off press two tasks together: those that were some days apart, and those that need
 * an answer from the one to do the other.
 */
function isPressed(one: Due, next: Due): boolean {
  const apart = next.wanted - one.wanted;
  const moved = Math.max(one.isBack && next.day > one.day ? 0 : movedBy(one), movedBy(next));
  const least = next.day <= one.day ? WEEKEND : BREAK;
  if (moved > least && apart >= APART && next.day - one.day <= 1) return true;
  return moved > WEEKEND && apart > 0 && next.day <= one.day && [one, next].every(asks);
}

/** Whether what is done shortly before a step can be done about when it should. */
export function isInTime({ sheet }: PlanPart, day: number, date: string): boolean {
  const near = (sheet?.before ?? [])
    .filter((task) => task.days <= NEAR.together)
    .map((task): Due => {
      const wanted = day - task.days;
      const isBack = afterSummer(addDays(date, wanted));
      return { ...task, wanted, isBack, day: taskDay(task, wanted, 'before', date) };
    });
  const done = inTheirOrder(near, 'before').sort((a, b) => a.wanted - b.wanted);
  return done.every((one, i) => {
    const next = done[i + 1];
    if (afterSummer(addDays(date, one.day))) return false;
    // An invitation does no harm early.
    return (
      (invites(one) || one.days > NEAR.before || movedBy(one) <= NEAR.off) &&
      !(next !== undefined && isPressed(one, next))
    );
  });
}
