import type { Toolbox } from '../../content/toolbox.ts';
import { byId, examplesOf, guidesOfKind, type Example, type Guide } from './relations.ts';

/** An example that does not show a guide, and the guide it shows instead. */
export interface NearExample {
  example: Example;
  shows: Guide;
}

/**
 * The examples nearest to a guide that none shows: those of the guides it goes with, in their
 * order, then those of guides of its kind that serve most of the same purposes.
 */
export function nearestExamples(toolbox: Toolbox, guide: Guide, count = 2): NearExample[] {
  const purposes = new Set(guide.data.purposes.map(({ purpose }) => purpose));
  const shared = ({ data }: Guide): number =>
    data.purposes.filter(({ purpose }) => purposes.has(purpose)).length;
  const others = [
    ...guide.data.combineWith.map(({ guide: id }) => byId(toolbox, 'verktoy', id)),
    ...guidesOfKind(toolbox, guide.data.category)
      .filter((other) => other !== guide)
      .sort((a, b) => shared(b) - shared(a)),
  ];
  const found = new Map<string, NearExample>();
  for (const shows of new Set(others)) {
    if (found.size === count) break;
    const example = examplesOf(toolbox, shows).find(({ id }) => !found.has(id));
    if (example) found.set(example.id, { example, shows });
  }
  return [...found.values()];
}
