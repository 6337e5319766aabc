/** Months along a line of weeks. Places are percent of the line. */

const MONTH = 365.25 / 12;

const round = (n: number): number => Math.round(n * 10) / 10;

/** Months between two marks on a line of so many weeks. */
const monthStep = (weeks: number): number => (weeks <= 30 ? 2 : weeks <= 60 ? 3 : 6);
const monthsText = (n: number): string => (n % 12 === 0 ? `${n / 12} år` : `${n} md.`);

/**
 * The marks of months along a line, few enough to be read on a phone.
 * @param weeks what the whole line stands for
 */
export function monthMarks(weeks: number): { x: number; label: string }[] {
  const days = weeks * 7;
  const every = monthStep(weeks);
  return Array.from({ length: Math.max(0, Math.ceil(days / MONTH / every) - 1) }, (_, i) => ({
    x: round((((i + 1) * every * MONTH) / days) * 100),
    label: monthsText((i + 1) * every),
  })).filter(({ x }) => x < 96);
}
