import type { ContentDocument } from '../content/entry.ts';
import { all, anchor, headingText, linksOf } from '../content/markdown.ts';
import { fixedRoutes, urlOf } from '../content/routes.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { nearest } from './suggest.ts';
import { problem, type Problem } from './problems.ts';

/** What the name of a file says, where its text cannot be read. */
export interface FileName {
  collection: CollectionName;
  id: string;
}

/** The addresses an unread file may have: only its fields say which part of the site a page is in. */
export const addressesOf = ({ collection, id }: FileName): string[] =>
  ['om', 'grunnlag'].map((section) => urlOf(collection, id, section)).filter(Boolean);

/**
 * Every address that the content can link to, with the anchors on it (`null`: anchors are not known).
 * @param unread files that are there, but could not be read
 */
export function knownAddresses(
  documents: readonly ContentDocument[],
  unread: readonly FileName[] = [],
): Map<string, Set<string> | null> {
  const known = new Map<string, Set<string> | null>(fixedRoutes.map((route) => [route, null]));
  known.set(
    '/begreper/',
    new Set([...documents, ...unread].filter((d) => d.collection === 'begreper').map((d) => d.id)),
  );
  for (const url of unread.flatMap(addressesOf)) if (url.endsWith('/')) known.set(url, null);
  for (const doc of documents) {
    const section = typeof doc.raw.section === 'string' ? doc.raw.section : undefined;
    const url = urlOf(doc.collection, doc.id, section);
    if (url.endsWith('/'))
      known.set(
        url,
        doc.collection === 'kilder'
          ? null
          : new Set(all(doc.body, 'heading').map((h) => anchor(headingText(h)))),
      );
  }
  return known;
}

/** The one address that ends as a relative link does (`../fagdag.md` → `/verktoy/fagdag/`), or ''. */
function sameEnding(url: string, addresses: Iterable<string>): string {
  const last = /([^/#]+?)(\.md)?\/?(#.*)?$/.exec(url)?.[1] ?? '';
  const found = [...addresses].filter((address) => address.endsWith(`/${last}/`));
  return found.length === 1 ? (found[0] ?? '') : '';
}

/** Links in text: internal ones must lead somewhere, outside ones must be https or mail. */
export function linkProblems(
  doc: ContentDocument,
  known: ReadonlyMap<string, Set<string> | null>,
): Problem[] {
  return linksOf(doc.body).flatMap(({ url }): Problem[] => {
    if (/^(https:\/\/|mailto:)/.test(url)) return [];
    if (!url.startsWith('/') && !url.startsWith('#')) {
      return /^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)
        ? [problem(doc.path, '', 'unsafe-link', url)]
        : [problem(doc.path, '', 'bad-link', url, sameEnding(url, known.keys()))];
    }
    if (url.startsWith('//')) return [problem(doc.path, '', 'unsafe-link', url)];
    const [path = '', hash = ''] = url.split('#');
    if (!path)
      return all(doc.body, 'heading').some((h) => anchor(headingText(h)) === hash)
        ? []
        : [problem(doc.path, '', 'bad-anchor', url)];
    if (!known.has(path))
      return [problem(doc.path, '', 'bad-link', url, nearest(path, known.keys()))];
    const anchors = known.get(path);
    return hash && anchors && !anchors.has(hash) ? [problem(doc.path, '', 'bad-anchor', url)] : [];
  });
}

/** A date of review may not lie ahead. `today` is an ISO date. */
export function reviewProblems({ path, raw }: ContentDocument, today: string): Problem[] {
  const { date } = { ...(raw.review as { date?: unknown } | undefined) };
  return typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) && date > today
    ? [problem(path, 'review.date', 'review-future')]
    : [];
}
