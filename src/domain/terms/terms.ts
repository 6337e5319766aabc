import type { Root } from 'hast';
import type { NumberedCitation } from '../../content/citations.ts';
import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { key } from '../../language/key.ts';
import { byInitial } from '../lists/initials.ts';
import { commonCitations } from '../sources/citations.ts';

export interface TermEntry {
  item: Item<'begreper'>;
  /** The explanation, with its references in the common numbering. */
  tree: Root;
}

/** Words under their first letter, in the order of the Norwegian alphabet; figures stand first. */
export const byLetter = (terms: readonly TermEntry[]): { letter: string; terms: TermEntry[] }[] =>
  byInitial(terms, ({ item }) => item.data.title).map(({ letter, items }) => ({
    letter,
    terms: items,
  }));

/** All words on one page, with one numbering of the sources. */
export function termList(toolbox: Toolbox): { terms: TermEntry[]; citations: NumberedCitation[] } {
  const { trees, citations } = commonCitations(
    toolbox.begreper.map((item) => [item.intro]),
    toolbox.begreper,
  );
  return {
    terms: toolbox.begreper.map((item, i) => ({ item, tree: trees[i]?.[0] ?? item.intro })),
    citations,
  };
}

const keysIn = (name: string): string[] => (name.match(/[\p{L}\p{N}]+/gu) ?? []).map(key);

/**
 * The other names of a word that say something to one who reads: not forms of the word itself, nor
 * of one another. The search finds all of them.
 */
export function otherNames({ title, aliases }: { title: string; aliases: string[] }): string[] {
  const own = new Set(keysIn(title));
  const seen = new Set([keysIn(title).join('')]);
  return aliases.filter((name) => {
    const keys = keysIn(name);
    const whole = keys.join('');
    if (seen.has(whole) || keys.every((k) => own.has(k))) return false;
    seen.add(whole);
    return true;
  });
}
