/** A length as blocks that can be counted: an hour each, day for day, or a week each. */

/** As many units as fit on the line: the days of a study tour, or two years of weeks. */
export const BLOCKS = { width: 312, height: 12 } as const;
/** From one block to the next, and what of it is drawn. */
const STEP = { hours: 12, weeks: 3 } as const;
/** Hours of a meeting day, at most; the next day begins after a pause. */
const DAY_HOURS = 8;
const NIGHT = 8;

export interface LengthBlocks {
  unit: 'hours' | 'weeks';
  /** The path to draw with dashes: one line for each day, or one for all the weeks. */
  d: string;
}

/** The hours of so many minutes, in days: several days are whole days. */
function days(minutes: number): number[] {
  const hours = Math.max(1, Math.round(minutes / 60));
  const count = Math.max(1, Math.round(hours / DAY_HOURS));
  return Array.from({ length: count }, () => Math.min(DAY_HOURS, hours));
}

/**
 * A length as blocks.
 * @param whole minutes of meetings, or weeks of work
 */
export function lengthBlocks(whole: number, unit: LengthBlocks['unit']): LengthBlocks {
  const y = BLOCKS.height / 2;
  const line = (x: number, count: number): string => `M${x} ${y}h${count * STEP[unit] - 1}`;
  return {
    unit,
    d:
      unit === 'weeks'
        ? line(0, whole)
        : days(whole)
            .map((count, i) => line(i * (DAY_HOURS * STEP.hours + NIGHT), count))
            .join(''),
  };
}
