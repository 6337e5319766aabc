import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { toolUrl } from '../chooser/tool.ts';
import type { Guide } from './relations.ts';

/** Where a guide says when another is better: «Dere vil telle. Bruk en brukerundersøkelse.» */

const SENTENCE_END = /(?<=[.!?]) (?=[\p{Lu}«])/u;
/** Another guide to begin with is none to take instead. */
const FIRST = /først|fyrst|start|begynn|byrj|\blag\b/i;

const isElement = (node: Nodes): node is Element => node.type === 'element';

/** The elements of a kind below a node. */
function under(node: Nodes, tag: string): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => [
    ...(isElement(child) && child.tagName === tag ? [child] : []),
    ...under(child, tag),
  ]);
}

/** A point as text, without its citations. */
function textOfPoint(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll(/\s+/g, ' ');
  if (!('children' in node) || (isElement(node) && node.tagName === 'sup')) return '';
  return node.children.map(textOfPoint).join('');
}

/** What a point says of a guide it sends the reader to; nothing where it names others too. */
function conditionIn(point: Element): [url: string, condition: string][] {
  const links = under(point, 'a').filter((a) => String(a.properties.href).startsWith('/verktoy/'));
  const [link] = links;
  if (!link || links.length > 1) return [];
  const sentences = textOfPoint(point).trim().split(SENTENCE_END);
  const at = sentences.findIndex((sentence) => sentence.includes(toString(link)));
  const [condition] = sentences;
  return at < 1 || !condition || FIRST.test(sentences[at] ?? '')
    ? []
    : [[String(link.properties.href), condition]];
}

/** When a guide itself says to take another: the condition, in its own words; undefined else. */
export function whenInstead({ sections }: Guide, other: Guide): string | undefined {
  const tree = sections.find(({ key }) => key === 'whenNot')?.tree;
  const told = tree ? under(tree, 'li').flatMap(conditionIn) : [];
  return told.find(([url]) => url === toolUrl(other.id))?.[1];
}
