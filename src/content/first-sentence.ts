import type { Element, Root, RootContent } from 'hast';

/** Where a sentence ends and another begins, or the text ends. */
const END = /[.!?](?=\s+\p{Lu}|\s*$)/u;

/** Marks to sources that stand after a sentence: a space may stand before them. */
const isMark = (node: RootContent | undefined): boolean =>
  node?.type === 'element' && node.tagName === 'sup';

interface Halves {
  first: Root;
  rest: Root | undefined;
}

/** What begins a paragraph, without the space that stood before it in the sentence. */
export const withoutSpace = <T extends RootContent>([first, ...others]: readonly T[]): T[] =>
  first === undefined
    ? []
    : [first.type === 'text' ? { ...first, value: first.value.trimStart() } : first, ...others];

/** A tree with other children. */
const withChildren = (tree: Root, children: RootContent[]): Root => ({ ...tree, children });

/**
 * Divides a text after its first sentence, with its marks to sources. The first part is what stands
 * in the paragraph, without the paragraph. Texts that do not begin with a paragraph are not divided.
 */
export function firstSentence(tree: Root): Halves {
  const at = tree.children.findIndex((node) => node.type === 'element');
  const paragraph = tree.children[at];
  if (paragraph?.type !== 'element' || paragraph.tagName !== 'p')
    return { first: tree, rest: undefined };
  const inner = paragraph.children;
  const ends = inner.findIndex((node) => node.type === 'text' && END.test(node.value));
  const text = inner[ends];
  if (text?.type !== 'text') return { first: tree, rest: undefined };
  const cut = (END.exec(text.value)?.index ?? 0) + 1;
  let next = ends + 1;
  if (text.value.slice(cut).trim() === '') while (isMark(inner[next])) next += 1;
  const over: Element['children'] = [
    ...(text.value.slice(cut).trim()
      ? [{ ...text, value: text.value.slice(cut).trimStart() }]
      : []),
    ...withoutSpace(inner.slice(next)),
  ];
  const after: RootContent[] = [
    ...(over.length > 0 ? [{ ...paragraph, children: over }] : []),
    ...tree.children.slice(at + 1),
  ];
  return {
    first: withChildren(tree, [
      ...inner.slice(0, ends),
      { ...text, value: text.value.slice(0, cut) },
      ...inner.slice(ends + 1, next),
    ]),
    rest: after.some(({ type }) => type === 'element') ? withChildren(tree, after) : undefined,
  };
}
