import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Where the first link of a text leads, and the text without it: its words stand, for something
 * else is the link.
 */
export function firstLink(tree: Root): { href: string; tree: Root } {
  const copy = structuredClone(tree);
  let href = '';
  visit(copy, 'element', (node, index, parent) => {
    if (href || node.tagName !== 'a' || index === undefined || !parent) return undefined;
    href = node.properties.href ?? '';
    parent.children.splice(index, 1, ...node.children);
    return SKIP;
  });
  return { href, tree: copy };
}
