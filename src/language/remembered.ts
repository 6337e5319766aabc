/**
 * A function of a text that makes each answer once. The same words come again on every page, and at
 * every key the reader presses: without this the keys are a third of a large build.
 */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = make(text)));
    return found;
  };
}
