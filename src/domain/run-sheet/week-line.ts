/** A work plan drawn along a line of weeks. Places are percent of the line. */

interface WeekRow {
  title: string;
  week?: number | undefined;
  toWeek?: number | undefined;
}
export interface WeekMark {
  title: string;
  /** «5–10». */
  weeks: string;
  x: number;
  /** 0 where it is one week of many: then it is a point in the middle of the week. */
  width: number;
}

/** In a plan of more weeks than this, one of them is too narrow to see. */
const SEEN = 12;
/** So many weeks are named under the line, on a phone. */
const MOST_NAMED = 6;

/** A week that begins after this is too near the last one. */
const LAST_BEGUN = 85;

const round = (n: number): number => Math.round(n * 10) / 10;

/**
 * What is done in which weeks, in the order of the plan.
 * @param weeks how long the plan is
 * @returns nothing for a plan whose rows all last as long as the plan
 */
export function weekLine(rows: readonly WeekRow[], weeks: number): WeekMark[] {
  const marks = rows.map(({ title, week = 1, toWeek = week }): WeekMark => {
    const one = toWeek === week;
    const point = one && weeks > SEEN;
    const span = {
      x: round((100 * (week - (point ? 0.5 : 1))) / weeks),
      width: point ? 0 : round((100 * (toWeek - week + 1)) / weeks),
    };
    return { title, weeks: one ? `${week}` : `${week}–${toWeek}`, ...span };
  });
  return marks.every(({ width }) => width === 100) ? [] : marks;
}

/**
 * The weeks that are named along the line, and where each begins; the last at the end, unless all
 * are named.
 */
export function namedWeeks(weeks: number): { week: number; x: number }[] {
  const step = [1, 2, 4, 13, 26, 52].find((n) => weeks / n <= MOST_NAMED) ?? 104;
  const begun = Array.from({ length: Math.ceil(weeks / step) }, (_, i) => ({
    week: i * step + 1,
    x: round((100 * i * step) / weeks),
  }));
  if (step === 1) return begun;
  return [...begun.filter(({ x }) => x <= LAST_BEGUN), { week: weeks, x: 100 }];
}
