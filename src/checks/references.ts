import type { z } from 'zod';
import { type CollectionName, schemas } from '../schemas/collections.ts';
import type { ContentDocument } from '../content/entry.ts';
import { fieldPath } from './fields.ts';
import { missingAt } from '../domain/field-texts.ts';
import { nearest } from '../language/nearest.ts';
import { remembered } from '../language/remembered.ts';
import { problem, type Problem } from './problems.ts';

export interface Reference {
  path: (string | number)[];
  /** The collection pointed to, or `place` for a place in a source. */
  target: CollectionName | 'place';
  value: string;
}

type Node = z.ZodType & {
  def: { type: string; shape?: Record<string, Node>; element?: Node; innerType?: Node };
};

/** What a field points to. The registry of the schema is slow to ask, and thousands of files do. */
const targetOf = remembered((node: Node) => node.meta()?.ref, new WeakMap());

const isGroup = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/**
 * Every reference in the fields of a file, found by walking the schema: fields made with `ref()` or
 * `place`. What does not fit the schema holds no references, so files with faults can be read too.
 */
export function referencesIn(
  schema: z.ZodType,
  data: unknown,
  path: (string | number)[] = [],
): Reference[] {
  const node = schema as Node;
  if (data === undefined || data === null) return [];
  const target = targetOf(node);
  if (target)
    return typeof data === 'string' && schema.safeParse(data).success
      ? [{ path, target, value: data }]
      : [];
  const { shape, element, innerType } = node.def;
  if (shape)
    return isGroup(data)
      ? Object.entries(shape).flatMap(([key, inner]) =>
          referencesIn(inner, data[key], [...path, key]),
        )
      : [];
  if (element)
    return Array.isArray(data)
      ? data.flatMap((item, i) => referencesIn(element, item, [...path, i]))
      : [];
  return innerType ? referencesIn(innerType, data, path) : [];
}

const referencesOf = remembered(
  (doc: ContentDocument): Reference[] => referencesIn(schemas[doc.collection], doc.raw),
  new WeakMap(),
);
const isDraft = (doc: ContentDocument): boolean => doc.raw.draft === true;

/**
 * References between collections: they must exist, not point to themselves, not be repeated in one
 * list and not point to a draft.
 */
export function referenceProblems(
  documents: readonly ContentDocument[],
  ids: ReadonlyMap<CollectionName, ReadonlySet<string>>,
): Problem[] {
  const problems: Problem[] = [];
  const drafts = new Map(documents.filter(isDraft).map((d) => [`${d.collection}/${d.id}`, d]));
  for (const doc of documents) {
    const seen = new Set<string>();
    for (const { path, target, value } of referencesOf(doc)) {
      if (target === 'place') continue;
      const field = fieldPath(path);
      const known = ids.get(target) ?? new Set<string>();
      // Two rows of a list may name the same entry; a plain list of ids, and «Kombiner med», may
      // not.
      const list = fieldPath(path[0] === 'combineWith' ? ['combineWith'] : path.slice(0, -1));
      const once = path[0] === 'combineWith' || typeof path.at(-1) === 'number';
      if (!known.has(value)) {
        const page = missingAt(doc.collection, field);
        if (page)
          problems.push(
            problem(doc.path, field, 'unknown-ref', value, nearest(value, known), page),
          );
      } else if (target === doc.collection && value === doc.id)
        problems.push(problem(doc.path, field, 'self-ref'));
      else if (once && seen.has(`${list} ${value}`))
        problems.push(problem(doc.path, field, 'repeated-ref', value));
      seen.add(`${list} ${value}`);
      const draft = drafts.get(`${target}/${value}`);
      if (draft && !isDraft(doc))
        problems.push(problem(draft.path, 'draft', 'draft-referenced', doc.path));
    }
  }
  return problems;
}

/** What a file points to from one list: the place in the list, and the id. */
const pointsTo = (doc: ContentDocument, list: string): { at: string; id: string }[] =>
  referencesOf(doc)
    .filter(({ path }) => path[0] === list)
    .map(({ path, value }) => ({ at: fieldPath(path.slice(0, 2)), id: value }));

/**
 * «Kombiner med» must be said by both guides, and an example named by a guide must name the guide.
 */
export function mutualProblems(documents: readonly ContentDocument[]): Problem[] {
  const byId = (collection: CollectionName): Map<string, ContentDocument> =>
    new Map(documents.filter((d) => d.collection === collection).map((d) => [d.id, d]));
  const guides = byId('verktoy');
  const examples = byId('eksempler');
  const names = (doc: ContentDocument, list: string, id: string): boolean =>
    pointsTo(doc, list).some((other) => other.id === id);
  return [...guides.values()].flatMap((guide) => [
    ...pointsTo(guide, 'combineWith').flatMap(({ at, id }) => {
      const other = guides.get(id);
      return other && other !== guide && !names(other, 'combineWith', guide.id)
        ? [problem(guide.path, at, 'not-mutual', id, other.path)]
        : [];
    }),
    ...pointsTo(guide, 'examples').flatMap(({ at, id }) => {
      const example = examples.get(id);
      return example && !names(example, 'tools', guide.id)
        ? [problem(guide.path, at, 'example-not-using', id, example.path)]
        : [];
    }),
    ...(guide.raw.alsoIn !== undefined && guide.raw.alsoIn === guide.raw.category
      ? [problem(guide.path, 'alsoIn', 'same-category')]
      : []),
  ]);
}
