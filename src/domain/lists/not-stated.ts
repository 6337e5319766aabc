import { capital } from '../../language/forms.ts';
import { pageLabel } from '../../language/page-labels.ts';
import type { Facet, FacetItem } from './filters.ts';

/**
 * The choice for what an entry says nothing about: without it, the entry vanishes under every
 * choice.
 */
const NOT_STATED = 'ikke-oppgitt';

/** A facet with that choice last. It is shown only where an entry has it (`usefulFacets`). */
export function orNotStated<F extends Facet>(facet: F): F {
  if (facet.options.some(({ value }) => value === NOT_STATED)) return facet;
  return {
    ...facet,
    options: [
      ...facet.options,
      { value: NOT_STATED, label: capital(pageLabel('notStated', 'nb')) },
    ],
  };
}

/** An item with that choice in every facet where it has no value of its own. */
export function statedItem(facets: readonly Pick<Facet, 'id'>[], item: FacetItem): FacetItem {
  return item.map((record) => ({
    ...record,
    ...Object.fromEntries(
      facets.filter(({ id }) => !record[id]?.length).map(({ id }) => [id, [NOT_STATED]]),
    ),
  }));
}
