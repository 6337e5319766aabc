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
