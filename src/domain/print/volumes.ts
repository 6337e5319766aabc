import type { Toolbox } from '../../content/toolbox.ts';
import { pagesOf } from '../lists/paging.ts';
import type { Language } from '../../schemas/values.ts';
import { byKind, guidesOfKind, type Example, type Guide } from '../guide/relations.ts';
import type { Route } from '../plan/from-content.ts';
import type { ProblemItem } from '../problems/problems.ts';
import { sheetsOf, type Sheet } from '../run-sheet/relations.ts';

/**
 * The printed collections. A collection that is too long for one document is divided into volumes,
 * and then «hele verktøykassa» is the way to all of them.
 */

/** Cards in one document: a browser lays out this many without trouble. */
export const VOLUME = 250;

/** What a printed collection is called, and says of itself. */
interface Collection {
  /** The address: a kind, `eksempler`, `problemer`, `kjoereplaner` or `loep`. */
  id: string;
  name: string;
  /** One sentence, in the language of the collection. */
  says: string;
  language?: Language;
  /** What is in it: «12 guider». */
  count: string;
}

export interface Volume extends Collection {
  path: string;
  title: string;
  /** Which volume of how many. */
  number: number;
  of: number;
  guides: readonly Guide[];
  examples: readonly Example[];
  sheets: readonly Sheet[];
  routes: readonly Route[];
  problems: readonly ProblemItem[];
}

const volumePath = (id: string, number: number): string =>
  `/utskrift/${id}/${number > 1 ? `del-${number}/` : ''}`;

function volumes<T>(
  collection: Collection,
  items: readonly T[],
  of: (
    items: readonly T[],
  ) => Partial<Pick<Volume, 'guides' | 'examples' | 'sheets' | 'routes' | 'problems'>>,
): Volume[] {
  const { id, name } = collection;
  const pages = pagesOf([{ items }], VOLUME);
  return pages.map((page, i) => ({
    ...collection,
    path: volumePath(id, i + 1),
    number: i + 1,
    of: pages.length,
    title: pages.length > 1 ? `${name}, del ${i + 1} av ${pages.length}` : name,
    guides: [],
    examples: [],
    sheets: [],
    routes: [],
    problems: [],
    ...of(page.flatMap((group) => group.items)),
  }));
}

/** The run sheets of each guide together, in the order of the kinds. */
const sheetsByGuide = (toolbox: Toolbox): Sheet[] =>
  byKind(toolbox, toolbox.verktoy, (guide) => guide).flatMap(({ items }) =>
    items.flatMap((guide) => sheetsOf(toolbox, guide)),
  );

/** Every volume, the kinds first. A new printed collection is one more `volumes(…)` here. */
export function printVolumes(toolbox: Toolbox): Volume[] {
  const { kategorier, eksempler, problemer, opplegg, loep } = toolbox;
  return [
    ...kategorier.flatMap(({ id, language, data }) => {
      const guides = guidesOfKind(toolbox, id);
      return volumes(
        { id, name: data.title, says: data.summary, language, count: `${guides.length} guider` },
        guides,
        (items) => ({ guides: items }),
      );
    }),
    ...volumes(
      {
        id: 'eksempler',
        name: 'Eksempler',
        says: 'Det kommuner og kontor gjorde.',
        count: `${eksempler.length} eksempler`,
      },
      eksempler,
      (items) => ({ examples: items }),
    ),
    ...volumes(
      {
        id: 'problemer',
        name: 'Problemer',
        says: 'Det kommuner ofte står i, og det andre har prøvd.',
        count: `${problemer.length} problemer`,
      },
      problemer,
      (items) => ({ problems: items }),
    ),
    ...volumes(
      {
        id: 'kjoereplaner',
        name: 'Kjøreplaner',
        says: 'Møter og arbeidsplaner rad for rad, etter guiden de hører til.',
        count: `${opplegg.length} kjøreplaner`,
      },
      sheetsByGuide(toolbox),
      (items) => ({ sheets: items }),
    ),
    ...volumes(
      {
        id: 'loep',
        name: 'Løp',
        says: 'Verktøy i rekkefølge over tid, for det folk ofte står i.',
        count: `${loep.length} løp`,
      },
      loep,
      (items) => ({ routes: items }),
    ),
  ];
}

/** How many cards a volume has: each is at most two sheets of A4. */
export const cardsIn = ({
  guides,
  examples,
  sheets,
  routes,
  problems,
}: Pick<Volume, 'guides' | 'examples' | 'sheets' | 'routes' | 'problems'>): number =>
  [guides, examples, sheets, routes, problems].reduce((sum, { length }) => sum + length, 0);

/** Whether everything fits in one document. */
export const fitsInOne = (toolbox: Toolbox): boolean =>
  toolbox.verktoy.length + toolbox.eksempler.length <= VOLUME;
