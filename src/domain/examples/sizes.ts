import type { Toolbox } from '../../content/toolbox.ts';
import { capital } from '../../language/forms.ts';
import { pageLabel } from '../../language/page-labels.ts';
import { keysOf, textOf, type Language } from '../../schemas/values.ts';

/** The municipalities of one size. */
interface SizeCount {
  text: string;
  count: number;
}

/**
 * How many of the municipalities in the examples are of each size, the smallest first, and last
 * those whose size is not set. A municipality in several examples counts once.
 */
export function exampleSizes(toolbox: Toolbox, language: Language): SizeCount[] {
  const told = new Set(toolbox.eksempler.flatMap(({ data }) => data.municipalities));
  const sizes = toolbox.kommuner.flatMap(({ id, data }) => (told.has(id) ? [data.size] : []));
  const known = keysOf('sizeClass').map((size) => ({
    text: textOf('sizeClass', size, language),
    count: sizes.filter((one) => one === size).length,
  }));
  const unknown = sizes.filter((size) => size === undefined).length;
  return [
    ...known,
    ...(unknown ? [{ text: pageLabel('notStated', language), count: unknown }] : []),
  ].map(({ text, count }) => ({ text: capital(text), count }));
}
