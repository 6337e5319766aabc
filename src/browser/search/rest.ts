import type { OpenSearch } from '../../search/engine/open.ts';
import { turn } from './ahead.ts';

/** More files than this are too much to fetch for what the reader may write next. */
const MOST_FILES = 30;

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
