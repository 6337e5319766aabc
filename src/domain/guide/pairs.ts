import type { Toolbox } from '../../content/toolbox.ts';
import type { Language } from '../../schemas/values.ts';
import { whenInstead } from './choose-instead.ts';
import { byId, examplesOf, type Guide } from './relations.ts';

/** Two guides that are easily taken for each other: when each of them is the better one. */
export interface Pair {
  sides: readonly [Side, Side];
}
interface Side {
  guide: Guide;
  /** When to choose it, in the words of the other guide. */
  when: string;
  language: Language;
}

/** Two guides that each say when the other is better; undefined where one of them does not. */
function pairOf(a: Guide, b: Guide): Pair | undefined {
  const [chooseA, chooseB] = [whenInstead(b, a), whenInstead(a, b)];
  return chooseA !== undefined && chooseB !== undefined
    ? {
        sides: [
          { guide: a, when: chooseA, language: b.language },
          { guide: b, when: chooseB, language: a.language },
        ],
      }
    : undefined;
}

/**
 * Pairs to compare, from what the guides say to take instead: those with the most examples first,
 * no guide in two of them.
 * @param most how many
 */
export function readyPairs(toolbox: Toolbox, most: number): Pair[] {
  const shown = new Map(toolbox.verktoy.map((g) => [g.id, examplesOf(toolbox, g).length]));
  const weight = ({ sides }: Pair): number =>
    sides.reduce((sum, { guide }) => sum + (shown.get(guide.id) ?? 0), 0);
  const all = toolbox.verktoy.flatMap((guide) =>
    guide.data.avoidWhen.flatMap(({ instead }) =>
      instead === undefined ? [] : (pairOf(guide, byId(toolbox, 'verktoy', instead)) ?? []),
    ),
  );
  const taken = new Set<string>();
  return all
    .sort((a, b) => weight(b) - weight(a))
    .filter(({ sides }) => {
      if (sides.some(({ guide }) => taken.has(guide.id))) return false;
      for (const { guide } of sides) taken.add(guide.id);
      return true;
    })
    .slice(0, most);
}
