import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { placesOf, type CitedPlace } from './sources.ts';

/** Places of a source that belong together: ten pages of it, or a part with its chapters. */
export interface PlaceGroup {
  title: string;
  /** How many times pages cite what is in the group. */
  count: number;
  /** The cited places; each is called what it is called within the group. */
  places: CitedPlace[];
}

type Chapter = Item<'kilder'>['data']['chapters'][number];

/** Pages of the report in one group. */
const PAGES_TOGETHER = 10;
/** «Del III» of «Del III: Arbeidsgruppenes erfaringer». */
const PART = /^([^:]+): /;

const isUnder = (child: Chapter, parent: Chapter): boolean =>
  child.id.startsWith(parent.id) && /^[.-]/.test(child.id.slice(parent.id.length));

/** The chapter that heads the part another is in: itself, where it has chapters of its own. */
function headOf(chapters: readonly Chapter[], id: string): Chapter | undefined {
  const at = chapters.findIndex((chapter) => chapter.id === id);
  const own = chapters[at];
  if (!own || chapters.slice(at + 1).some((later) => isUnder(later, own))) return own;
  return chapters
    .slice(0, at)
    .filter((earlier) => isUnder(own, earlier))
    .sort((a, b) => b.id.length - a.id.length)[0];
}

/** A chapter as the source has it, with its number where it has one: «2.2 Mobilisering». */
const numbered = ({ id, title }: Chapter): string => (/^\d/.test(id) ? `${id} ${title}` : title);

/** What the group of a place is called. */
function groupTitle({ data }: Item<'kilder'>, { id, text }: CitedPlace): string {
  const page = /^\d+/.exec(id);
  if (page && !data.chapters.some((chapter) => chapter.id === id)) {
    const first = Math.floor((Number(page[0]) - 1) / PAGES_TOGETHER) * PAGES_TOGETHER + 1;
    return `Side ${first}–${first + PAGES_TOGETHER - 1}`;
  }
  const head = headOf(data.chapters, id);
  return head ? numbered(head) : (PART.exec(text)?.[1] ?? text);
}

/** The only chapter of a part, which says more than the part: «Del IV: Oppsummering». */
const alone = ([first, ...rest]: readonly CitedPlace[]): CitedPlace | undefined =>
  first && rest.length === 0 && PART.test(first.text) ? first : undefined;

/** The places of a source in groups to open one at a time, in the source's own order. */
export function placeGroups(toolbox: Toolbox, source: Item<'kilder'>): PlaceGroup[] {
  const groups = Map.groupBy(placesOf(toolbox, source), (place) => groupTitle(source, place));
  return [...groups].map(([title, places]) => ({
    title: alone(places)?.text ?? title,
    count: places.reduce((sum, { pages }) => sum + pages.length, 0),
    places: alone(places)
      ? places
      : places.map((place) => ({ ...place, text: place.text.replace(PART, '') })),
  }));
}

/** A piece of a bar, in percent of its whole width. */
export interface BarPiece {
  start: number;
  width: number;
}

/**
 * A group as a bar with a piece for each of its places.
 * @param most how many citations the whole width is
 */
export function placePieces({ places }: PlaceGroup, most: number): BarPiece[] {
  let start = 0;
  return places.map(({ pages }) => {
    const width = (100 * pages.length) / Math.max(1, most);
    start += width;
    return { start: start - width, width };
  });
}
