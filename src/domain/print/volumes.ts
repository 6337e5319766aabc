import type { Toolbox } from '../../content/toolbox.ts';
import { pagesOf } from '../lists/paging.ts';
import type { Example, Guide } from '../guide/relations.ts';
import type { Route } from '../plan/from-content.ts';
import { sheetsByKind, type Sheet } from '../run-sheet/relations.ts';

/**
 * The printed collections. A collection that is too long for one document is divided into volumes, and
 * then «hele verktøykassa» is the way to all of them.
 */

/** Cards in one document: a browser lays out this many without trouble. */
export const VOLUME = 250;

export interface Volume {
  /** The collection: a kind, `eksempler`, `kjoereplaner` or `loep`. */
  id: string;
  path: string;
  title: string;
  lead: string;
  /** Which volume of how many. */
  number: number;
  of: number;
  guides: readonly Guide[];
  examples: readonly Example[];
  sheets: readonly Sheet[];
  routes: readonly Route[];
}

const volumePath = (id: string, number: number): string =>
  `/utskrift/${id}/${number > 1 ? `del-${number}/` : ''}`;

function volumes<T>(
  id: string,
  title: string,
  items: readonly T[],
  lead: string,
  of: (items: readonly T[]) => Partial<Pick<Volume, 'guides' | 'examples' | 'sheets' | 'routes'>>,
): Volume[] {
  const pages = pagesOf([{ items }], VOLUME);
  return pages.map((page, i) => ({
    id,
    path: volumePath(id, i + 1),
    number: i + 1,
    of: pages.length,
    lead,
    title: pages.length > 1 ? `${title}, del ${i + 1} av ${pages.length}` : title,
    guides: [],
    examples: [],
    sheets: [],
    routes: [],
    ...of(page.flatMap((group) => group.items)),
  }));
}

/** The run sheets of each guide together, in the order of the kinds. */
const sheetsByGuide = (toolbox: Toolbox): Sheet[] =>
  sheetsByKind(toolbox).flatMap(({ guides }) => guides.flatMap(({ sheets }) => sheets));

/** Every volume, the kinds first. */
export function printVolumes(toolbox: Toolbox): Volume[] {
  const { eksempler } = toolbox;
  return [
    ...toolbox.kategorier.flatMap((kind) => {
      const guides = toolbox.verktoy.filter((g) => g.data.category === kind.id);
      return volumes(
        kind.id,
        kind.data.title,
        guides,
        `${guides.length} guider. ${kind.data.summary}`,
        (items) => ({ guides: items }),
      );
    }),
    ...volumes(
      'eksempler',
      'Eksempler',
      eksempler,
      `${eksempler.length} eksempler fra kommuner og kontor.`,
      (items) => ({ examples: items }),
    ),
    ...volumes(
      'kjoereplaner',
      'Kjøreplaner',
      sheetsByGuide(toolbox),
      `${toolbox.opplegg.length} kjøreplaner, etter guiden de hører til.`,
      (items) => ({ sheets: items }),
    ),
    ...volumes(
      'loep',
      'Løp',
      toolbox.loep,
      `${toolbox.loep.length} ferdige løp: verktøy i rekkefølge over tid.`,
      (items) => ({ routes: items }),
    ),
  ];
}

/** Whether everything fits in one document. */
export const fitsInOne = (toolbox: Toolbox): boolean =>
  toolbox.verktoy.length + toolbox.eksempler.length <= VOLUME;
