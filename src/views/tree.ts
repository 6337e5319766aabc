import type { Element, Root, Text } from 'hast';
import { h, s } from 'hastscript';

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

function asNode(tree: Tree, drawing: boolean): Element | Text {
  if (typeof tree === 'string') return { type: 'text', value: tree };
  const drawn = drawing || tree.tag === 'svg';
  const children = tree.children.map((child) => asNode(child, drawn));
  return (drawn ? s : h)(tree.tag, tree.attributes, children);
}

/** The pieces as a tree of HTML (hast), for the built pages. */
export const toHast = (trees: readonly Tree[]): Root => ({
  type: 'root',
  children: trees.map((tree) => asNode(tree, false)),
});
