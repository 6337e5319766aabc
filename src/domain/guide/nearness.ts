import { facets } from '../../site/facets.ts';
import type { FacetValues, Selection } from '../lists/filters.ts';

/**
 * What makes one municipality like another, the weightiest first. Names are the filters'
 * (guide-filters.ts).
 */
const weights = { [facets.size.parameter]: 4, fylke: 2, kommunekontor: 1 } as const;
export type Likeness = keyof typeof weights;
export const likenesses = Object.keys(weights) as Likeness[];

/**
 * How like the wanted kind of municipality the nearest of some municipalities is.
 * @returns points (0: not like) and in what they are alike
 */
export function nearness(
  municipalities: readonly FacetValues[],
  wanted: Selection,
): { points: number; shared: Likeness[] } {
  const likes = municipalities.map((municipality) =>
    likenesses.filter((name) => wanted[name]?.some((value) => municipality[name]?.includes(value))),
  );
  const scored = likes.map((shared) => ({
    shared,
    points: shared.reduce((sum, name) => sum + weights[name], 0),
  }));
  return scored.sort((a, b) => b.points - a.points)[0] ?? { points: 0, shared: [] };
}
