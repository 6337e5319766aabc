import type { Manifest } from '../../search/engine/manifest.ts';
import { openAhead } from '../../search/engine/open.ts';
import { foldedTitle, keysOfTitle } from '../../language/text-keys.ts';

/** Titles read in one go: fewer milliseconds than a reader notices, on a slow phone. */
const AT_ONCE = 20;
/** A letter that many titles have a word on. */
const REHEARSED = 's';

/** Lets the page take a key that was pressed meanwhile. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Lets the page be painted as it stands. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/**
 * Does what the first key would wait for, a little at a time, from when the reader turns to a
 * search field: opens the index, reads the titles, and searches once for nothing.
 */
export async function makeReady(manifest: Manifest): Promise<void> {
  const { catalog, engine } = await openAhead(manifest);
  const titles = [...catalog.values()].map(({ title }) => title);
  for (let from = 0; from < titles.length; from += AT_ONCE) {
    await turn();
    for (const title of titles.slice(from, from + AT_ONCE)) {
      foldedTitle(title);
      keysOfTitle(title);
    }
  }
  await turn();
  await engine.search(REHEARSED, { exact: true });
}
