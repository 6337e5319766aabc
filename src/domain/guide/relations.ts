import { collectionNames, type CollectionName } from '../../schemas/collections.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import type { Item } from '../../content/render.ts';
import { remembered } from '../remembered.ts';
import { keysOf, type Language, type Value } from '../../schemas/values.ts';
import { citedBy } from '../sources/basis.ts';

export type Guide = Item<'verktoy'>;
export type Example = Item<'eksempler'>;

// Every page looks up others: without an index the work would grow with the square of the content.
const indexOf = remembered(
  (items: readonly { id: string }[]) => new Map(items.map((item) => [item.id, item])),
);
const usersOf = remembered((examples: readonly Example[]) => {
  const users = new Map<string, Example[]>();
  for (const example of examples)
    for (const tool of new Set(example.data.tools))
      users.set(tool, [...(users.get(tool) ?? []), example]);
  return users;
});

/**
 * The item with an id.
 * @throws when there is none: references are checked before anything is drawn
 */
export function byId<C extends CollectionName>(
  toolbox: Toolbox,
  collection: C,
  id: string,
): Item<C> {
  const found = indexOf(toolbox[collection]).get(id);
  if (!found) throw new Error(`${collection}/${id} finnes ikke`);
  return found as Item<C>;
}

/** Examples that show a guide: those the guide names first, then the six cases, then the rest. */
export function examplesOf(toolbox: Toolbox, guide: Guide): Example[] {
  const rank = (e: Example): number => {
    const named = guide.data.examples.indexOf(e.id);
    return named === -1 ? (e.data.core ? 1000 : 2000) : named;
  };
  return [...(usersOf(toolbox.eksempler).get(guide.id) ?? [])].sort((a, b) => rank(a) - rank(b));
}

/** The tool that lay most behind an example: the first it names. */
export const leadingTool = (toolbox: Toolbox, { data }: Example): Guide | undefined =>
  data.tools[0] === undefined ? undefined : byId(toolbox, 'verktoy', data.tools[0]);

/** Offices that used a guide, each once, in the order of the offices. */
export function officesOf(
  toolbox: Toolbox,
  guide: Guide,
): { office: Item<'kontor'>; entries: Guide['data']['offices'] }[] {
  return toolbox.kontor
    .map((office) => ({
      office,
      entries: guide.data.offices.filter((o) => o.office === office.id),
    }))
    .filter((row) => row.entries.length > 0);
}

/** Guides to combine with at one time, seen from a guide. */
export interface Combination {
  order: Value<'order'>;
  guides: { guide: Guide; reason: string }[];
}

/**
 * «Kombiner med»: what comes before, alongside and after, with the reason seen from this guide. What
 * is alongside stands with the guide itself, so it has a place also where there is nothing.
 */
export function combinationsOf(toolbox: Toolbox, { data }: Guide): Combination[] {
  return keysOf('order')
    .map((order) => ({
      order,
      guides: data.combineWith
        .filter((c) => c.order === order)
        .map(({ guide: id, reason }) => ({ guide: byId(toolbox, 'verktoy', id), reason })),
    }))
    .filter(({ order, guides }) => order === 'sammen' || guides.length > 0);
}

/** Guides of one kind, also those placed in a second kind (last). */
export function guidesOfKind(toolbox: Toolbox, kind: string): Guide[] {
  const own = toolbox.verktoy.filter((g) => g.data.category === kind);
  return [...own, ...toolbox.verktoy.filter((g) => g.data.alsoIn === kind)];
}

/** How many guides stand in two kinds: so much more than all the guides do the kinds add up to. */
export const inTwoKinds = ({ verktoy }: Pick<Toolbox, 'verktoy'>): number =>
  verktoy.filter(({ data }) => data.alsoIn).length;

/**
 * The kinds of a guide as links. Where there are two, only the last name says what they are kinds of:
 * «Organisatoriske», «Prosessuelle verktøy».
 */
export function kindLinks(toolbox: Toolbox, { data }: Guide): { url: string; name: string }[] {
  const kinds = [data.category, data.alsoIn]
    .filter((id) => id !== undefined)
    .map((id) => byId(toolbox, 'kategorier', id));
  return kinds.map(({ url, data: { title } }, i) => ({
    url,
    name: i < kinds.length - 1 ? title.replace(/ verktøy$/, '') : title,
  }));
}

/** What there is of one kind. */
export interface OfKind<T> {
  kind: Item<'kategorier'>;
  items: T[];
}

/**
 * Things under their kinds, in the order of the kinds; kinds without any are not there.
 * @param guideOf the guide that a thing is about
 */
export const byKind = <T>(
  toolbox: Toolbox,
  items: readonly T[],
  guideOf: (item: T) => Guide,
): OfKind<T>[] =>
  toolbox.kategorier
    .map((kind) => ({
      kind,
      items: items.filter((item) => guideOf(item).data.category === kind.id),
    }))
    .filter((group) => group.items.length > 0);

/** Guides an office used. */
export function guidesOfOffice(toolbox: Toolbox, office: string): Guide[] {
  return toolbox.verktoy.filter((g) => g.data.offices.some((o) => o.office === office));
}

export interface CitingItem {
  title: string;
  url: string;
  language: Language;
  places: string[];
}

/** Every page that cites a source, with the places it cites. */
export function citing(toolbox: Toolbox, source: string): CitingItem[] {
  return collectionNames
    .flatMap((name) => toolbox[name] as Item<CollectionName>[])
    .filter((item) => item.url)
    .flatMap((item) => {
      const places = citedBy(toolbox, item).filter((c) => c.source === source);
      return places.length
        ? [
            {
              title: item.data.title,
              url: item.url,
              language: item.language,
              places: places.map((c) => c.placeText),
            },
          ]
        : [];
    });
}
