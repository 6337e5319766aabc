import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Toolbox } from '../content/toolbox.ts';
import { byId } from '../domain/guide/relations.ts';
import { sceneOf } from '../domain/scene/scene-of.ts';
import { socialPicture } from './picture.ts';
import { toPng } from './png.ts';

/** Where the pictures are on the site. */
const FOLDER = 'deling';

/** Drawn at the same time: the library draws in threads of its own. */
const AT_ONCE = 4;

/**
 * Draws the pictures of shared links below the built site: one per guide, and one for all other
 * pages. Beside the pages, not among them: drawing takes longer than the page itself.
 * @param kept a folder where finished pictures are kept for the next build
 * @returns how many
 * @throws what the file system throws
 */
export async function writePictures(
  toolbox: Toolbox,
  dist: string,
  kept?: string,
): Promise<number> {
  const wanted: [name: string, svg: () => string][] = [
    [
      'verktoykassa',
      () => socialPicture('Hva er lurt å bruke når?', 'Læringsverktøy i boligsosialt arbeid'),
    ],
    ...toolbox.verktoy.map((guide): [string, () => string] => [
      guide.id,
      () =>
        socialPicture(
          guide.data.title,
          byId(toolbox, 'kategorier', guide.data.category).data.title,
          sceneOf(toolbox, guide),
        ),
    ]),
  ];
  mkdirSync(join(dist, FOLDER), { recursive: true });
  const left = wanted.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const [name, svg] of left)
        writeFileSync(join(dist, FOLDER, `${name}.png`), await toPng(svg(), kept));
    }),
  );
  return wanted.length;
}
