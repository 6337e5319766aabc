import type { z } from 'zod';
import { schemas, type CollectionName } from '../schemas/collections.ts';
import { entriesOf, type AnyEntry } from '../content/entry.ts';
import { fieldPath } from './fields.ts';
import { nearest } from '../language/nearest.ts';
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

/** Every reference in checked data, found by walking the schema: fields made with `ref()` or `place`. */
export function referencesIn(
  schema: z.ZodType,
  data: unknown,
  path: (string | number)[] = [],
): Reference[] {
  const node = schema as Node;
  if (data === undefined || data === null) return [];
  const target = node.meta()?.ref as Reference['target'] | undefined;
  if (target) return [{ path, target, value: String(data) }];
  const { shape, element, innerType } = node.def;
  if (shape)
    return Object.entries(shape).flatMap(([key, inner]) =>
      referencesIn(inner, (data as Record<string, unknown>)[key], [...path, key]),
    );
  if (element)
    return (data as unknown[]).flatMap((item, i) => referencesIn(element, item, [...path, i]));
  return innerType ? referencesIn(innerType, data, path) : [];
}

const isDraft = (entry: AnyEntry): boolean => 'draft' in entry.data && entry.data.draft;

/**
 * References between collections: they must exist, not point to themselves, not be repeated in one
 * list and not point to a draft.
 */
export function referenceProblems(
  entries: readonly AnyEntry[],
  ids: ReadonlyMap<CollectionName, ReadonlySet<string>>,
): Problem[] {
  const problems: Problem[] = [];
  const drafts = new Map(entries.filter(isDraft).map((e) => [`${e.collection}/${e.id}`, e]));
  for (const entry of entries) {
    const seen = new Set<string>();
    for (const { path, target, value } of referencesIn(schemas[entry.collection], entry.data)) {
      if (target === 'place') continue;
      const field = fieldPath(path);
      const known = ids.get(target) ?? new Set<string>();
      const list = fieldPath(path.filter((part) => typeof part === 'string'));
      if (!known.has(value))
        problems.push(problem(entry.path, field, 'unknown-ref', value, nearest(value, known)));
      else if (target === entry.collection && value === entry.id)
        problems.push(problem(entry.path, field, 'self-ref'));
      else if (path.length > 1 && list !== 'offices.office' && seen.has(`${list} ${value}`))
        problems.push(problem(entry.path, field, 'repeated-ref', value));
      seen.add(`${list} ${value}`);
      const draft = drafts.get(`${target}/${value}`);
      if (draft && !isDraft(entry))
        problems.push(problem(draft.path, 'draft', 'draft-referenced', entry.path));
    }
  }
  return problems;
}

/** «Kombiner med» must be said by both guides, and an example named by a guide must name the guide. */
export function mutualProblems(entries: readonly AnyEntry[]): Problem[] {
  const problems: Problem[] = [];
  const guides = new Map(entriesOf(entries, 'verktoy').map((g) => [g.id, g]));
  const examples = new Map(entriesOf(entries, 'eksempler').map((e) => [e.id, e]));
  for (const guide of guides.values()) {
    guide.data.combineWith.forEach(({ guide: other }, i) => {
      const found = guides.get(other);
      if (found && found !== guide && !found.data.combineWith.some((c) => c.guide === guide.id)) {
        problems.push(problem(guide.path, `combineWith[${i}]`, 'not-mutual', other, found.path));
      }
    });
    guide.data.examples.forEach((id, i) => {
      const found = examples.get(id);
      if (found && !found.data.tools.includes(guide.id))
        problems.push(problem(guide.path, `examples[${i}]`, 'example-not-using', id, found.path));
    });
    if (guide.data.alsoIn === guide.data.category)
      problems.push(problem(guide.path, 'alsoIn', 'same-category'));
  }
  return problems;
}
