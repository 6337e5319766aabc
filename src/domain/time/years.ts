interface Years {
  from: number;
  to?: number | undefined;
}
interface Grant {
  year?: number | undefined;
  amount: number;
}

export interface YearRow {
  year: number;
  /** Whether the work went on that year, by the period of the example. */
  active: boolean;
  /** Kroner granted that year, all grants together; 0 where the source gives none. */
  amount: number;
}

/**
 * An example year by year: from the first year of the period or of a grant, to the last, none left
 * out. Grants without a year are not here; the table beside the chart has them.
 */
export function yearRows(period: Years | undefined, grants: readonly Grant[]): YearRow[] {
  const granted = grants.flatMap(({ year, amount }) =>
    year === undefined ? [] : [{ year, amount }],
  );
  const last = period?.to ?? period?.from;
  const known = [...granted.map((g) => g.year), ...(period && last ? [period.from, last] : [])];
  if (known.length === 0) return [];
  const first = Math.min(...known);
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, i) => first + i).map(
    (year) => ({
      year,
      active: period !== undefined && last !== undefined && year >= period.from && year <= last,
      amount: granted.filter((g) => g.year === year).reduce((sum, g) => sum + g.amount, 0),
    }),
  );
}
