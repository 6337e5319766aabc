import { label } from '../../language/labels.ts';
import { measure } from '../../language/measures.ts';
import type { Language } from '../../schemas/values.ts';
import { addDays, shortDay } from '../run-sheet/dates.ts';
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
/** Words nearer an end than this have no room beside its own, in percent. */
const FROM_END = 18;
/** The same for named days, whose words are longer. */
const FROM_NAMED = 36;
const MONTH = 365.25 / 12;

const round = (n: number): number => Math.round(n * 10) / 10;

/** The first of every month after a date, up to another. */
function months(from: string, to: string): string[] {
  const found: string[] = [];
  let [year = 0, month = 1] = from.split('-').map(Number);
  for (;;) {
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    const first = `${year}-${String(month).padStart(2, '0')}-01`;
    if (first > to) return found;
    found.push(first);
  }
}

const monthText = dayFormat('nb-NO', { month: 'short', timeZone: 'UTC' });

/** Every n-th of a list, so that few enough are left. */
function thinned<T>(list: readonly T[], steps: readonly number[], numberOf: (one: T) => number) {
  const step = steps.find(
    (n) => list.filter((one) => numberOf(one) % n === 0).length <= MOST_TICKS,
  );
  return list.filter((one) => numberOf(one) % (step ?? Infinity) === 0);
}

interface Tick {
  day: number;
  label: string;
}

/** A start in a year that is not shown. */
const anyYear = ({ month, day = 1 }: Start): string =>
  `2001-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The month of a day, and its year where a year begins. */
function monthTick(day: number, start: string, yearless: boolean): Tick {
  const text = addDays(start, day);
  const name = monthText(new Date(`${text}T12:00:00Z`));
  return {
    day,
    label: yearless || text.slice(5, 7) !== '01' ? name : `${name} ${text.slice(2, 4)}`,
  };
}

function dateTicks(first: number, last: number, date: string, yearless: boolean): Tick[] {
  const start = Date.parse(`${date}T12:00:00Z`);
  const all = months(addDays(date, first), addDays(date, last)).map((text) => ({
    day: Math.round((Date.parse(`${text}T12:00:00Z`) - start) / 86_400_000),
    month: Number(text.slice(5, 7)) - 1,
  }));
  return thinned(all, [1, 2, 3, 6, 12], ({ month }) => month).map(({ day }) =>
    monthTick(day, date, yearless),
  );
}

const weekTick = (week: number, language: Language, day = week * 7): Tick => ({
  day,
  label: `${label('week', language).toLowerCase()} ${week + 1}`,
});

function weekTicks(last: number, language: Language): Tick[] {
  const all = Array.from({ length: Math.floor(last / 7) + 1 }, (_, i) => i);
  return thinned(all, [1, 2, 4, 8, 13, 26, 52, 104], (week) => week).map((week) =>
    weekTick(week, language),
  );
}

/** What a ready route says of its own time: when in the year it begins, and how long it is. */
export interface PictureFrame {
  start?: Start | undefined;
  weeks?: number | undefined;
}

/**
 * What is said along the line: a few words, and where it begins and ends. An end in the month that
 * is said before it, has no word of its own.
 */
function withEnds(
  ticks: readonly Tick[],
  [first, last]: readonly [Tick, Tick],
  place: (day: number) => number,
): Picture['ticks'] {
  const shown = [
    first,
    ...ticks.filter(({ day }) => place(day) > FROM_END && place(day) < 100 - FROM_END),
  ];
  const before = shown.at(-1);
  const same = before?.label === last.label && last.day - before.day < MONTH;
  return [...shown, { ...last, label: same ? '' : last.label }].map(({ day, label: text }) => ({
    x: place(day),
    label: text,
  }));
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
  const ends: [Tick, Tick] = begins
    ? [monthTick(first, begins, !date), monthTick(last, begins, !date)]
    : [weekTick(0, language), weekTick(Math.ceil(last / 7) - 1, language, last)];
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
    ticks: alone && date ? namedDays(alone, language, date, place) : withEnds(ticks, ends, place),
    months: Array.from({ length: Math.floor(last / MONTH) }, (_, i) => place((i + 1) * MONTH)),
  };
}
