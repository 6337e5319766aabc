import type { Toolbox } from '../../content/toolbox.ts';
import { byId, examplesOf, type Guide } from './relations.ts';

/** Two guides that are easily taken for each other, and what tells them apart. */
export interface Pair {
  guide: Guide;
  /** What to take instead of it. */
  instead: Guide;
  /** Why, in the words and the language of the first. */
  reason: string;
}

/**
 * Pairs to compare, from what the guides say to take instead: those with the most examples first,
 * no guide in two of them.
 * @param most how many
 */
export function readyPairs(toolbox: Toolbox, most: number): Pair[] {
  const shown = new Map(toolbox.verktoy.map((g) => [g.id, examplesOf(toolbox, g).length]));
  const weight = ({ guide, instead }: Pair): number =>
    (shown.get(guide.id) ?? 0) + (shown.get(instead.id) ?? 0);
  const all = toolbox.verktoy.flatMap((guide) =>
    guide.data.avoidWhen.flatMap(({ instead, reason }) =>
      instead === undefined ? [] : [{ guide, instead: byId(toolbox, 'verktoy', instead), reason }],
    ),
  );
  const taken = new Set<string>();
  return all
    .sort((a, b) => weight(b) - weight(a))
    .filter(({ guide, instead }) => {
      if (taken.has(guide.id) || taken.has(instead.id)) return false;
      taken.add(guide.id).add(instead.id);
      return true;
    })
    .slice(0, most);
}
