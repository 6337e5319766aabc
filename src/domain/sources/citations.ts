import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { referenceMark, type NumberedCitation } from '../../content/citations.ts';
import type { Language } from '../../schemas/values.ts';

interface Cited {
  path: string;
  language: Language;
  citations: readonly NumberedCitation[];
}

/**
 * Gives several items on one page a common numbering. Each was rendered alone, with its own
 * numbers.
 * @param trees the rendered parts of each item, in reading order
 * @param items the items, in the same order
 * @param before what the text of the page itself cites, before the items
 * @returns copies of the parts with new numbers, and one list of sources
 */
export function commonCitations(
  trees: readonly (readonly Root[])[],
  items: readonly Cited[],
  before: readonly NumberedCitation[] = [],
): { trees: Root[][]; citations: NumberedCitation[] } {
  const common = new Map(before.map((citation) => [citation.label, { ...citation }]));
  const renumbered = trees.map((parts, i) =>
    parts.map((part) => {
      const tree = structuredClone(part);
      visit(tree, 'element', (node) => {
        const label = node.data?.citation;
        if (!label) return;
        const item = items[i];
        const citation = item?.citations.find((c) => c.label === label);
        if (!item || !citation) throw new Error(`${item?.path}: fotnote ${label} mangler`);
        const known = common.get(label) ?? { ...citation, number: common.size + 1, uses: 0 };
        known.uses += 1;
        common.set(label, known);
        Object.assign(node, referenceMark(known, item.language));
      });
      return tree;
    }),
  );
  return { trees: renumbered, citations: [...common.values()] };
}
