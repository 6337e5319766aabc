/** A list in two: what stands open, and the rest. */
export interface FirstFew<T> {
  first: readonly T[];
  rest: readonly T[];
}

/** The first of a list, and the rest where they are many: one more is not worth hiding. */
export const firstFew = <T>(items: readonly T[], open: number): FirstFew<T> =>
  items.length > open + 1
    ? { first: items.slice(0, open), rest: items.slice(open) }
    : { first: items, rest: [] };
