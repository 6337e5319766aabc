import type { Item, NumberedCitation } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { commonCitations } from '../sources/citations.ts';

export interface TermEntry {
  item: Item<'begreper'>;
  html: string;
}

/** All words on one page, with one numbering of the sources. */
export function termList(toolbox: Toolbox): { terms: TermEntry[]; citations: NumberedCitation[] } {
  const { html, citations } = commonCitations(
    toolbox.begreper.map((item) => [item.intro]),
    toolbox.begreper,
  );
  return {
    terms: toolbox.begreper.map((item, i) => ({ item, html: html[i]?.[0] ?? '' })),
    citations,
  };
}
