import { placeAnchor, readCitation, type Citation } from '../../content/citations.ts';
import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { remembered } from '../remembered.ts';
import { fieldPlaces } from './field-places.ts';
import type { CollectionName, Data } from '../../schemas/collections.ts';

/** What a run sheet or a template takes from a source, and where it stands. */
export interface Basis extends Citation {
  says: string;
  sourceTitle: string;
  href: string;
}

const sourcesOf = remembered(
  (toolbox: Toolbox): ReadonlyMap<string, Data<'kilder'>> =>
    new Map(toolbox.kilder.map((s) => [s.id, s.data])),
);

const hrefOf = (citation: Citation): string =>
  `/kilder/${citation.source}/#${placeAnchor(citation.place)}`;

/** A checked place in a source. @throws on an unchecked one */
export function readPlace(toolbox: Toolbox, place: string, where: string): Citation {
  const read = readCitation(place, sourcesOf(toolbox));
  if ('fault' in read) throw new Error(`${where}: ${place} was drawn before it was checked`);
  return read;
}

/** A place in a source as a link: «Rambøll 2016, s. 36». */
export function placeLink(toolbox: Toolbox, place: string): { text: string; href: string } {
  const read = readPlace(toolbox, place, 'place');
  const title = sourcesOf(toolbox).get(read.source)?.shortTitle ?? read.source;
  return { text: `${title}, ${read.placeText}`, href: hrefOf(read) };
}

/**
 * The basis of an item, in its own order; empty where the collection has none.
 * @throws on an unchecked place
 */
export function basisOf(toolbox: Toolbox, item: Item<CollectionName>): Basis[] {
  if (!('basis' in item.data)) return [];
  return item.data.basis.map(({ says, place }) => {
    const read = readPlace(toolbox, place, item.path);
    return {
      ...read,
      says,
      sourceTitle: sourcesOf(toolbox).get(read.source)?.shortTitle ?? '',
      href: hrefOf(read),
    };
  });
}

const cited = remembered((toolbox: Toolbox) =>
  remembered((item: Item<CollectionName>): readonly Citation[] => [
    ...new Map<string, Citation>(
      [
        ...item.citations,
        ...fieldPlaces(item.data).map(({ place }) => readPlace(toolbox, place, item.path)),
      ].map((c) => [c.label, c]),
    ).values(),
  ]),
);

/** Every place an item cites, in its text or in its fields, each once. */
export const citedBy = (toolbox: Toolbox, item: Item<CollectionName>): readonly Citation[] =>
  cited(toolbox)(item);
