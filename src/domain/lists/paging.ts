/**
 * Lists in pages. Nothing is divided before it is too long to read in one go: the lists of today
 * stand whole. What is divided keeps its order and its groups, and every page is plain HTML.
 */

/** Cards on one page of a list. */
export const CARDS = 95;

export interface Group<T> {
  items: readonly T[];
}

/**
 * Divides groups into pages; a group that does not fit goes on at the top of the next page.
 * @returns at least one page; groups without items are left out
 */
export function pagesOf<T, G extends Group<T>>(groups: readonly G[], size: number): G[][] {
  const pages: G[][] = [];
  let room = 0;
  for (const group of groups) {
    for (let from = 0; from < group.items.length;) {
      if (room === 0) {
        pages.push([]);
        room = size;
      }
      const items = group.items.slice(from, from + room);
      pages.at(-1)?.push({ ...group, items });
      from += items.length;
      room -= items.length;
    }
  }
  return pages.length ? pages : [[]];
}

/** The address of a page of a list; the first is the list's own. */
export const pageUrl = (base: string, number: number): string =>
  number === 1 ? base : `${base}side-${number}/`;

/** Page numbers after the first, as the addresses have them. */
export const laterPages = (pages: number): number[] =>
  Array.from({ length: Math.max(0, pages - 1) }, (_, i) => i + 2);

/**
 * The numbers a pager shows: the first, the last, and those around where the reader is. 0 stands
 * for a gap.
 */
export function pagerNumbers(current: number, pages: number): number[] {
  const shown = [
    ...new Set([1, current - 2, current - 1, current, current + 1, current + 2, pages]),
  ]
    .filter((n) => n >= 1 && n <= pages)
    .sort((a, b) => a - b);
  return shown.flatMap((n, i) => (i > 0 && n - (shown[i - 1] ?? 0) > 1 ? [0, n] : [n]));
}
