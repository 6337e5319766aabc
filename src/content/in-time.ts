import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { withoutSpace } from './first-sentence.ts';

const isElement = (node: RootContent | ElementContent, name: string): node is Element =>
  node.type === 'element' && node.tagName === name;

const YEAR = /^(\d{4})[.:]?$/;

/** The year a matter is of, where that is what stands in bold first. */
function yearOf({ children: [first] }: Element): string | undefined {
  const [text] = first && isElement(first, 'strong') ? first.children : [];
  return text?.type === 'text' ? YEAR.exec(text.value)?.[1] : undefined;
}

/** A list where every item begins with its year is set along a line of time. */
export const inTime = (tree: Root): Root => ({
  ...tree,
  children: tree.children.map((node): RootContent => {
    if (!isElement(node, 'ul')) return node;
    const items = node.children.filter((child) => isElement(child, 'li'));
    if (!items.length || items.some((item) => !yearOf(item))) return node;
    return h(
      'ul',
      { className: ['in-time'] },
      items.map((item) =>
        h(
          'li',
          h('strong', { className: ['year'] }, yearOf(item)),
          h('p', withoutSpace(item.children.slice(1))),
        ),
      ),
    );
  }),
});
