import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h, s } from 'hastscript';

const isElement = (node: RootContent | ElementContent, name: string): node is Element =>
  node.type === 'element' && node.tagName === name;

/** The size of the sheet icons are drawn on (drawing/shapes.ts). */
const SHEET = 24;

const iconOf = (shape: string): Element =>
  s(
    'svg',
    { className: ['icon'], viewBox: `0 0 ${SHEET} ${SHEET}`, ariaHidden: 'true' },
    s('path', { d: shape }),
  );

/** Whether a list has as many items as there are icons, each with its matter in bold first. */
function fits(node: RootContent, count: number): node is Element {
  if (!isElement(node, 'ul')) return false;
  const items = node.children.filter((child) => isElement(child, 'li'));
  return (
    items.length === count &&
    items.every(({ children: [first] }) => first && isElement(first, 'strong'))
  );
}

const asCards = (list: Element, icons: readonly string[]): Element => ({
  ...list,
  properties: { ...list.properties, className: ['icon-cards'] },
  children: list.children
    .filter((child) => isElement(child, 'li'))
    .map((item, i) => ({ ...item, children: [iconOf(icons[i] ?? ''), h('p', item.children)] })),
});

/**
 * Sets one list of a page as cards with an icon each: the first that has its matters in bold, and
 * as many as there are icons. Other lists stand as they are.
 * @param trees the parts of the page, in order
 */
export function iconCards(trees: readonly Root[], icons: readonly string[]): Root[] {
  const list = trees
    .flatMap(({ children }) => children)
    .find((node) => icons.length > 0 && fits(node, icons.length));
  return trees.map((tree) => ({
    ...tree,
    children: tree.children.map((node) =>
      node === list && node.type === 'element' ? asCards(node, icons) : node,
    ),
  }));
}
