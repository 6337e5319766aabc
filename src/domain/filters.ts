/** Filters over a list: «or» within a facet, «and» between facets. Used when building and in the browser. */

export interface Facet {
  /** Name in the address and in `data-` attributes: `kontor`, `tema`. */
  id: string;
  label: string;
  options: { value: string; label: string }[];
}

/** The values an item has per facet. */
export type FacetValues = Readonly<Record<string, readonly string[]>>;
/** What the reader has chosen per facet. A facet that is not there, or is empty, filters nothing. */
export type Selection = Readonly<Record<string, readonly string[]>>;

/** Whether an item passes, one facet left out of account where `except` names it. */
export function passes(item: FacetValues, selection: Selection, except?: string): boolean {
  return Object.entries(selection).every(([facet, chosen]) =>
    facet === except || chosen.length === 0 || chosen.some((value) => item[facet]?.includes(value)));
}

/**
 * How many items each option would show: the items that pass the other facets and have the value.
 * @returns counts by facet and value
 */
export function optionCounts(items: readonly FacetValues[], selection: Selection, facets: readonly Pick<Facet, 'id' | 'options'>[]): Record<string, Record<string, number>> {
  return Object.fromEntries(facets.map((facet) => {
    const rest = items.filter((item) => passes(item, selection, facet.id));
    return [facet.id, Object.fromEntries(facet.options.map(({ value }) => [value, rest.filter((item) => item[facet.id]?.includes(value)).length]))];
  }));
}

/** Facets without options that no item has, and without facets that tell nothing apart. */
export function usefulFacets(facets: readonly Facet[], items: readonly FacetValues[]): Facet[] {
  return facets
    .map((facet) => ({ ...facet, options: facet.options.filter(({ value }) => items.some((item) => item[facet.id]?.includes(value))) }))
    .filter((facet) => facet.options.length > 1);
}

/** The selection in an address: only known facets and values, so that a hostile address chooses nothing. */
export function readSelection(parameters: URLSearchParams, facets: readonly Pick<Facet, 'id' | 'options'>[]): Record<string, string[]> {
  return Object.fromEntries(facets.map((facet) => [
    facet.id,
    [...new Set(parameters.getAll(facet.id))].filter((value) => facet.options.some((option) => option.value === value)),
  ]));
}
