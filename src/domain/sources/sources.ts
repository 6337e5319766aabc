import { collectionNames, type CollectionName } from '../../schemas/collections.ts';
import { placeAnchor } from '../../content/citations.ts';
import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { citedBy } from './basis.ts';
import type { Language } from '../../schemas/values.ts';

export interface CitedPlace {
  anchor: string;
  text: string;
  pages: { title: string; url: string; language: Language; isTerm: boolean }[];
}

/** A place cited by more pages than this lists them on a page of its own. */
export const PAGES_PER_PLACE = 60;

/** The places of a source that pages cite, in the source's own order, each with the pages that cite it. */
export function placesOf(toolbox: Toolbox, source: Item<'kilder'>): CitedPlace[] {
  const places = new Map<string, CitedPlace & { order: number }>();
  const chapterOrder = new Map(source.data.chapters.map((c, i) => [c.id, i]));
  for (const [name, item] of collectionNames.flatMap((name) =>
    (toolbox[name] as Item<CollectionName>[]).map((item) => [name, item] as const),
  )) {
    if (!item.url) continue;
    for (const citation of citedBy(toolbox, item).filter((c) => c.source === source.id)) {
      const place = places.get(citation.place) ?? {
        anchor: placeAnchor(citation.place),
        text: citation.placeText,
        pages: [],
        order: chapterOrder.has(citation.place)
          ? 1000 + (chapterOrder.get(citation.place) ?? 0)
          : Number.parseInt(citation.place, 10),
      };
      place.pages.push({
        title: item.data.title,
        url: item.url,
        language: item.language,
        isTerm: name === 'begreper',
      });
      places.set(citation.place, place);
    }
  }
  return [...places.values()].sort((a, b) => a.order - b.order);
}
