import type { Root } from 'hast';
import type { NumberedCitation } from '../../content/citations.ts';
import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
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

/** Letters of an explanation that a narrow screen has room for beside nothing else. */
const GLIMPSE = 44;

/** The beginning of an explanation, whole words: enough to know whether to open it. */
export function glimpse(text: string): string {
  if (text.length <= GLIMPSE) return text;
  const cut = text.slice(0, GLIMPSE + 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[.,:;–-]$/, '')} …`;
}
