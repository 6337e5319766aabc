/**
 * Lists in pages. Nothing is divided before it is too long to read in one go: the lists of today
 * stand whole. What is divided keeps its order and its groups, and every page is plain HTML.
 */

/** Cards on one page of a list. */
export const CARDS = 88;

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

/** A page may be so much longer than asked for, rather than divide a group. */
const SLACK = 1.5;

/**
 * Divides groups into pages that begin with a group: one that does not fit, begins the next page.
 * Only a group much longer than a page is divided, in parts as long as each other.
 */
export function wholeGroups<T, G extends Group<T>>(groups: readonly G[], size: number): G[][] {
  const pages: G[][] = [];
  let room = 0;
  for (const group of groups) {
    const count = group.items.length;
    const parts = count > size * SLACK ? Math.ceil(count / size) : 1;
    const each = Math.ceil(count / parts);
    for (let part = 0; part < parts; part++) {
      const items = group.items.slice(part * each, (part + 1) * each);
      if (items.length > room) {
        pages.push([]);
        room = size;
      }
      pages.at(-1)?.push({ ...group, items });
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
