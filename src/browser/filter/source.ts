import type { FacetItem } from '../../domain/lists/filters.ts';

/**
 * Where a filter finds its items, and how it shows those that pass: on the page, or from a file of
 * its own.
 */
export interface Source {
  values: readonly FacetItem[];
  /** Shows the items that pass, or the list as it was when nothing is chosen. */
  show: (passing: readonly boolean[] | undefined) => void;
}
