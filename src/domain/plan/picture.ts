import { label } from '../../language/labels.ts';
import { measure } from '../../language/measures.ts';
import type { Language } from '../../schemas/values.ts';
import { addDays, daysBetween, shortDay } from '../run-sheet/dates.ts';
import type { Span } from '../time/span.ts';
import { dayFormat } from '../time/day-format.ts';
import type { Start } from './material.ts';
import type { PlannedStep } from './schedule.ts';

/** A plan drawn along a line of time. Places are percent of the line. */

export interface StepBar {
  step: PlannedStep;
  preparation: Span;
  running: Span;
  followUp: Span;
}
export interface Picture {
  bars: StepBar[];
  /** `name`: what happens there, under a label that is a day. */
  ticks: { x: number; label: string; name?: string }[];
  /** Where each month ends: what tells a long plan from a short one. */
  months: number[];
}

/** The narrowest that a day can be seen, in percent. */
const LEAST = 1.2;
/** More words than this do not fit under the line on a phone. */
const MOST_TICKS = 5;
/** Named days nearer an end than this have no room beside its own, in percent. */
const FROM_NAMED = 36;
const MONTH = 365.25 / 12;

const round = (n: number): number => Math.round(n * 10) / 10;

const monthText = dayFormat('nb-NO', { month: 'short', timeZone: 'UTC' });

interface Tick {
  day: number;
  label: string;
  name?: string;
}

/** A start in a year that is not shown. */
const anyYear = ({ month, day = 1 }: Start): string =>
  `2001-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Every so many of a unit from the first, as long as the line goes: as many as there is room for. */
function regular(steps: readonly number[], most: number): number[] {
  const step = steps.find((n) => Math.floor(most / n) < MOST_TICKS) ?? most + 1;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
}

/** The same day so many months later; the last days of a month as the 28th. */
function monthsAfter(date: string, count: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const after = new Date(Date.UTC(year, month - 1 + count, Math.min(day, 28)));
  return after.toISOString().slice(0, 10);
}

/** What a year is called where only the time of the year is known: the same in both forms. */
const YEARS = ['', 'neste år', 'året etter', 'det tredje året'];

/** Months from the first day. Where a year begins it is told: its number, or which it is. */
function dateTicks(first: number, last: number, date: string, yearless: boolean): Tick[] {
  const from = addDays(date, first);
  const ticks = regular([1, 2, 3, 6, 12], Math.floor((last - first) / MONTH)).map((count) => ({
    text: monthsAfter(from, count),
  }));
  return ticks.map(({ text }, i) => {
    const year = text.slice(0, 4);
    const label = monthText(new Date(`${text}T12:00:00Z`));
    const turned = i > 0 && year !== ticks[i - 1]?.text.slice(0, 4);
    const name = yearless ? (YEARS[Number(year) - Number(from.slice(0, 4))] ?? '') : '';
    return {
      day: daysBetween(date, text),
      label: turned && !yearless ? `${label} ${year.slice(2)}` : label,
      ...(turned && name && { name }),
    };
  });
}

/** Weeks from the first, which says what they are. */
const weekTicks = (last: number, language: Language): Tick[] =>
  regular([1, 2, 4, 8, 13, 26, 52, 104], Math.ceil(last / 7) - 1).map((week) => ({
    day: week * 7,
    label: week ? `${week + 1}` : `${label('week', language).toLowerCase()} 1`,
  }));

/** What a ready route says of its own time: when in the year it begins, and how long it is. */
export interface PictureFrame {
  start?: Start | undefined;
  weeks?: number | undefined;
}

/** The days of one step by name: where its preparation begins, itself, and where it is followed up. */
function namedDays(
  { prepared, from, to, followed }: PlannedStep,
  language: Language,
  date: string,
  place: (day: number) => number,
): Picture['ticks'] {
  const first = Math.min(0, prepared);
  const early = from > first;
  const late = followed > to;
  const dayOf = (day: number): string => shortDay(addDays(date, day));
  const step = label('step', language).toLowerCase();
  const at = place(from);
  const fits = (!early || at > FROM_NAMED) && (!late || at < 100 - FROM_NAMED);
  return [
    ...(early
      ? [{ x: place(first), label: dayOf(first), name: measure('preparation', language) }]
      : []),
    // The row has its day where it has no room here.
    fits ? { x: at, label: dayOf(from), name: step } : { x: at, label: '' },
    ...(late ? [{ x: 100, label: dayOf(followed), name: measure('followUp', language) }] : []),
  ];
}

/**
 * The picture of a plan: by dates where the first day is known, by months where the time of the year
 * is, else by weeks.
 */
export function pictureOf(
  steps: readonly PlannedStep[],
  language: Language,
  date?: string,
  { start, weeks = 0 }: PictureFrame = {},
): Picture {
  const alone = steps.length === 1 ? steps[0] : undefined;
  const first = Math.min(0, ...steps.map(({ prepared }) => prepared));
  const last = Math.max(1, weeks * 7, ...steps.map(({ followed }) => followed + 1));
  const length = last - first;
  const place = (day: number): number => round(((day - first) / length) * 100);
  const span = (from: number, to: number, least = 0): Span => {
    const width = Math.max(to > from ? round(((to - from) / length) * 100) : 0, least);
    return { x: Math.min(place(from), round(100 - width)), width };
  };
  const begins = date ?? (start && anyYear(start));
  const ticks = begins ? dateTicks(first, last, begins, !date) : weekTicks(last, language);
  return {
    bars: steps.map((step) => {
      const { prepared, from, to, followed } = step;
      return {
        step,
        preparation: span(prepared, from),
        running: span(from, to + 1, LEAST),
        followUp: span(to + 1, followed + 1),
      };
    }),
    ticks:
      alone && date
        ? namedDays(alone, language, date, place)
        : ticks.map(({ day, ...said }) => ({ x: place(day), ...said })),
    months: Array.from({ length: Math.floor(last / MONTH) }, (_, i) => place((i + 1) * MONTH)),
  };
}
