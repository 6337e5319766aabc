import { referenceId, type Item, type NumberedCitation } from '../content/render.ts';
import type { Toolbox } from '../content/toolbox.ts';

export interface TermEntry { item: Item<'begreper'>; html: string }

/**
 * All words on one page. Each word was rendered alone, with its own citation numbers; here they
 * get one common numbering, so that the page has one list of sources.
 */
export function termList(toolbox: Toolbox): { terms: TermEntry[]; citations: NumberedCitation[] } {
  const common = new Map<string, NumberedCitation>();
  const terms = toolbox.begreper.map((item): TermEntry => {
    const html = item.intro.replace(/<a href="#kilde-(\d+)" id="ref-\d+-\d+"([^>]*?)aria-label="(\S+) \d+">\d+<\/a>/g, (_all, old: string, rest: string, word: string) => {
      const citation = item.citations[Number(old) - 1];
      if (!citation) throw new Error(`${item.path}: fotnote ${old} mangler`);
      const known = common.get(citation.label) ?? { ...citation, number: common.size + 1, uses: 0 };
      known.uses += 1;
      common.set(citation.label, known);
      return `<a href="#kilde-${known.number}" id="${referenceId(known.number, known.uses)}"${rest}aria-label="${word} ${known.number}">${known.number}</a>`;
    });
    return { item, html };
  });
  return { terms, citations: [...common.values()] };
}
