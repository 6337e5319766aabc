import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';

/** A list to look things up in has at least this many items, each with its matter in bold first. */
const LONG = 12;

const isElement = (node: RootContent | ElementContent, name: string): node is Element =>
  node.type === 'element' && node.tagName === name;

/** What an item holds, without the paragraph of a list with air between. */
function contentsOf(item: Element): ElementContent[] {
  const [first, ...others] = item.children.filter(
    (node) => node.type !== 'text' || node.value.trim() !== '',
  );
  return first && others.length === 0 && isElement(first, 'p') ? first.children : item.children;
}

/** An item as a row that opens. */
function folded(item: Element, open: boolean): Element {
  const [matter, ...rest] = contentsOf(item);
  if (matter?.type !== 'element') return item;
  const row = h('details', { open }, h('summary', matter.children), h('p', rest));
  return { ...item, children: [row] };
}

/**
 * Folds a long list of matters to a row each, the first of them open: what it says is the most
 * urgent. Shorter lists stand as they are.
 */
export function foldLong(tree: Root): Root {
  const children = tree.children.map((node): RootContent => {
    if (!isElement(node, 'ul')) return node;
    const items = node.children.filter((child) => isElement(child, 'li'));
    const named = items.every((item) => {
      const [first] = contentsOf(item);
      return first !== undefined && isElement(first, 'strong');
    });
    if (items.length < LONG || !named) return node;
    const properties = { ...node.properties, className: ['matters'] };
    return { ...node, properties, children: items.map((item, i) => folded(item, i === 0)) };
  });
  return { ...tree, children };
}
