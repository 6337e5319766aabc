import type { CollectionName } from '../schemas/collections.ts';
import type { ContentDocument } from '../content/entry.ts';
import { all, anchor, headingText } from '../content/markdown.ts';
import { urlOf } from '../content/routes.ts';
import { keysOf } from '../schemas/values.ts';
import { sitePages } from '../site/pages.ts';
import { addressFault } from './addresses.ts';
import { nodesOf, type Placed } from './nodes.ts';
import { nearest } from '../language/nearest.ts';
import { parameterProblems } from './parameters.ts';
import { problem, type Problem } from './problems.ts';

/** What the name of a file says, where its text cannot be read. */
export interface FileName {
  collection: CollectionName;
  id: string;
}

/**
 * The addresses an unread file may have: only its fields say which part of the site a page is in.
 */
export const addressesOf = ({ collection, id }: FileName): string[] =>
  keysOf('section')
    .map((section) => urlOf(collection, id, section))
    .filter(Boolean);

/**
 * Every address that the content can link to, with the anchors on it (`null`: anchors are not
 * known).
 * @param unread files that are there, but could not be read
 */
export function knownAddresses(
  documents: readonly ContentDocument[],
  unread: readonly FileName[] = [],
): Map<string, Set<string> | null> {
  const known = new Map<string, Set<string> | null>(
    sitePages.flatMap(({ url, file }) => (file ? [] : [[url, null]])),
  );
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

/**
 * The one address that ends as a relative link does (`../fagdag.md` → `/verktoy/fagdag/`), or ''.
 */
function sameEnding(url: string, addresses: Iterable<string>): string {
  const last = /([^/#]+?)(\.md)?\/?(#.*)?$/.exec(url)?.[1] ?? '';
  const found = [...addresses].filter((address) => address.endsWith(`/${last}/`));
  return found.length === 1 ? (found[0] ?? '') : '';
}

/** An address in the text: what it leads to, and the Markdown it stands in. */
interface Address {
  url: string;
  line: number;
  written: string | undefined;
}

/**
 * Every address of a text: links in both forms, addresses on their own, and images, which are
 * refused besides.
 */
function addressesIn(doc: ContentDocument, nodes: readonly Placed[]): Address[] {
  return nodes.flatMap(({ node, line }) => {
    if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return [];
    const { start, end } = node.position ?? {};
    const written = start && end ? doc.markdown.slice(start.offset, end.offset) : undefined;
    return [{ url: node.url, line, written }];
  });
}

/** Reference links and their definitions belong together, one to one or many to one. */
function definitionProblems(doc: ContentDocument, nodes: readonly Placed[]): Problem[] {
  const used = new Set(
    nodes.flatMap(({ node }) =>
      node.type === 'linkReference' || node.type === 'imageReference' ? [node.identifier] : [],
    ),
  );
  const seen = new Set<string>();
  return nodes.flatMap(({ node, line }) => {
    if (node.type !== 'definition') return [];
    const name = node.label ?? node.identifier;
    const doubled = seen.has(node.identifier);
    seen.add(node.identifier);
    if (doubled) return [problem(doc.path, '', 'definition-doubled', name, line)];
    return used.has(node.identifier)
      ? []
      : [problem(doc.path, '', 'definition-unused', name, line)];
  });
}

function addressProblem(
  doc: ContentDocument,
  { url, line, written }: Address,
  known: ReadonlyMap<string, Set<string> | null>,
): Problem | undefined {
  const fault = addressFault(url, written);
  if (fault) return problem(doc.path, '', fault, url, line);
  if (/^(https|mailto|tel):/.test(url)) return undefined;
  if (!url.startsWith('/') && !url.startsWith('#'))
    return problem(doc.path, '', 'bad-link', url, line, sameEnding(url, known.keys()));
  const [page = '', ...rest] = url.split('#');
  const [path = ''] = page.split('?');
  const hash = rest.join('#');
  if (!path)
    return all(doc.body, 'heading').some((h) => anchor(headingText(h)) === hash)
      ? undefined
      : problem(doc.path, '', 'bad-anchor', url, line);
  if (!known.has(path))
    return problem(doc.path, '', 'bad-link', url, line, nearest(path, known.keys()));
  const anchors = known.get(path);
  return hash && anchors && !anchors.has(hash)
    ? problem(doc.path, '', 'bad-anchor', url, line)
    : undefined;
}

/**
 * Addresses in text, in whatever form of Markdown: internal ones must lead somewhere, outside ones
 * must be https or mail and show plainly where they lead.
 */
export function linkProblems(
  doc: ContentDocument,
  known: ReadonlyMap<string, Set<string> | null>,
): Problem[] {
  const nodes = nodesOf(doc);
  return [
    ...addressesIn(doc, nodes).flatMap((address) => {
      const found = addressProblem(doc, address, known);
      if (found || !address.url.startsWith('/')) return found ?? [];
      return parameterProblems({ file: doc.path, line: address.line }, address.url, known);
    }),
    ...definitionProblems(doc, nodes),
    // What looks like a link and is not one would stand in the text as it is.
    ...nodes.flatMap(({ node, line }) =>
      node.type === 'text' && /\][([]/.test(node.value)
        ? [problem(doc.path, '', 'link-broken', line)]
        : [],
    ),
  ];
}

/** A date of review may not lie ahead. `today` is an ISO date. */
export function reviewProblems({ path, raw }: ContentDocument, today: string): Problem[] {
  const { date } = { ...(raw.review as { date?: unknown } | undefined) };
  return typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) && date > today
    ? [problem(path, 'review.date', 'review-future')]
    : [];
}
