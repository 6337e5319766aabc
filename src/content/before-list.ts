import type { Root } from 'hast';

/** A text in two: what stands before its first list, and the rest. */
export interface BeforeList {
  before: Root;
  rest: Root;
}

/** Divides a text before its first list. Without a list, nothing stands before one. */
export function beforeList(tree: Root): BeforeList {
  const at = tree.children.findIndex(
    (node) => node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol'),
  );
  const cut = Math.max(at, 0);
  return {
    before: { ...tree, children: tree.children.slice(0, cut) },
    rest: { ...tree, children: tree.children.slice(cut) },
  };
}
