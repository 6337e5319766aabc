import { Document, isMap, isSeq, Scalar, visit, type Node } from 'yaml';
import { fixedHeadings, headingFor, withoutBody } from '../content/headings.ts';
import type { CollectionName } from '../schemas/collections.ts';

const simple = (node: unknown): boolean => !isMap(node) && !isSeq(node);

/** A node on one line when all it holds is simple: `[a, b]`, `{ min: 2, max: 8 }`. */
function tidy(node: Node | null): void {
  if (isMap(node)) {
    node.flow = node.items.every((pair) => simple(pair.value));
    if (!node.flow) for (const pair of node.items) tidy(pair.value as Node | null);
  } else if (isSeq(node)) {
    node.flow = node.items.every(simple);
    if (!node.flow) for (const item of node.items) tidy(item as Node | null);
  }
}

/** Makes a document of fields look like those people write: short groups on one line, dates in quotes. */
export function tidyDocument(doc: Document): void {
  const root = doc.contents;
  if (!isMap(root)) return;
  for (const pair of root.items) tidy(pair.value as Node | null);
  visit(doc, {
    Scalar: (_key, node) => {
      if (
        typeof node.value === 'string' &&
        /^\d{4}-\d\d-\d\d$|^[a-z0-9-]+:[a-z0-9.-]+$/.test(node.value)
      )
        node.type = Scalar.QUOTE_DOUBLE;
    },
  });
}

const OPTIONS = { lineWidth: 0, flowCollectionPadding: true } as const;

/** The fields as they stand between the two lines of `---`. */
export function yamlOf(doc: Document): string {
  return doc.toString(OPTIONS).replace(/\[ (.*?) \]/g, '[$1]');
}

/** A body with the fixed headings and nothing below them: what the writer has yet to write. */
export function emptyBody(collection: CollectionName, language: 'nb' | 'nn'): string {
  if (withoutBody.includes(collection)) return '';
  return (fixedHeadings[collection] ?? [])
    .filter((h) => !h.optional)
    .map((h) => `\n## ${headingFor(h, language)}\n`)
    .join('');
}

/**
 * A whole content file.
 * @param data the fields, in the order of the schema
 * @param body the text below them; the empty headings when there is none yet
 */
export function fileText(
  collection: CollectionName,
  data: Record<string, unknown>,
  body?: string,
): string {
  const doc = new Document(data, { schema: 'core' });
  tidyDocument(doc);
  return `---\n${yamlOf(doc)}---\n${body ?? emptyBody(collection, data.language === 'nn' ? 'nn' : 'nb')}`;
}
