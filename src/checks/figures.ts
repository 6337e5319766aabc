import type { Nodes } from 'mdast';
import { isComposed } from '../content/files.ts';
import type { ContentDocument } from '../content/entry.ts';
import { readFigure, type FigureFault, type FoundFigure } from '../content/figures.ts';
import { headingText, all } from '../content/markdown.ts';
import { nearest } from '../language/nearest.ts';
import { figures } from '../schemas/figures.ts';
import { characterCodes } from './characters.ts';
import { fieldProblems } from './fields.ts';
import { nodesOf } from './nodes.ts';
import { problem, type Problem } from './problems.ts';
import { textsIn } from './texts.ts';

/** The section of the site whose pages have the style sheet of the figures. */
const SECTION = 'grunnlag';

function faultProblem(path: string, line: number, found: FigureFault): Problem {
  switch (found.fault) {
    case 'unknown':
      return problem(
        path,
        '',
        'figure-unknown',
        found.name,
        line,
        nearest(found.name, found.known),
        found.known.join(', '),
      );
    case 'not-text':
      return problem(path, '', 'figure-value', found.name, line);
    case 'has-text':
      return problem(path, '', 'figure-content', found.name, line);
  }
}

/** The values of a figure: against its schema, and headings against those of the page. */
function valueProblems(doc: ContentDocument, line: number, figure: FoundFigure): Problem[] {
  const { name, props } = figure;
  const schema = figures[name].props;
  const read = schema.safeParse(props);
  const headings = all(doc.body, 'heading').map(headingText);
  const faults = [
    ...(read.success
      ? []
      : fieldProblems(doc.path, props, read.error.issues, Object.keys(schema.shape))),
    ...textsIn(props).flatMap(([path, text]) => characterCodes(doc.path, path, text)),
  ];
  return [
    ...faults.map(({ field, sentence }) =>
      problem(doc.path, '', 'figure-field', name, line, field, sentence),
    ),
    ...textsIn(props).flatMap(([path, text]) => [
      ...(/(^|\.)heading$/.test(path) && !headings.includes(text)
        ? [problem(doc.path, '', 'figure-heading', name, line, text, nearest(text, headings))]
        : []),
    ]),
  ];
}

/**
 * Composed text: only pages of one section have it, it has figures of the known kinds with values
 * in quotes, and no code.
 */
export function figureProblems(doc: ContentDocument): Problem[] {
  if (!isComposed(doc.path)) return [];
  const section = typeof doc.raw.section === 'string' ? doc.raw.section : SECTION;
  const nodes = nodesOf(doc);
  // The parts of a figure are read with it.
  const parts = new Set<Nodes>(
    nodes.flatMap(({ node }) => (node.type === 'mdxJsxFlowElement' ? node.children : [])),
  );
  const alone = new Set<Nodes>(doc.body.children);
  return [
    ...(section === SECTION ? [] : [problem(doc.path, 'section', 'figure-section', section)]),
    ...(nodes.some(({ node }) => node.type === 'mdxJsxFlowElement')
      ? []
      : [problem(doc.path, '', 'figure-none')]),
    ...nodes.flatMap(({ node, line }): Problem[] => {
      switch (node.type) {
        case 'mdxJsxFlowElement': {
          if (parts.has(node)) return [];
          if (!alone.has(node)) return [problem(doc.path, '', 'figure-in-text', line)];
          const { figure, faults } = readFigure(node);
          return [
            ...faults.map((found) => faultProblem(doc.path, line, found)),
            ...(figure ? valueProblems(doc, line, figure) : []),
          ];
        }
        case 'mdxJsxTextElement':
          return [problem(doc.path, '', 'figure-in-text', line)];
        case 'mdxjsEsm':
        case 'mdxFlowExpression':
        case 'mdxTextExpression':
          return [problem(doc.path, '', 'figure-program', line)];
        default:
          return [];
      }
    }),
  ];
}
