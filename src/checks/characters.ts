import type { ContentDocument } from '../content/entry.ts';
import { HIDDEN_CHARACTER } from '../content/frontmatter.ts';
import { fieldPath } from './fields.ts';
import { nodesOf } from './nodes.ts';
import { problem, type Problem } from './problems.ts';

/** A cell that begins so is a formula to a spreadsheet, and the fields are also tables (CSV). */
const FORMULA = /^[=+\-@＝＋－＠]/;

/** Every text in the fields, with its path. Keys are the schema's business. */
function textsIn(value: unknown, path: (string | number)[] = []): [string, string][] {
  if (typeof value === 'string') return [[fieldPath(path), value]];
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, [...path, i]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

const hides = (text: string): boolean => HIDDEN_CHARACTER.test(text) || !text.isWellFormed();

/**
 * Characters that are written as codes («\u202E» in a field, «&#8238;» in the text) and come out as
 * something no one sees, and texts that a spreadsheet would run.
 */
export function characterProblems(doc: ContentDocument): Problem[] {
  return [
    ...textsIn(doc.raw).flatMap(([field, text]) => [
      ...(hides(text) ? [problem(doc.path, field, 'invisible-code')] : []),
      ...(FORMULA.test(text.trim())
        ? [problem(doc.path, field, 'formula', text.trim().charAt(0))]
        : []),
    ]),
    ...nodesOf(doc).flatMap(({ node, line }) =>
      'value' in node && hides(node.value) ? [problem(doc.path, '', 'invisible', line)] : [],
    ),
  ];
}
