import { collectionNames, type CollectionName } from '../../schemas/collections.ts';
import { placeAnchor } from '../../content/citations.ts';
import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { wholeGroups } from '../lists/paging.ts';
import { remembered } from '../remembered.ts';
import { citedBy } from './basis.ts';
import { claims, type Claim } from './claims.ts';
import { citing } from '../guide/relations.ts';
import type { Language } from '../../schemas/values.ts';

export interface CitedPlace {
  /** The page or chapter, as it is cited. */
  id: string;
  anchor: string;
  text: string;
  /** Where it stands among the places of its source: the page, or after all pages a chapter. */
  order: number;
  pages: { title: string; url: string; language: Language; isTerm: boolean }[];
}

/** A place cited by more pages than this lists them on a page of its own. */
export const PAGES_PER_PLACE = 60;

/**
 * Where a place stands among the others of its source: pages by number, then chapters as the source
 * lists them.
 */
function orderIn({ data }: Item<'kilder'>, place: string): number {
  const chapter = data.chapters.findIndex(({ id }) => id === place);
  if (chapter !== -1) return CHAPTERS + chapter;
  const [first = 0, last = first] = place.split('-').map(Number);
  return first + last / CHAPTERS;
}
/** No report has so many pages: chapters come after them. */
const CHAPTERS = 10_000;

/**
 * The places of a source that pages cite, in the source's own order, each with the pages that cite
 * it.
 */
export function placesOf(toolbox: Toolbox, source: Item<'kilder'>): CitedPlace[] {
  const places = new Map<string, CitedPlace>();
  for (const [name, item] of collectionNames.flatMap((name) =>
    (toolbox[name] as Item<CollectionName>[]).map((item) => [name, item] as const),
  )) {
    if (!item.url) continue;
    for (const citation of citedBy(toolbox, item).filter((c) => c.source === source.id)) {
      const place = places.get(citation.place) ?? {
        id: citation.place,
        anchor: placeAnchor(citation.place),
        text: citation.placeText,
        order: orderIn(source, citation.place),
        pages: [],
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

/** The claims that rest on one place in a source. */
export interface ClaimedPlace {
  anchor: string;
  text: string;
  items: readonly Claim[];
}

/** «Side 5–6» of «s. 5–6», where the place stands alone; a chapter is called what it is called. */
export const placeName = (text: string): string => text.replace(/^s\. /, 'Side\u00A0');

/** The place that most rests on, and how much that is. */
export function fullestPlace(
  pages: readonly ClaimedPlace[][],
): { text: string; count: number } | undefined {
  return [...Map.groupBy(pages.flat(), ({ text }) => text)]
    .map(([text, parts]) => ({
      text,
      count: parts.reduce((sum, { items }) => sum + items.length, 0),
    }))
    .sort((a, b) => b.count - a.count)[0];
}

/** Claims on one page of the list for those who check. */
const CLAIMS = 80;

const claimsBySource = remembered((toolbox: Toolbox) =>
  Map.groupBy(claims(toolbox), ({ source }) => source),
);

// Every page of the list asks for them all.
const pagesBySource = remembered((toolbox: Toolbox) =>
  remembered((source: Item<'kilder'>): ClaimedPlace[][] => {
    const ofSource = claimsBySource(toolbox).get(source.id) ?? [];
    const groups = [...Map.groupBy(ofSource, ({ place }) => place)]
      .sort(([a], [b]) => orderIn(source, a) - orderIn(source, b))
      .map(([place, items]): ClaimedPlace => ({
        anchor: placeAnchor(place),
        text: items[0]?.placeText ?? place,
        items,
      }));
    return wholeGroups(groups, CLAIMS);
  }),
);

/** The claims of a source by place, in the source's own order, divided into pages. */
export const claimPages = (toolbox: Toolbox, source: Item<'kilder'>): ClaimedPlace[][] =>
  pagesBySource(toolbox)(source);

/** A place of a source as a bar: how high it is among the others, and whether it is on this page. */
export interface PlaceBar {
  anchor: string;
  text: string;
  height: number;
  here: boolean;
}
/** A place with one claim among hundreds can still be seen. */
const LOWEST = 0.12;

/**
 * Every place of a source as a bar of its claims, in the source's own order.
 * @param number the page the reader is on, from 1
 */
export function placeBars(pages: readonly ClaimedPlace[][], number: number): PlaceBar[] {
  const here = new Set(pages[number - 1]?.map(({ anchor }) => anchor));
  const places = [...Map.groupBy(pages.flat(), ({ anchor }) => anchor)].map(([anchor, parts]) => ({
    anchor,
    text: parts[0]?.text ?? '',
    count: parts.reduce((sum, { items }) => sum + items.length, 0),
  }));
  const most = Math.max(1, ...places.map(({ count }) => count));
  return places.map(({ anchor, text, count }) => ({
    anchor,
    text,
    height: Math.round(Math.max(LOWEST, count / most) * 100) / 100,
    here: here.has(anchor),
  }));
}

/** So near an end of the bars, in percent, what a part is called begins or ends where they do. */
const NEAR_END = 8;

/**
 * Where the bars of the part the reader is on stand among them all: in bars, and its middle in
 * percent, with the side its name is drawn from.
 */
export function partOf(bars: readonly PlaceBar[]): {
  start: number;
  width: number;
  middle: number;
  side: 'first' | 'last' | undefined;
} {
  const start = Math.max(
    0,
    bars.findIndex(({ here }) => here),
  );
  const width = bars.filter(({ here }) => here).length;
  const middle = Math.round((100 * (start + width / 2)) / Math.max(1, bars.length));
  if (middle < NEAR_END) return { start, width, middle: 0, side: 'first' };
  if (middle > 100 - NEAR_END) return { start, width, middle: 100, side: 'last' };
  return { start, width, middle, side: undefined };
}

/** The first and the last place on a page of the list: «s. 1 til s. 8–9». */
export const placesOn = (page: readonly ClaimedPlace[]): string =>
  [...new Set([page[0]?.text ?? '', page.at(-1)?.text ?? ''])].join(' til ');

/** How a reader finds the report itself: we have no address that leads to it. */
export const reportFound = ({ data: { publisher, isbn } }: Item<'kilder'>): string =>
  `Vi har ingen lenke til rapporten. Søk på tittelen, eller spør ${publisher}${
    isbn ? ` (ISBN ${isbn})` : ''
  }.`;

/** Where the claims of a source stand. */
export const claimsUrl = (source: Item<'kilder'>): string => `${source.url}paastander/`;

/** Who a source is from, as its short title says it, without the year that it ends with. */
export const madeBy = ({ data: { shortTitle, year } }: Item<'kilder'>): string =>
  shortTitle.replace(new RegExp(`,? ${year}$`), '');

/** The sources with how many pages cite each, the oldest first. */
export const bySourceYear = (toolbox: Toolbox): { source: Item<'kilder'>; pages: number }[] =>
  toolbox.kilder
    .map((source) => ({ source, pages: citing(toolbox, source.id).length }))
    .sort((a, b) => a.source.data.year - b.source.data.year);
