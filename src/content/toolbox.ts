import { collectionNames, type CollectionName } from '../schemas/collections.ts';
import { checkContent } from '../checks/check.ts';
import { formatProblem, type Problem } from '../checks/problems.ts';
import { entriesOf, type AnyEntry } from './entry.ts';
import { renderEntry, type Item } from './render.ts';
import { buildDay } from './today.ts';

/** Everything the site knows, by collection. Drafts are left out. */
export type Toolbox = { [C in CollectionName]: Item<C>[] };

/** Renders checked entries. Items stand in title order, or in their own `order` where they have one. */
export function buildToolbox(entries: readonly AnyEntry[]): Toolbox {
  const sources = new Map(entriesOf(entries, 'kilder').map((s) => [s.id, s.data]));
  const collator = new Intl.Collator('nb');
  const order = (item: Item<CollectionName>): number => ('order' in item.data ? item.data.order : 0);
  const toolbox: Partial<Record<CollectionName, unknown>> = {};
  for (const name of collectionNames) {
    toolbox[name] = entriesOf(entries, name)
      .filter((entry) => !('draft' in entry.data && entry.data.draft))
      .map((entry) => renderEntry(entry, sources))
      .sort((a, b) => order(a) - order(b) || collator.compare(a.data.title, b.data.title));
  }
  return toolbox as Toolbox;
}

/** The content has faults; the message lists them all. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`${problems.map(formatProblem).join('\n')}\n\n${problems.length} feil i innholdet. Rett dem og prøv igjen.`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

// The build checks the content before Astro's pages load as a bundle of their own: what was read
// and checked once is handed over here, so that pages do not read the files again.
const store = globalThis as { [key: symbol]: Toolbox | undefined };
const KEY = Symbol.for('verktoykassa.toolbox');

/** The content folder; tests build from another one. */
export const contentFolder = (): string => process.env.VERKTOYKASSA_CONTENT ?? 'content';

/**
 * The checked toolbox, read at most once per process.
 * @throws {ContentError} when any content rule is broken
 */
export function loadToolbox(root = contentFolder()): Toolbox {
  const loaded = store[KEY];
  if (loaded) return loaded;
  const { entries, problems } = checkContent(root, buildDay());
  if (problems.length) throw new ContentError(problems);
  return (store[KEY] = buildToolbox(entries));
}

/** Forgets what was read, so that the next page of the dev server sees the edited files. */
export function forgetToolbox(): void {
  store[KEY] = undefined;
}
