/**
 * A function of a text that makes each answer once. The same words come again on every page, and at
 * every key the reader presses: without this the keys are a third of a large build.
 */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    // No answer is an answer, too.
    if (found !== undefined || known.has(text)) return found as T;
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
