import type { ContentDocument } from '../content/entry.ts';
import { HIDDEN_CHARACTER } from '../content/frontmatter.ts';
import { nodesOf } from './nodes.ts';
import { problem, type Problem } from './problems.ts';
import { textsIn } from './texts.ts';

/** Hard spaces and soft hyphens, which break search and copying. */
const ODD_SPACE = /[\u00A0\u00AD\u202F]/;

/**
 * What editors write in the text and may write in a field: bold, links, citations and codes for
 * characters. A field would show the marks. Other marks are plain text, and shown as such.
 */
const MARKUP =
  /\*\*[^*\s][^*]*\*\*|\]\((?:\/(?!\/)|https?:\/\/)[^)]*\)|\[\^[a-z0-9:.-]+\]|&(?:nbsp|shy|amp|lt|gt|quot);/i;

/** Whether a text has marks that a field would show as written. */
export const hasMarkup = (text: string): boolean => MARKUP.test(text);

/** A cell that begins so is a formula to a spreadsheet, and the fields are also tables (CSV). */
const FORMULA = /^[=+\-@＝＋－＠]/;

const hides = (text: string): boolean => HIDDEN_CHARACTER.test(text) || !text.isWellFormed();

/** A text written so that it hides something: in a field, or in a figure. */
export const characterCodes = (file: string, field: string, text: string): Problem[] =>
  hides(text) ? [problem(file, field, 'invisible-code')] : [];

/**
 * Characters that are written as codes («\u202E» in a field, «&#8238;» in the text) and come out as
 * something no one sees, texts that a spreadsheet would run, and markup where it is not read.
 */
export function characterProblems(doc: ContentDocument): Problem[] {
  return [
    ...textsIn(doc.raw).flatMap(([field, text]) => [
      ...characterCodes(doc.path, field, text),
      ...(FORMULA.test(text.trim())
        ? [problem(doc.path, field, 'formula', text.trim().charAt(0))]
        : []),
      ...(ODD_SPACE.test(text) ? [problem(doc.path, field, 'odd-space', 0)] : []),
      ...(text.match(MARKUP) ?? []).map((written) =>
        problem(doc.path, field, 'markup-in-field', written),
      ),
    ]),
    ...nodesOf(doc).flatMap(({ node, line }) =>
      'value' in node
        ? [
            ...(hides(node.value) ? [problem(doc.path, '', 'invisible', line)] : []),
            ...(ODD_SPACE.test(node.value) ? [problem(doc.path, '', 'odd-space', line)] : []),
          ]
        : [],
    ),
  ];
}
