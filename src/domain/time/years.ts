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
  /**
   * Whether the work went on that year, by the period of the example; undefined where the period
   * has no end and no source is old enough to tell.
   */
  active: boolean | undefined;
  /** Kroner granted that year, all grants together; 0 where the source gives none. */
  amount: number;
  /** The sources that came out that year, as given. */
  sources: S[];
}

/**
 * An example year by year: from the first year of the period or of a grant, to the last, or to the
 * last source that tells of it, none left out. Grants without a year are not here; the table beside
 * the chart has them. A period without an end is known to last until the first source came out;
 * whether the work went on after that, nobody has told.
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
  const out = sources.map((s) => s.year);
  const last = period && (period.to ?? Math.max(period.from, out.length ? Math.min(...out) : 0));
  const known = [...granted.map((g) => g.year), ...(period && last ? [period.from, last] : [])];
  if (known.length === 0) return [];
  const first = Math.min(...known);
  const end = Math.max(...known, ...out);
  const activeIn = (year: number): boolean | undefined => {
    if (!period || !last || year < period.from) return false;
    if (year <= last) return true;
    return period.to === undefined ? undefined : false;
  };
  return Array.from({ length: end - first + 1 }, (_, i) => first + i).map((year) => ({
    year,
    active: activeIn(year),
    amount: granted.filter((g) => g.year === year).reduce((sum, g) => sum + g.amount, 0),
    sources: sources.filter((s) => s.year === year),
  }));
}

/** A year of an example, or several alike in a row. */
export interface YearSpan<S> extends YearRow<S> {
  /** The last of them: the same year where it is one. */
  to: number;
}

const told = <S>({ amount, sources }: YearRow<S>): boolean => amount > 0 || sources.length > 0;

/**
 * The years there is something to say about, those alike in a row as one: a year when the work did
 * not go on, with no grant and no source, says nothing.
 */
export function yearSpans<S>(rows: readonly YearRow<S>[]): YearSpan<S>[] {
  const spans: YearSpan<S>[] = [];
  for (const row of rows.filter((one) => one.active !== false || told(one))) {
    const last = spans.at(-1);
    const alike = last && !told(last) && !told(row) && last.active === row.active;
    if (alike && last.to === row.year - 1) last.to = row.year;
    else spans.push({ ...row, to: row.year });
  }
  return spans;
}

/** The same years without the sources that tell of them: years alike stand together. */
export const withoutSources = <S>(rows: readonly YearRow<S>[]): YearRow<S>[] =>
  rows.map((row) => ({ ...row, sources: [] }));
