import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { withoutSpace } from './first-sentence.ts';

const isElement = (node: RootContent | ElementContent, name: string): node is Element =>
  node.type === 'element' && node.tagName === name;

/** What an item holds, without the paragraph of a list with air between. */
function contentsOf(item: Element): ElementContent[] {
  const [first, ...others] = item.children.filter(
    (node) => node.type !== 'text' || node.value.trim() !== '',
  );
  return first && others.length === 0 && isElement(first, 'p') ? first.children : item.children;
}

/** A full stop, or another end, with a new sentence or nothing after it. */
const END = /[.?!](?=\s+\p{Lu}|\s*$)/u;

/** The first sentence of a text with links and marks in it, and the rest. */
function firstSentence(nodes: readonly ElementContent[]): {
  first: ElementContent[];
  rest: ElementContent[];
} {
  const first: ElementContent[] = [];
  for (const [i, node] of nodes.entries()) {
    const end = node.type === 'text' ? END.exec(node.value) : null;
    if (node.type !== 'text' || !end) {
      first.push(node);
      continue;
    }
    const at = end.index + 1;
    first.push({ ...node, value: node.value.slice(0, at) });
    const after = node.value.slice(at);
    // The mark of the source belongs to the sentence before it.
    const next = nodes.slice(i + 1);
    const marks = after
      ? []
      : next.slice(
          0,
          next.findIndex((one) => !isElement(one, 'sup')),
        );
    first.push(...marks);
    return {
      first,
      rest: [...(after ? [{ ...node, value: after }] : []), ...next.slice(marks.length)],
    };
  }
  return { first, rest: [] };
}

/** An item that opens with its first sentence in bold; one that does already stands as it is. */
function opened(item: Element): Element {
  const nodes = contentsOf(item);
  if (nodes[0] && isElement(nodes[0], 'strong')) return item;
  const { first, rest } = firstSentence(nodes);
  return { ...item, children: [h('strong', first), ...rest] };
}

/**
 * The first list of a text, each item with its first sentence in bold, divided after some of them.
 * What is not a list goes with the first ones.
 */
export function openings(tree: Root, most: number): { first: Root; rest?: Root; more: number } {
  const at = tree.children.findIndex((node) => isElement(node, 'ul'));
  const list = tree.children[at];
  if (!list || !isElement(list, 'ul')) return { first: tree, more: 0 };
  const items = list.children.filter((node) => isElement(node, 'li')).map(opened);
  const part = (children: Element[]): Element => ({ ...list, children });
  const first = { ...tree, children: tree.children.with(at, part(items.slice(0, most))) };
  const rest = items.slice(most);
  return {
    first,
    ...(rest.length > 0 && { rest: { ...tree, children: [part(rest)] } }),
    more: rest.length,
  };
}

/** A step longer than this is read one sentence at a time. */
const LONG = 420;

const textOf = (node: RootContent | ElementContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/**
 * A long step says its matter and the first sentence of how; the rest is folded in the item.
 * @param says what the fold is called
 */
export function foldSteps(tree: Root, says: string): Root {
  const folded = (item: Element): Element => {
    const nodes = contentsOf(item);
    const [matter, ...how] = nodes;
    if (!matter || !isElement(matter, 'strong') || textOf(item).length < LONG) return item;
    const { first, rest } = firstSentence(how);
    if (rest.length === 0) return item;
    return {
      ...item,
      children: [
        matter,
        ...first,
        h('details', { className: ['step-more'] }, h('summary', says), h('p', withoutSpace(rest))),
      ],
    };
  };
  return {
    ...tree,
    children: tree.children.map((node) =>
      isElement(node, 'ol')
        ? { ...node, children: node.children.map((c) => (isElement(c, 'li') ? folded(c) : c)) }
        : node,
    ),
  };
}
