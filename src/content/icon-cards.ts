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

/** A matter that ends like a sentence in a list, and not where it is the title of a card. */
function titled(item: Element): ElementContent[] {
  const [matter, ...rest] = item.children;
  if (matter?.type !== 'element') return item.children;
  const last = matter.children.at(-1);
  if (last?.type !== 'text') return item.children;
  const title = { ...last, value: last.value.replace(/[.:]$/, '') };
  return [{ ...matter, children: [...matter.children.slice(0, -1), title] }, ...rest];
}

const asCards = (list: Element, icons: readonly string[]): Element => ({
  ...list,
  properties: { ...list.properties, className: ['icon-cards'] },
  children: list.children
    .filter((child) => isElement(child, 'li'))
    .map((item, i) => ({ ...item, children: [iconOf(icons[i] ?? ''), h('p', titled(item))] })),
});

/**
 * Sets lists of a page as cards with an icon each: for each set of icons the first list that has its
 * matters in bold, and as many as there are icons. Other lists stand as they are.
 * @param trees the parts of the page, in order
 */
export function iconCards(trees: readonly Root[], sets: readonly (readonly string[])[]): Root[] {
  const icons = new Map<RootContent, readonly string[]>();
  for (const set of sets) {
    const list = trees
      .flatMap(({ children }) => children)
      .find((node) => set.length > 0 && !icons.has(node) && fits(node, set.length));
    if (list) icons.set(list, set);
  }
  return trees.map((tree) => ({
    ...tree,
    children: tree.children.map((node) => {
      const set = icons.get(node);
      return set && node.type === 'element' ? asCards(node, set) : node;
    }),
  }));
}
