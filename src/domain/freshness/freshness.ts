/** A page is due a year after it was last reviewed. Used when building and when reading. */

/**
 * The last day a review is fresh: the same day next year.
 * @param date ISO date of the review
 */
export function dueDate(date: string): string {
  // 29 February gives a day that only exists as text; it still sorts right.
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}

/** Whether the day is past. Both are ISO dates. */
export const isOverdue = (due: string, today: string): boolean => today > due;
