import type { Tree } from '../views/tree.ts';

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
