import type { ContentDocument } from '../content/entry.ts';
import { HIDDEN_CHARACTER } from '../content/frontmatter.ts';
import { nodesOf } from './nodes.ts';
import { problem, type Problem } from './problems.ts';
import { textsIn } from './texts.ts';

/** A cell that begins so is a formula to a spreadsheet, and the fields are also tables (CSV). */
const FORMULA = /^[=+\-@＝＋－＠]/;

const hides = (text: string): boolean => HIDDEN_CHARACTER.test(text) || !text.isWellFormed();

/** A text written so that it hides something: in a field, or in a figure. */
export const characterCodes = (file: string, field: string, text: string): Problem[] =>
  hides(text) ? [problem(file, field, 'invisible-code')] : [];

/**
 * Characters that are written as codes («\u202E» in a field, «&#8238;» in the text) and come out as
 * something no one sees, and texts that a spreadsheet would run.
 */
export function characterProblems(doc: ContentDocument): Problem[] {
  return [
    ...textsIn(doc.raw).flatMap(([field, text]) => [
      ...characterCodes(doc.path, field, text),
      ...(FORMULA.test(text.trim())
        ? [problem(doc.path, field, 'formula', text.trim().charAt(0))]
        : []),
    ]),
    ...nodesOf(doc).flatMap(({ node, line }) =>
      'value' in node && hides(node.value) ? [problem(doc.path, '', 'invisible', line)] : [],
    ),
  ];
}
