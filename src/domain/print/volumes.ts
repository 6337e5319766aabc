import type { Toolbox } from '../../content/toolbox.ts';
import { pagesOf } from '../lists/paging.ts';
import type { Example, Guide } from '../guide/relations.ts';

/**
 * The printed collections. A collection that is too long for one document is divided into volumes, and
 * then «hele verktøykassa» is the way to all of them.
 */

/** Cards in one document: a browser lays out this many without trouble. */
export const VOLUME = 250;

export interface Volume {
  /** The collection: a kind, or `eksempler`. */
  id: string;
  path: string;
  title: string;
  lead: string;
  /** Which volume of how many. */
  number: number;
  of: number;
  guides: readonly Guide[];
  examples: readonly Example[];
}

const volumePath = (id: string, number: number): string =>
  `/utskrift/${id}/${number > 1 ? `del-${number}/` : ''}`;

function volumes<T>(
  id: string,
  title: string,
  items: readonly T[],
  lead: string,
  of: (items: readonly T[]) => Pick<Volume, 'guides' | 'examples'>,
): Volume[] {
  const pages = pagesOf([{ items }], VOLUME);
  return pages.map((page, i) => ({
    id,
    path: volumePath(id, i + 1),
    number: i + 1,
    of: pages.length,
    lead,
    title: pages.length > 1 ? `${title}, del ${i + 1} av ${pages.length}` : title,
    ...of(page.flatMap((group) => group.items)),
  }));
}

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
        (items) => ({ guides: items, examples: [] }),
      );
    }),
    ...volumes(
      'eksempler',
      'Eksempler',
      eksempler,
      `${eksempler.length} eksempler fra kommuner og kontor.`,
      (items) => ({ guides: [], examples: items }),
    ),
  ];
}

/** Whether everything fits in one document. */
export const fitsInOne = (toolbox: Toolbox): boolean =>
  toolbox.verktoy.length + toolbox.eksempler.length <= VOLUME;
