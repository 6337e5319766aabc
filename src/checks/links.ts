import type { AnyEntry, ContentDocument } from '../content/entry.ts';
import { all, anchor, headingText, linksOf } from '../content/markdown.ts';
import { fixedRoutes, urlOf } from '../content/routes.ts';
import { nearest } from './suggest.ts';
import { problem, type Problem } from './problems.ts';

/** Every address that the content can link to, with the anchors on it (`null`: anchors are not known). */
export function knownAddresses(documents: readonly ContentDocument[]): Map<string, Set<string> | null> {
  const known = new Map<string, Set<string> | null>(fixedRoutes.map((route) => [route, null]));
  known.set('/begreper/', new Set(documents.filter((d) => d.collection === 'begreper').map((d) => d.id)));
  for (const doc of documents) {
    const section = typeof doc.raw.section === 'string' ? doc.raw.section : undefined;
    const url = urlOf(doc.collection, doc.id, section);
    if (url.endsWith('/')) known.set(url, doc.collection === 'kilder' ? null : new Set(all(doc.body, 'heading').map((h) => anchor(headingText(h)))));
  }
  return known;
}

/** Links in text: internal ones must lead somewhere, outside ones must be https or mail. */
export function linkProblems(doc: ContentDocument, known: ReadonlyMap<string, Set<string> | null>): Problem[] {
  return linksOf(doc.body).flatMap(({ url }): Problem[] => {
    if (/^(https:\/\/|mailto:)/.test(url)) return [];
    if (!url.startsWith('/') && !url.startsWith('#')) {
      return /^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)
        ? [problem(doc.path, '', 'unsafe-link', url)]
        : [problem(doc.path, '', 'bad-link', url, '')];
    }
    if (url.startsWith('//')) return [problem(doc.path, '', 'unsafe-link', url)];
    const [path = '', hash = ''] = url.split('#');
    if (!path) return all(doc.body, 'heading').some((h) => anchor(headingText(h)) === hash) ? [] : [problem(doc.path, '', 'bad-anchor', url)];
    if (!known.has(path)) return [problem(doc.path, '', 'bad-link', url, nearest(path, known.keys()))];
    const anchors = known.get(path);
    return hash && anchors && !anchors.has(hash) ? [problem(doc.path, '', 'bad-anchor', url)] : [];
  });
}

/** A date of review may not lie ahead. `today` is an ISO date. */
export function reviewProblems(entries: readonly AnyEntry[], today: string): Problem[] {
  return entries.flatMap((entry) => ('review' in entry.data && entry.data.review.date > today ? [problem(entry.path, 'review.date', 'review-future')] : []));
}
