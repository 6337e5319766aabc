/**
 * A way to write days: made the first time it is used. Making one takes a phone up to a quarter of
 * a second, and most pages that load the words of a day never write one.
 * @returns a function from a date to its words
 */
export function dayFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): (date: Date) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (date) => (format ??= new Intl.DateTimeFormat(locale, options)).format(date);
}
