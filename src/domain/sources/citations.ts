import { referenceId, type NumberedCitation } from '../../content/render.ts';

interface Cited {
  path: string;
  citations: readonly NumberedCitation[];
}

const REFERENCE = /<a href="#kilde-(\d+)" id="ref-\d+-\d+"([^>]*?)aria-label="(\S+) \d+">\d+<\/a>/g;

/**
 * Gives several items on one page a common numbering. Each was rendered alone, with its own numbers.
 * @param html the rendered parts of each item, in reading order
 * @param items the items, in the same order
 * @param prefix keeps the ids apart from those of the page's own text; '' where there is none
 * @returns the parts with new numbers, and one list of sources
 */
export function commonCitations(
  html: readonly (readonly string[])[],
  items: readonly Cited[],
  prefix = '',
): { html: string[][]; citations: NumberedCitation[] } {
  const common = new Map<string, NumberedCitation>();
  const renumbered = html.map((parts, i) =>
    parts.map((part) =>
      part.replace(REFERENCE, (_all, old: string, rest: string, word: string) => {
        const item = items[i];
        const citation = item?.citations[Number(old) - 1];
        if (!item || !citation) throw new Error(`${item?.path}: fotnote ${old} mangler`);
        const known = common.get(citation.label) ?? {
          ...citation,
          number: common.size + 1,
          uses: 0,
        };
        known.uses += 1;
        common.set(citation.label, known);
        return `<a href="#${sourceId(known.number, prefix)}" id="${prefix}${referenceId(known.number, known.uses)}"${rest}aria-label="${word} ${known.number}">${known.number}</a>`;
      }),
    ),
  );
  return { html: renumbered, citations: [...common.values()] };
}

/** The id of one line in a list of sources. */
export const sourceId = (number: number, prefix = ''): string => `${prefix}kilde-${number}`;
