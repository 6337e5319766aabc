import { collectionNames, type CollectionName } from '../../schemas/collections.ts';
import { placeAnchor } from '../../content/citations.ts';
import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { wholeGroups } from '../lists/paging.ts';
import { citedBy } from './basis.ts';
import { claims, type Claim } from './claims.ts';
import { citing } from '../guide/relations.ts';
import type { Language } from '../../schemas/values.ts';

export interface CitedPlace {
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

/** Pages of the report, and chapters, in one group of places. */
const PAGES_TOGETHER = 10;
const CHAPTERS_TOGETHER = 5;

export interface PlaceGroup {
  title: string;
  /** What stands under it on the line of the whole source: where its pages end, or a word. */
  mark: string;
  /** How many times pages cite what is in the group. */
  count: number;
  places: CitedPlace[];
}

const APPENDIX = /^Vedlegg (\S+)/;

/** Chapters in a group by the first and last of them; appendices by their numbers. */
function chapterGroup(places: readonly CitedPlace[]): Pick<PlaceGroup, 'title' | 'mark'> {
  const ends = [...new Set([places[0]?.text ?? '', places.at(-1)?.text ?? ''])];
  const numbers = ends.flatMap((text) => APPENDIX.exec(text)?.[1] ?? []);
  return numbers.length === ends.length
    ? {
        title: `Vedlegg ${numbers.join(places.length > numbers.length ? '–' : ' og ')}`,
        mark: 'Vedlegg',
      }
    : { title: ends.join(' – '), mark: '' };
}

/**
 * The places of a source in groups to open one at a time: ten pages of the report, and what it has
 * of chapters five by five.
 */
export function placeGroups(toolbox: Toolbox, source: Item<'kilder'>): PlaceGroup[] {
  const places = placesOf(toolbox, source);
  const isPage = ({ order }: CitedPlace): boolean => order < CHAPTERS;
  const tens = Map.groupBy(places.filter(isPage), ({ order }) =>
    Math.floor((order - 1) / PAGES_TOGETHER),
  );
  const chapters = places.filter((place) => !isPage(place));
  const fives = Map.groupBy(chapters, (_, i) => Math.floor(i / CHAPTERS_TOGETHER));
  const group = (named: Pick<PlaceGroup, 'title' | 'mark'>, inIt: CitedPlace[]): PlaceGroup => ({
    ...named,
    count: inIt.reduce((sum, { pages }) => sum + pages.length, 0),
    places: inIt,
  });
  return [
    ...[...tens].map(([ten, inIt]) => {
      const end = (ten + 1) * PAGES_TOGETHER;
      return group({ title: `Side ${end - PAGES_TOGETHER + 1}–${end}`, mark: String(end) }, inIt);
    }),
    ...[...fives.values()].map((inIt) => group(chapterGroup(inIt), inIt)),
  ];
}

/** The claims that rest on one place in a source. */
export interface ClaimedPlace {
  anchor: string;
  text: string;
  items: readonly Claim[];
}

/** Claims on one page of the list for those who check. */
const CLAIMS = 60;

/** The claims of a source by place, in the source's own order, divided into pages. */
export function claimPages(toolbox: Toolbox, source: Item<'kilder'>): ClaimedPlace[][] {
  const places = new Map<string, Claim[]>();
  for (const claim of claims(toolbox))
    if (claim.source === source.id)
      places.set(claim.place, [...(places.get(claim.place) ?? []), claim]);
  const groups = [...places]
    .sort(([a], [b]) => orderIn(source, a) - orderIn(source, b))
    .map(([place, items]): ClaimedPlace => ({
      anchor: placeAnchor(place),
      text: items[0]?.placeText ?? place,
      items,
    }));
  return wholeGroups(groups, CLAIMS);
}

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
