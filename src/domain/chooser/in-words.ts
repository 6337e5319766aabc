const joined = (items: readonly string[], last: string): string =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;

/** A list in words: «a, b og c». */
export const inWords = (items: readonly string[]): string => joined(items, 'og');

/** A list in words, of which none is so: «a, b eller c». */
export const eitherWords = (items: readonly string[]): string => joined(items, 'eller');
