import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { byId, type Guide } from '../guide/relations.ts';

/** A tool that serves several success criteria, and the numbers of those. */
export interface SharedTool {
  guide: Guide;
  numbers: number[];
}

/** The success criteria with their tools, and the tools that more than one of them has. */
export interface CriteriaPicture {
  criteria: { criterion: Item<'suksesskriterier'>; guides: Guide[] }[];
  shared: SharedTool[];
}

/** What a picture of the success criteria shows: the tools as the criteria name them. */
export function criteriaPicture(toolbox: Toolbox): CriteriaPicture {
  const criteria = toolbox.suksesskriterier.map((criterion) => ({
    criterion,
    guides: criterion.data.tools.map(({ guide }) => byId(toolbox, 'verktoy', guide)),
  }));
  const guides = [...new Set(criteria.flatMap((c) => c.guides))];
  const shared = guides
    .map((guide) => ({
      guide,
      numbers: criteria.filter((c) => c.guides.includes(guide)).map((c) => c.criterion.data.order),
    }))
    .filter(({ numbers }) => numbers.length > 1)
    .sort((a, b) => b.numbers.length - a.numbers.length);
  return { criteria, shared };
}
