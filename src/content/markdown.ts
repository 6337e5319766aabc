import { findAndReplace } from 'hast-util-find-and-replace';
import { h } from 'hastscript';
import { unified, type Processor } from 'unified';
import remarkParse from 'remark-parse';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import remarkRehype from 'remark-rehype';
import rehypeSanitize from 'rehype-sanitize';
import { toString } from 'mdast-util-to-string';
import { removePosition } from 'unist-util-remove-position';
import type { Definition, Heading, Nodes, Root, RootContent, FootnoteReference } from 'mdast';
import type { Element, Root as HastRoot } from 'hast';
import { ENGLISH } from '../language/english.ts';
import { KEPT, THOUSANDS } from '../language/thousands.ts';
import { figurePlace } from './figures.ts';
import { allowed } from './sanitize.ts';

declare module 'mdast' {
  interface FootnoteReferenceData {
    /** What the reference is drawn as. */
    mark?: Element;
  }
}

/** Markdown parsing and rendering: the only place that knows the libraries. */

/** A list of the footnotes that are defined, in which all are. */
class AnyLabel extends Array<string> {
  override includes(): boolean {
    return true;
  }
}
const anyLabel = new AnyLabel();

/**
 * A footnote mark is a mark also where the text has no definition of it. The library looks for its
 * label among those defined, and this is asked first at every `[`. To write a definition for each
 * mark took a quarter of the time.
 */
function anyFootnote(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({
    text: {
      ['['.charCodeAt(0)]: {
        name: 'anyFootnote',
        tokenize(_effects, _ok, nok) {
          this.parser.gfmFootnotes = anyLabel;
          return nok;
        },
      },
    },
  });
}

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(anyFootnote)
  .freeze();
const composedParser = parser().use(remarkMdx).freeze();

/** Composed text that is not well formed, and the line where it was seen. */
export class BrokenFigure extends Error {
  readonly line: number;
  constructor(line: number) {
    super(`a figure is broken in line ${line}`);
    this.line = line;
  }
}

function parseComposed(text: string): Root {
  try {
    return composedParser.parse(text);
  } catch (error) {
    const { line, reason } = error as { line?: number; reason?: unknown };
    if (typeof reason !== 'string') throw error;
    // A figure that is not closed is seen at the end; the reason says where it began: «(3:1-3:9)».
    throw new BrokenFigure(line ?? Number(/\((\d+):/.exec(reason)?.[1] ?? 1));
  }
}

/**
 * Parses Markdown with GFM. Every mark becomes a `footnoteReference`, also without a definition:
 * what stands behind it is filled in from the sources (see citations.ts).
 * @param composed the text may have figures (MDX)
 * @throws {BrokenFigure} when what begins as a figure (`<`, `{`) in composed text does not end as
 *   one
 */
export function parseMarkdown(text: string, composed = false): Root {
  return composed ? parseComposed(text) : parser.parse(text);
}

const writer = unified()
  .use(remarkStringify, { bullet: '-' })
  .use(remarkGfm, { singleTilde: false })
  .freeze();

/**
 * Writes nodes as Markdown. Text is escaped where it would be read as anything but text, so fields
 * from the frontmatter can be written into Markdown.
 */
export const writeMarkdown = (...children: RootContent[]): string =>
  writer.stringify({ type: 'root', children }).trim();

/** Calls `visit` for a node and everything below it, in reading order. */
function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}

/** All nodes of one type below a node. */
export function all<T extends Nodes['type']>(node: Nodes, type: T): Extract<Nodes, { type: T }>[] {
  const found: Extract<Nodes, { type: T }>[] = [];
  walk(node, (n) => {
    if (n.type === type) found.push(n as Extract<Nodes, { type: T }>);
  });
  return found;
}

/** Plain text of nodes. Footnote marks are left out, and figures, which say what the text says. */
export function plain(nodes: readonly Nodes[]): string {
  return nodes
    .flatMap(blocks)
    .filter((node) => node.type !== 'mdxJsxFlowElement')
    .map((node) => toString(node, { includeHtml: false }))
    .join('\n')
    .trim();
}

/**
 * The innermost blocks of a node: a list is its points, so that the last word of one does not run
 * into the next.
 */
function blocks(node: Nodes): Nodes[] {
  return /^(list|listItem|blockquote|table|tableRow|root)$/.test(node.type) && 'children' in node
    ? node.children.flatMap(blocks)
    : [node];
}

/** The anchor of a heading: small letters, æøå written out, hyphens. */
export function anchor(text: string): string {
  return text
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

export const headingText = (node: Heading): string => toString(node);

// Costly to make, and thousands of texts are rendered.
const renderer = unified()
  .use(remarkRehype, {
    handlers: {
      // Only nodes that toHast has given their element get here.
      footnoteReference: (_state: unknown, node: FootnoteReference) => node.data?.mark,
      mdxJsxFlowElement: (_state: unknown, node: Parameters<typeof figurePlace>[0]) =>
        figurePlace(node),
      heading: (state: { all: (n: Heading) => Element['children'] }, node: Heading): Element => ({
        type: 'element',
        tagName: `h${node.depth}`,
        properties: { id: anchor(headingText(node)) },
        children: state.all(node),
      }),
    },
  })
  .use(rehypeSanitize, allowed)
  .freeze();

/**
 * Renders nodes to a tree of HTML (hast). Raw HTML is never passed through, and what comes out
 * holds only what sanitize.ts allows, with English names marked and numbers that
 * stand whole. Where it stood in the file is left out: trees are kept for
 * the whole build.
 * @param footnote makes the element for a footnote reference from its label
 * @param definitions addresses of reference links, which may stand anywhere in the text
 */
export function toHast(
  nodes: readonly RootContent[],
  footnote: (label: string) => Element,
  definitions: readonly Definition[] = [],
): HastRoot {
  const children = [...nodes, ...definitions.filter((d) => !nodes.includes(d))].filter(
    (node) => node.type !== 'footnoteDefinition',
  );
  const root: Root = { type: 'root', children };
  for (const node of all(root, 'footnoteReference'))
    node.data = { ...node.data, mark: footnote(node.identifier) };
  const tree = renderer.runSync(root);
  removePosition(tree, { force: true });
  findAndReplace(tree, [
    [ENGLISH, (name: string) => h('i', { lang: 'en' }, name)],
    [THOUSANDS, KEPT],
  ]);
  // A copy takes half the memory: lists of children that grew one by one have room to spare.
  return structuredClone(tree);
}
