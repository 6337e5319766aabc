import type { Root, RootContent } from 'hast';
import { h } from 'hastscript';

/**
 * Sets what stands quoted in the text as a box: what a reader must not miss. Nothing is quoted on
 * these pages, so the sign is free.
 */
export const notices = (tree: Root): Root => ({
  ...tree,
  children: tree.children.map((node): RootContent =>
    node.type === 'element' && node.tagName === 'blockquote'
      ? h('div', { className: ['notice'] }, node.children)
      : node,
  ),
});
