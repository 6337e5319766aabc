interface Years {
  from: number;
  to?: number | undefined;
}
interface Grant {
  year?: number | undefined;
  amount: number;
}

export interface YearRow<S> {
  year: number;
  /** Whether the work went on that year, by the period of the example. */
  active: boolean;
  /** Kroner granted that year, all grants together; 0 where the source gives none. */
  amount: number;
  /** The sources that came out that year, as given. */
  sources: S[];
}

/**
 * An example year by year: from the first year of the period or of a grant, to the last, or to the
 * last source that tells of it, none left out. Grants without a year are not here; the table beside
 * the chart has them.
 * @param sources those that tell of the example
 * @returns nothing where neither the period nor a grant has a year
 */
export function yearRows<S extends { year: number }>(
  period: Years | undefined,
  grants: readonly Grant[],
  sources: readonly S[],
): YearRow<S>[] {
  const granted = grants.flatMap(({ year, amount }) =>
    year === undefined ? [] : [{ year, amount }],
  );
  const last = period?.to ?? period?.from;
  const known = [...granted.map((g) => g.year), ...(period && last ? [period.from, last] : [])];
  if (known.length === 0) return [];
  const first = Math.min(...known);
  const end = Math.max(...known, ...sources.map((s) => s.year));
  return Array.from({ length: end - first + 1 }, (_, i) => first + i).map((year) => ({
    year,
    active: period !== undefined && last !== undefined && year >= period.from && year <= last,
    amount: granted.filter((g) => g.year === year).reduce((sum, g) => sum + g.amount, 0),
    sources: sources.filter((s) => s.year === year),
  }));
}
