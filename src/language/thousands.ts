/** The space between the thousands of a number: «230 000», not «2015 og 100». */
export const THOUSANDS = /(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/g;

/** What stands there instead: a space that no line is broken at. */
export const KEPT = '\u00A0';

/**
 * Text, or a record of texts at any depth, with numbers that stand whole on a line. What is not
 * text is left as it is.
 */
export function wholeNumbers<T>(value: T): T {
  if (typeof value === 'string') return value.replace(THOUSANDS, KEPT) as T;
  if (Array.isArray(value)) return value.map(wholeNumbers) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, wholeNumbers(part as unknown)]),
  ) as T;
}
