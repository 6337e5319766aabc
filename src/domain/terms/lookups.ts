import { nounEndings } from '../../language/endings.ts';
import { remembered } from '../remembered.ts';
import type { Item } from '../../content/render.ts';

type Term = Item<'begreper'>;

/** No more than this many words are explained on one page: every one of them is a mark in the text. */
const MAX_LOOKUPS = 8;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export interface Lookups {
  /** Matches any name at the start of a word, with a Norwegian ending. */
  pattern: RegExp;
  byName: Map<string, Term>;
}

/** Prepares the words once for all pages. Names under four letters are too easily something else. */
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

/**
 * Makes the first use of each word on a page into a button that opens its explanation (popover:
 * no JavaScript). Text in links and headings is left alone.
 * @param parts rendered HTML, in reading order
 * @param own the guide the page is about: its own word is not explained on it
 * @returns the parts with buttons, and the words used, in reading order
 */
export function markTerms(
  parts: readonly string[],
  { pattern, byName }: Lookups,
  own?: string,
): { parts: string[]; terms: Term[] } {
  const used = new Set<Term>();
  const marked = parts.map((html) => {
    let depth = 0;
    return html
      .split(/(<[^>]+>)/)
      .map((token) => {
        if (token.startsWith('<')) {
          if (/^<(a|h[1-6]|button)[\s>]/.test(token)) depth += 1;
          if (/^<\/(a|h[1-6]|button)>/.test(token)) depth -= 1;
          return token;
        }
        if (depth > 0 || !token.trim()) return token;
        return token.replace(pattern, (match: string, name: string) => {
          const term = byName.get(name.toLowerCase());
          if (
            !term ||
            used.has(term) ||
            used.size >= MAX_LOOKUPS ||
            (own && term.data.guide === own)
          )
            return match;
          used.add(term);
          return `<button type="button" class="term" popovertarget="ord-${term.id}">${match}</button>`;
        });
      })
      .join('');
  });
  return { parts: marked, terms: [...used] };
}
