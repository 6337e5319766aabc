import { escape } from '../language/escape.ts';

/** A piece of a page as data, so that the build and the browser draw it from one description. */
export interface Branch {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Tree[];
}
export type Tree = string | Branch;

/** One element. Children that are `false` or empty are left out. */
export function el(
  tag: string,
  attributes: Record<string, string | undefined>,
  ...children: (Tree | false | undefined | readonly Tree[])[]
): Branch {
  return {
    tag,
    attributes: Object.fromEntries(
      Object.entries(attributes).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
    ),
    children: children.flatMap((child): readonly Tree[] =>
      child === false || child === undefined || child === ''
        ? []
        : typeof child === 'string' || 'tag' in child
          ? [child]
          : child,
    ),
  };
}

const VOID = new Set(['input', 'br', 'hr']);

/** The piece as HTML, for the built pages. Text and attributes are escaped. */
export function toHtml(trees: readonly Tree[]): string {
  return trees
    .map((tree) => {
      if (typeof tree === 'string') return escape(tree);
      const attributes = Object.entries(tree.attributes)
        .map(([name, value]) => ` ${name}="${escape(value)}"`)
        .join('');
      return `<${tree.tag}${attributes}>${VOID.has(tree.tag) ? '' : `${toHtml(tree.children)}</${tree.tag}>`}`;
    })
    .join('');
}

const SVG = 'http://www.w3.org/2000/svg';

/** The piece as nodes, for the browser. Text stays text; what stands in a drawing is drawing. */
export function toNodes(trees: readonly Tree[], drawing = false): Node[] {
  return trees.map((tree) => {
    if (typeof tree === 'string') return document.createTextNode(tree);
    const drawn = drawing || tree.tag === 'svg';
    const element = drawn
      ? document.createElementNS(SVG, tree.tag)
      : document.createElement(tree.tag);
    for (const [name, value] of Object.entries(tree.attributes)) element.setAttribute(name, value);
    element.append(...toNodes(tree.children, drawn));
    return element;
  });
}
