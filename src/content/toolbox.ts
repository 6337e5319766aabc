import { collectionNames, type CollectionName } from '../schemas/collections.ts';
import { entriesOf, type AnyEntry } from './entry.ts';
import { renderEntry, type Item } from './render.ts';

/** Everything the site knows, by collection. Drafts are left out. */
export type Toolbox = { [C in CollectionName]: Item<C>[] };

/**
 * Renders checked entries. Items stand in title order, or in their own `order` where they have one.
 */
export function buildToolbox(entries: readonly AnyEntry[]): Toolbox {
  const sources = new Map(entriesOf(entries, 'kilder').map((s) => [s.id, s.data]));
  const collator = new Intl.Collator('nb');
  const order = (item: Item<CollectionName>): number =>
    'order' in item.data ? item.data.order : 0;
  const toolbox: Partial<Record<CollectionName, unknown>> = {};
  for (const name of collectionNames) {
    toolbox[name] = entriesOf(entries, name)
      .filter((entry) => !('draft' in entry.data && entry.data.draft))
      .map((entry) => renderEntry(entry, sources))
      .sort((a, b) => order(a) - order(b) || collator.compare(a.data.title, b.data.title));
  }
  return toolbox as Toolbox;
}
