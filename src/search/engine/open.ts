import { readCatalog, type Catalog } from './catalog.ts';
import { Engine, type Answer } from './engine.ts';
import { checkedFile, checkedJson } from './files.ts';
import { Kept } from './kept.ts';
import { KeyIndex } from './key-index.ts';
import { FOLDER, type Chunks, type Manifest } from './manifest.ts';
import type { WordFile } from './misspelt.ts';
import { Postings } from './postings.ts';

export interface OpenSearch {
  engine: Engine;
  postings: Postings;
  catalog: Catalog;
  /** Groups of words that mean the same; asked for when a hit has none of the words as written. */
  same: () => Promise<string[][]>;
}

/** The list of chunks, where it has a file of its own. */
async function chunksOf({ chunks, chunkFile }: Manifest): Promise<Chunks> {
  return chunkFile ? ((await checkedJson(chunkFile)) as Chunks) : chunks;
}

async function open(manifest: Manifest): Promise<OpenSearch> {
  const [chunks, columns] = await Promise.all([chunksOf(manifest), checkedJson(manifest.catalog)]);
  const catalog = readCatalog(columns);
  const postings = new Postings(new KeyIndex(chunks, checkedFile), catalog, checkedFile);
  const same = new Kept<string[][]>();
  return {
    postings,
    catalog,
    same: () =>
      same.get(manifest.same, async () => (await checkedJson(manifest.same)) as string[][]),
    engine: new Engine({
      find: postings.find,
      startingWith: postings.startingWith,
      catalog,
      words: async () => (await checkedJson(manifest.words)) as WordFile,
    }),
  };
}

/** The files may be newer than the page: what the server says now. */
async function served(manifest: Manifest): Promise<Manifest> {
  try {
    const response = await fetch(`${FOLDER}manifest.json`, { cache: 'no-store' });
    return response.ok ? ((await response.json()) as Manifest) : manifest;
  } catch {
    return manifest;
  }
}

let opened: Promise<OpenSearch> | undefined;

/**
 * Opens the search before anything is asked for.
 * @throws when its files do not come whole; the first query tries again
 */
export async function openAhead(manifest: Manifest): Promise<OpenSearch> {
  const ahead = (opened ??= open(manifest));
  try {
    return await ahead;
  } catch (fault) {
    if (opened === ahead) opened = undefined;
    throw fault;
  }
}

export interface Search {
  answer: Answer;
  open: OpenSearch;
}

/**
 * Answers a query from whole files only. After a fault everything is opened anew, as the server has
 * it now, and nothing of the failed attempt is kept.
 * @throws when that fails too; the next query tries again
 */
export async function searchFor(
  text: string,
  manifest: Manifest,
  options: { exact?: boolean } = {},
): Promise<Search> {
  const attempt = async (search: Promise<OpenSearch>): Promise<Search> => {
    const now = await search;
    return { open: now, answer: await now.engine.search(text, options) };
  };
  try {
    opened ??= open(manifest);
    return await attempt(opened);
  } catch {
    try {
      opened = served(manifest).then(open);
      return await attempt(opened);
    } catch (fault) {
      opened = undefined;
      throw fault;
    }
  }
}
