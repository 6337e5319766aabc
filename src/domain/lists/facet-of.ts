import { capital } from '../../language/forms.ts';
import { keysOf, textOf, type ValueTable } from '../../schemas/values.ts';
import type { Facet, FacetValues } from './filters.ts';

/** A facet and where its values come from: a new filter is one of these. */
export interface FacetOf<From> extends Facet {
  valuesOf: (from: From) => readonly string[];
}

/** A facet whose options are a table of allowed values. */
export const fromTable = <From>(
  id: string,
  label: string,
  table: ValueTable,
  valuesOf: FacetOf<From>['valuesOf'],
): FacetOf<From> => ({
  id,
  label,
  options: keysOf(table).map((value) => ({ value, label: textOf(table, value) })),
  valuesOf,
});
/** A facet whose options begin with a capital letter. */
export const withCapitals = <F extends Facet>(facet: F): F => ({
  ...facet,
  options: facet.options.map((o) => ({ ...o, label: capital(o.label) })),
});

/** The values some facets find, by facet. */
export const valuesFrom = <From>(facets: readonly FacetOf<From>[], from: From): FacetValues =>
  Object.fromEntries(facets.map((facet) => [facet.id, facet.valuesOf(from)]));
