import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { citationMark, sentencesIn, type MarkedSentence } from '../../language/sentences.ts';
import type { Item } from '../../content/render.ts';
import type { CollectionName } from '../../schemas/collections.ts';

/** A sentence of a page, and the part of the page it stands in. */
export interface PageSentence extends MarkedSentence {
  /** The heading, and its anchor; '' before the first. */
  part: string;
  key: string;
  anchor: string;
  /** The sentence before it, where it points back to that; '' where it does not. */
  before: string;
}

/** What a sentence begins with that is not understood without the one before it. */
const POINTS_BACK =
  /^(Begge|Da|De|Dei|Den|Denne|Der|Derfor|Desse|Det|Dette|Disse|Ein av|Ett av|En av|Eit av|Etterpå|Han|Her|Ho|Hun|I tillegg|Ingen av|Noen|Nokre|Samtidig|Senere|Seinare|Slik|Så)[\s,]/u;

const BLOCK = /^(p|li|ul|ol|blockquote|h[1-6]|dl|dt|dd)$/;

/**
 * The bold name that a step or a point begins with: «**Start.** Si hva møtet er til.» It is a
 * title, not a claim.
 */
const isName = (node: Element, before: string): boolean =>
  node.tagName === 'strong' && /(^|\n)\s*$/.test(before) && /[.:!?]$/.test(toString(node).trim());

/** A tree as text: a line for each block, and citations as marks. */
function markedText(node: Nodes, before = ''): string {
  if (node.type === 'text') return before + node.value.replace(/[^\S\u00A0]+/g, ' ');
  if (node.type !== 'element' && node.type !== 'root') return before;
  if (node.type === 'element') {
    const label = node.data?.citation;
    if (label) return before + citationMark(label);
    if (isName(node, before)) return before;
  }
  const edge = node.type === 'element' && BLOCK.test(node.tagName) ? '\n' : '';
  return (
    node.children.reduce<string>((text, child) => markedText(child, text), before + edge) + edge
  );
}

/** Every sentence in the text of an item, in reading order. */
export function pageSentences(item: Item<CollectionName>): PageSentence[] {
  return [{ title: '', key: '', id: '', tree: item.intro }, ...item.sections].flatMap(
    ({ title, key, id, tree }) =>
      sentencesIn(markedText(tree)).map((sentence, i, all) => ({
        ...sentence,
        part: title,
        key,
        anchor: id,
        before: POINTS_BACK.test(sentence.text) ? (all[i - 1]?.text ?? '') : '',
      })),
  );
}
