/** A list in three: what stands open, what can be opened, and how many stand in a list elsewhere. */
export interface FirstFew<T> {
  first: readonly T[];
  rest: readonly T[];
  more: number;
}

/**
 * The first of a list, and the rest where they are many: one more is not worth hiding.
 * @param most how many are shown in all, where the others stand in a list elsewhere
 */
export const firstFew = <T>(
  items: readonly T[],
  open: number,
  most: number = items.length,
): FirstFew<T> =>
  items.length > open + 1
    ? {
        first: items.slice(0, open),
        rest: items.slice(open, most),
        more: Math.max(0, items.length - most),
      }
    : { first: items, rest: [], more: 0 };
