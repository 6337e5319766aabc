import type { Manifest } from '../../search/engine/manifest.ts';
import { openAhead, type OpenSearch } from '../../search/engine/open.ts';
import { foldedTitle, keysOfTitle } from '../../language/text-keys.ts';

/** Titles read in one go: fewer milliseconds than a reader notices, on a slow phone. */
const AT_ONCE = 20;
/** A letter that many titles have a word on. */
const REHEARSED = 's';
/** More files than this are too much to fetch for what the reader may write next. */
const MOST_FILES = 24;

/** Lets the page take a key that was pressed meanwhile. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
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

/** What only some browsers tell of the connection. */
interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** The reader saves data, or the line is needed for what they ask for. */
function isSparing(): boolean {
  const { saveData, effectiveType = '' } =
    (navigator as Navigator & { connection?: Connection }).connection ?? {};
  return saveData === true || effectiveType.endsWith('2g');
}

const fetching = new WeakSet<OpenSearch>();

/**
 * Fetches the rest of the index after the first answer, one file at a time, so that the next words
 * wait for no network. Not for those who save data.
 */
export async function fetchRest(open: OpenSearch): Promise<void> {
  if (fetching.has(open) || isSparing() || open.index.size > MOST_FILES) return;
  fetching.add(open);
  for (const fetchNext of open.index.unread()) {
    await turn();
    await fetchNext();
  }
}
