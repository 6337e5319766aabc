/** A work plan drawn along a line of weeks. Places are percent of the line. */

interface WeekRow {
  title: string;
  week?: number | undefined;
  toWeek?: number | undefined;
}
export interface WeekMark {
  /** «5–10 Spør kommunene». */
  text: string;
  x: number;
  /** 0 where it is one week of several: then it is a point in the middle of the week. */
  width: number;
}

const round = (n: number): number => Math.round(n * 10) / 10;

/**
 * What is done in which weeks, in the order of the plan.
 * @param weeks how long the plan is
 * @returns nothing for a plan whose rows all last as long as the plan
 */
export function weekLine(rows: readonly WeekRow[], weeks: number): WeekMark[] {
  const marks = rows.map(({ title, week = 1, toWeek = week }): WeekMark => {
    const one = toWeek === week;
    return {
      text: `${one ? week : `${week}–${toWeek}`} ${title}`,
      x: round((100 * (week - (one ? 0.5 : 1))) / weeks),
      width: one ? 0 : round((100 * (toWeek - week + 1)) / weeks),
    };
  });
  return marks.every(({ width }) => width === 100) ? [] : marks;
}
