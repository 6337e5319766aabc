import type { Value, ValueTable } from '../schemas/values.ts';

/**
 * What a reader can tell of a situation, or filter a list by: the field, its name in addresses, and
 * the table of its values. The chooser, the filters, the guides and the checks of links share it.
 */
export const facets = {
  who: { parameter: 'hvem', table: 'forWhom' },
  purposes: { parameter: 'formaal', table: 'purpose' },
  withWhom: { parameter: 'med', table: 'withWhom' },
  knowledge: { parameter: 'kunnskap', table: 'knowledge' },
  use: { parameter: 'bruk', table: 'use' },
  phase: { parameter: 'fase', table: 'phase' },
  preparation: { parameter: 'forberedelse', table: 'timeBand' },
  time: { parameter: 'tid', table: 'timeBand' },
  cost: { parameter: 'penger', table: 'cost' },
  experience: { parameter: 'erfaring', table: 'experience' },
  size: { parameter: 'stoerrelse', table: 'sizeClass' },
} as const satisfies Record<string, { parameter: string; table: ValueTable }>;

export type FacetName = keyof typeof facets;
/** A value of a facet. */
export type FacetValue<F extends FacetName> = Value<(typeof facets)[F]['table']>;

/** The name in addresses of how many take part. */
export const PEOPLE_PARAMETER = 'antall';
