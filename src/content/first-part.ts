import type { Root } from 'hast';

/** Divides a text after its first element; the rest is undefined where nothing comes after it. */
export function firstPart(tree: Root): { first: Root; rest: Root | undefined } {
  const at = tree.children.findIndex((node) => node.type === 'element');
  const rest = tree.children.slice(at + 1);
  const has = at !== -1 && rest.some((node) => node.type === 'element');
  if (!has) return { first: tree, rest: undefined };
  return {
    first: { ...tree, children: tree.children.slice(0, at + 1) },
    rest: { ...tree, children: rest },
  };
}
