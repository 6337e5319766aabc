import type { BuiltPage } from '../built.ts';

/** The shape of an address: a page at the top is its own kind, pages in a folder are one kind. */
const kindOf = (path: string): string =>
  path.split('/').length > 3 ? `/${path.split('/')[1] ?? ''}/*` : path;

/**
 * Collections for the printer hold the same cards as the pages they come from, many at a time: the
 * smallest stands for them.
 */
export const isLargeCollection = (path: string): boolean =>
  /^\/utskrift\/.+/.test(path) && path !== '/utskrift/digitale/';

/** The longest page of each kind, for what is too slow to do to every page. Returns their paths. */
export function onePerKind(pages: readonly BuiltPage[]): string[] {
  const longest = new Map<string, BuiltPage>();
  for (const page of pages.filter(({ path }) => !isLargeCollection(path))) {
    const kind = kindOf(page.path);
    if (page.html.length > (longest.get(kind)?.html.length ?? 0)) longest.set(kind, page);
  }
  return [...longest.values()].map(({ path }) => path);
}
