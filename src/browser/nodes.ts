import type { Tree } from '../views/tree.ts';

/** A piece of a page as nodes. Text stays text. */
export function toNodes(trees: readonly Tree[]): Node[] {
  return trees.map((tree) => {
    if (typeof tree === 'string') return document.createTextNode(tree);
    const element = document.createElement(tree.tag);
    for (const [name, value] of Object.entries(tree.attributes)) element.setAttribute(name, value);
    element.append(...toNodes(tree.children));
    return element;
  });
}
