import { placeAnchor, readCitation, type Citation } from '../../content/citations.ts';
import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import type { Data } from '../../schemas/collections.ts';

/** What a run sheet or a template takes from a source, and where it stands. */
export interface Basis extends Citation {
  says: string;
  sourceTitle: string;
  href: string;
}

const sources = new WeakMap<Toolbox, ReadonlyMap<string, Data<'kilder'>>>();

function sourcesOf(toolbox: Toolbox): ReadonlyMap<string, Data<'kilder'>> {
  const known = sources.get(toolbox) ?? new Map(toolbox.kilder.map((s) => [s.id, s.data]));
  sources.set(toolbox, known);
  return known;
}

/** The basis of an item, in its own order; empty where the collection has none. @throws on an unchecked place */
export function basisOf(toolbox: Toolbox, item: Item<CollectionName>): Basis[] {
  if (!('basis' in item.data)) return [];
  const known = sourcesOf(toolbox);
  return item.data.basis.map(({ says, place }) => {
    const read = readCitation(place, known);
    if ('fault' in read) throw new Error(`${item.path}: ${place} was drawn before it was checked`);
    return {
      ...read,
      says,
      sourceTitle: known.get(read.source)?.shortTitle ?? '',
      href: `/kilder/${read.source}/#${placeAnchor(read.place)}`,
    };
  });
}

/** Every place an item cites, in its text or in its basis, each once. */
export const citedBy = (toolbox: Toolbox, item: Item<CollectionName>): Citation[] => [
  ...new Map<string, Citation>(
    [...item.citations, ...basisOf(toolbox, item)].map((c) => [c.label, c]),
  ).values(),
];
