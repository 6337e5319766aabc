import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { withoutSpace } from './first-sentence.ts';

/** Matters to look up are at least this many, each with its name in bold first. */
const LONG = 12;

const isElement = (node: RootContent | ElementContent, name: string): node is Element =>
  node.type === 'element' && node.tagName === name;

const isSpace = (node: RootContent | ElementContent): boolean =>
  node.type === 'text' && node.value.trim() === '';

/** What an item holds, without the paragraph of a list with air between. */
function contentsOf(item: Element): ElementContent[] {
  const [first, ...others] = item.children.filter((node) => !isSpace(node));
  return first && others.length === 0 && isElement(first, 'p') ? first.children : item.children;
}

/** A name that ends like a sentence in a list, and not where it is the title of a row. */
function asTitle(children: readonly ElementContent[]): ElementContent[] {
  const last = children.at(-1);
  return last?.type === 'text'
    ? [...children.slice(0, -1), { ...last, value: last.value.replace(/\.$/, '') }]
    : [...children];
}

/** A matter as a row: its name, and what is said of it. */
function row(item: Element): ElementContent[] {
  const [matter, ...rest] = contentsOf(item);
  return matter?.type === 'element'
    ? [h('div', h('dt', asTitle(matter.children)), h('dd', h('p', withoutSpace(rest))))]
    : [];
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
 * Many matters become rows to look up in: the name, and beside it what is said. Those under a
 * heading fold together under it, with how many they are. Fewer matters stand as they are.
 */
export function foldLong(tree: Root): Root {
  const items = tree.children.filter(isNamed).flatMap(itemsOf);
  if (items.length < LONG) return tree;
  const children: RootContent[] = [];
  for (const node of tree.children) {
    if (isSpace(node)) continue;
    if (!isNamed(node)) {
      children.push(node);
      continue;
    }
    const own = itemsOf(node);
    const rows = h('dl', { className: ['matters'] }, own.flatMap(row));
    const before = children.at(-1);
    if (before && isElement(before, 'h3')) {
      const count = h('span', String(own.length));
      const says = h('summary', before, ' ', count);
      children.splice(-1, 1, h('details', { className: ['counted-fold'] }, says, rows));
    } else children.push(rows);
  }
  return { ...tree, children };
}
