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

/**
 * Sets a list as cards with an icon each, where each item has its matter in bold first, and there
 * are as many as icons; other lists stand as they are.
 */
export function iconCards(tree: Root, icons: readonly string[]): Root {
  const children = tree.children.map((node): RootContent => {
    if (!isElement(node, 'ul')) return node;
    const items = node.children.filter((child) => isElement(child, 'li'));
    const named = items.every(({ children: [first] }) => first && isElement(first, 'strong'));
    if (items.length !== icons.length || !named) return node;
    return {
      ...node,
      properties: { ...node.properties, className: ['icon-cards'] },
      children: items.map((item, i) => ({
        ...item,
        children: [iconOf(icons[i] ?? ''), h('p', item.children)],
      })),
    };
  });
  return { ...tree, children };
}
