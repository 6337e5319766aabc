/** Where answers are kept: a WeakMap, for things that may go. */
interface Memory<K, T> {
  get: (of: K) => T | undefined;
  has: (of: K) => boolean;
  set: (of: K, made: T) => unknown;
}

/**
 * A function that makes each answer once. The same words come again on every page, and at every key
 * the reader presses: without this the keys are a third of a large build.
 */
export function remembered<K, T>(
  make: (of: K) => T,
  known: Memory<K, T> = new Map<K, T>(),
): (of: K) => T {
  return (of) => {
    const found = known.get(of);
    // No answer is an answer, too.
    if (found !== undefined || known.has(of)) return found as T;
    const made = make(of);
    known.set(of, made);
    return made;
  };
}
