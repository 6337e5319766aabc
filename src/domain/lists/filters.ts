import type { Language } from '../../schemas/values.ts';

/**
 * Filters over a list: «or» within a facet, «and» between facets. Used when building and in the
 * browser.
 */

export interface Facet {
  /** Name in the address and in `data-` attributes: `kontor`, `tema`. */
  id: string;
  label: string;
  /** What comes before its options in a sentence: «for å» dele erfaring. */
  phrase?: string;
  options: FacetOption[];
}

interface FacetOption {
  value: string;
  label: string;
  /** Of a label that keeps a form of its own: the title of a page. */
  language?: Language;
}

/** The values a record has per facet. */
export type FacetValues = Readonly<Record<string, readonly string[]>>;
/**
 * An item in the list: one record, or several where values belong together. A guide that a small
 * municipality in one county and a large one in another have used, is not found as «small» in the
 * other county.
 */
export type FacetItem = readonly FacetValues[];
/**
 * What the reader has chosen per facet. A facet that is not there, or is empty, filters nothing.
 */
export type Selection = Readonly<Record<string, readonly string[]>>;

function recordPasses(record: FacetValues, selection: Selection, except?: string): boolean {
  return Object.entries(selection).every(
    ([facet, chosen]) =>
      facet === except ||
      chosen.length === 0 ||
      chosen.some((value) => record[facet]?.includes(value)),
  );
}

/** Whether an item passes: one of its records meets every facet. */
export function passes(item: FacetItem, selection: Selection): boolean {
  return item.some((record) => recordPasses(record, selection));
}

/** An item of values that always hold, and parts of which one holds at a time. */
export function itemOf(values: FacetValues, parts: readonly FacetValues[] = []): FacetItem {
  return parts.length ? parts.map((part) => ({ ...values, ...part })) : [values];
}

/**
 * The item as text for a `data-` attribute: what all records share, then what each has of its own.
 */
export function writeItem(item: FacetItem): string {
  const [first = {}, ...rest] = item;
  const text = (values: readonly string[] | undefined): string => JSON.stringify(values ?? []);
  const shared = Object.keys(first).filter((facet) =>
    rest.every((record) => text(record[facet]) === text(first[facet])),
  );
  const own = (record: FacetValues): FacetValues =>
    Object.fromEntries(Object.entries(record).filter(([facet]) => !shared.includes(facet)));
  return JSON.stringify([
    Object.fromEntries(shared.map((facet) => [facet, first[facet]])),
    ...(rest.length ? item.map(own) : []),
  ]);
}

/** What `writeItem` wrote. */
export function readItem(written: string): FacetItem {
  const [shared = {}, ...parts] = JSON.parse(written) as FacetValues[];
  return itemOf(shared, parts);
}

/**
 * How many items each option would show: the items that pass the other facets and have the value.
 * @returns counts by facet and value
 */
export function optionCounts(
  items: readonly FacetItem[],
  selection: Selection,
  facets: readonly Pick<Facet, 'id' | 'options'>[],
): Record<string, Record<string, number>> {
  return Object.fromEntries(
    facets.map((facet) => {
      const counts = new Map(facet.options.map(({ value }): [string, number] => [value, 0]));
      for (const item of items) {
        const has = new Set<string>();
        for (const record of item)
          if (recordPasses(record, selection, facet.id))
            for (const value of record[facet.id] ?? []) has.add(value);
        for (const value of has) {
          const count = counts.get(value);
          if (count !== undefined) counts.set(value, count + 1);
        }
      }
      return [facet.id, Object.fromEntries(counts)];
    }),
  );
}

/** Facets without options that no item has, and without facets that tell nothing apart. */
export function usefulFacets(facets: readonly Facet[], items: readonly FacetItem[]): Facet[] {
  return facets
    .map((facet) => ({
      ...facet,
      options: facet.options.filter(({ value }) =>
        items.some((item) => item.some((record) => record[facet.id]?.includes(value))),
      ),
    }))
    .filter((facet) => facet.options.length > 1);
}

/**
 * An address with names that no facet has, read by what they ask for: `kategori=digitale` is a
 * choice in the one facet that has that value.
 */
export function understood(
  parameters: URLSearchParams,
  facets: readonly Pick<Facet, 'id' | 'options'>[],
): URLSearchParams {
  return new URLSearchParams(
    [...parameters].map(([name, value]) => {
      const known = facets.some(({ id }) => id === name);
      const having = facets.filter(({ options }) => options.some((one) => one.value === value));
      return [known ? name : (having.length === 1 && having[0]?.id) || name, value];
    }),
  );
}

/**
 * The selection in an address: only known facets and values, so that a hostile address chooses
 * nothing.
 */
export function readSelection(
  parameters: URLSearchParams,
  facets: readonly Pick<Facet, 'id' | 'options'>[],
): Record<string, string[]> {
  return Object.fromEntries(
    facets.map((facet) => [
      facet.id,
      [...new Set(parameters.getAll(facet.id))].filter((value) =>
        facet.options.some((option) => option.value === value),
      ),
    ]),
  );
}
