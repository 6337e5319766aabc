import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';

/** Matters to look up are at least this many, each with its name in bold first. */
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

/** A name that ends like a sentence in a list, and not where it is the title of a row. */
function asTitle(children: readonly ElementContent[]): ElementContent[] {
  const last = children.at(-1);
  return last?.type === 'text'
    ? [...children.slice(0, -1), { ...last, value: last.value.replace(/\.$/, '') }]
    : [...children];
}

/** An item as a row that opens. */
function folded(item: Element, open: boolean): Element {
  const [matter, ...rest] = contentsOf(item);
  if (matter?.type !== 'element') return item;
  const row = h('details', { open }, h('summary', asTitle(matter.children)), h('p', rest));
  return { ...item, children: [row] };
}

const itemsOf = (list: Element): Element[] =>
  list.children.filter((child) => isElement(child, 'li'));

/** A list where each item has its matter in bold first. */
const isNamed = (node: RootContent): node is Element =>
  isElement(node, 'ul') &&
  itemsOf(node).every((item) => {
    const [first] = contentsOf(item);
    return first !== undefined && isElement(first, 'strong');
  });

/**
 * Folds many matters to a row each, in one list or in groups under headings of their own. The first
 * of them stands open: what it says is the most urgent. Fewer matters stand as they are.
 */
export function foldLong(tree: Root): Root {
  const lists = tree.children.filter(isNamed);
  const items = lists.flatMap(itemsOf);
  if (items.length < LONG) return tree;
  const children = tree.children.map((node): RootContent => {
    if (!isNamed(node)) return node;
    const properties = { ...node.properties, className: ['matters'] };
    return {
      ...node,
      properties,
      children: itemsOf(node).map((item) => folded(item, item === items[0])),
    };
  });
  return { ...tree, children };
}
