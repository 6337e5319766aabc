import type { Element, Root, RootContent } from 'hast';
import { findAndReplace } from 'hast-util-find-and-replace';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { nounEndings } from '../../language/endings.ts';
import { remembered } from '../remembered.ts';
import type { Item } from '../../content/render.ts';

type Term = Item<'begreper'>;

/**
 * No more than this many words are explained on one page: every one of them is a mark in the text.
 */
const MAX_LOOKUPS = 8;
/** A longer word may need two lines, and is not held together with the signs around it. */
const LONG = 22;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export interface Lookups {
  /** Matches any name at the start of a word, with a Norwegian ending. */
  pattern: RegExp;
  byName: Map<string, Term>;
}

/**
 * Prepares the words once for all pages. Names under four letters are too easily something else.
 */
export const prepareLookups = remembered((terms: readonly Term[]): Lookups => {
  const byName = new Map<string, Term>();
  for (const term of terms) {
    for (const name of [term.data.title, ...term.data.aliases])
      if (name.length > 3) byName.set(name.toLowerCase(), term);
  }
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map(escape);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(${names.join('|')})(?:${nounEndings.join('|')})?(?![\\p{L}\\p{N}-])`,
    'giu',
  );
  return { pattern: names.length ? pattern : /(?!)/g, byName };
});

/** Words in these are left alone. */
const LEFT_ALONE = ['a', 'button', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** The signs beside a word, taken out of the text they stand in. */
function takeSigns(node: RootContent | undefined, pattern: RegExp): string {
  if (node?.type !== 'text') return '';
  const [signs = ''] = pattern.exec(node.value) ?? [];
  node.value = node.value.replace(pattern, '');
  return signs;
}

/** Browsers break a line between a button and the signs around it: they become one piece. */
function holdSigns(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    const [word] = node.children;
    if (!parent || index === undefined || node.tagName !== 'button' || word?.type !== 'text')
      return;
    if (word.value.length > LONG) return;
    const before = takeSigns(parent.children[index - 1], /[«(]+$/);
    const after = takeSigns(parent.children[index + 1], /^[.,;:!?)»]+/);
    if (!before && !after) return;
    parent.children[index] = h('span', { className: ['held'] }, before, node, after);
    return SKIP;
  });
}

/**
 * Makes the first use of each word on a page into a button that opens its explanation (popover:
 * no JavaScript). Text in links and headings is left alone.
 * @param trees rendered parts, in reading order
 * @param own the guide the page is about: its own word is not explained on it
 * @returns copies of the parts with buttons, and the words used, in reading order
 */
export function markTerms(
  trees: readonly Root[],
  { pattern, byName }: Lookups,
  own?: string,
): { trees: Root[]; terms: Term[] } {
  const used = new Set<Term>();
  const explain = (match: string, name: string): Element | string => {
    const term = byName.get(name.toLowerCase());
    if (!term || used.has(term) || used.size >= MAX_LOOKUPS || (own && term.data.guide === own))
      return match;
    used.add(term);
    return h(
      'button',
      { type: 'button', className: ['term'], popoverTarget: `ord-${term.id}` },
      match,
    );
  };
  const marked = trees.map((part) => {
    const tree = structuredClone(part);
    findAndReplace(tree, [pattern, explain], { ignore: LEFT_ALONE });
    holdSigns(tree);
    return tree;
  });
  return { trees: marked, terms: [...used] };
}
