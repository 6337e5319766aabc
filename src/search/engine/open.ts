import { readCatalog, type Catalog } from './catalog.ts';
import { Engine } from './engine.ts';
import type { Manifest } from './manifest.ts';
import type { WordFile } from './misspelt.ts';
import { Postings, type PagefindIndex, type PagefindModule } from './postings.ts';

export interface OpenSearch {
  engine: Engine;
  postings: Postings;
  catalog: Catalog;
}

async function json(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.json();
}

async function openIndex({ version }: Manifest): Promise<PagefindIndex> {
  const path = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ path)) as PagefindModule;
  // Without a worker: it would fetch the same files once more, one after the other.
  const index = pagefind.createInstance({
    basePath: '/pagefind/',
    noWorker: true,
    metaCacheTag: version,
  });
  await index.init();
  return index;
}

let opened: Promise<OpenSearch> | undefined;

/** Opens the search once per page. A failure is forgotten, so that the next attempt may succeed. */
export function openSearch(manifest: Manifest): Promise<OpenSearch> {
  opened ??= Promise.all([openIndex(manifest), json(manifest.catalog)]).then(([index, rows]) => {
    const catalog = readCatalog(rows);
    const postings = new Postings(index, catalog);
    return {
      postings,
      catalog,
      engine: new Engine({
        find: postings.find,
        catalog,
        words: async () => (await json(manifest.words)) as WordFile,
      }),
    };
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}
