import { readCatalog, type Catalog } from './catalog.ts';
import { Engine, type Answer } from './engine.ts';
import { checkedFile, checkedJson, IndexFault, type ReadFile } from './files.ts';
import type { Manifest } from './manifest.ts';
import type { WordFile } from './misspelt.ts';
import { Postings, type PagefindIndex, type PagefindModule } from './postings.ts';

export interface OpenSearch {
  engine: Engine;
  postings: Postings;
  catalog: Catalog;
  /** Groups of words that mean the same; asked for when a hit has none of the words as written. */
  same: () => Promise<string[][]>;
}

/** What Pagefind wants to know first. The manifest has it, so no file is asked for. */
const entry = ({ pagefind, meta, wasm }: Manifest): Response =>
  Response.json({
    version: pagefind,
    languages: {
      no: {
        hash: /pagefind\.(.+)\.pf_meta$/.exec(meta)?.[1],
        wasm: /wasm\.(.+)\.pagefind$/.exec(wasm)?.[1],
        page_count: 1,
      },
    },
  });

/**
 * Pagefind's index, given checked files only. A chunk that fails is passed over by Pagefind in
 * silence; here the whole look-up fails.
 * @param file gives a file of the index by path, or throws
 */
export async function openIndex(
  module: PagefindModule,
  manifest: Manifest,
  file: ReadFile,
): Promise<PagefindIndex> {
  const ready = new Map(
    await Promise.all(
      [manifest.meta, manifest.wasm].map(async (path) => [path, await file(path)] as const),
    ),
  );
  let faults = 0;
  module.readWith(async (url) => {
    if (url.includes('pagefind-entry.json')) return entry(manifest);
    try {
      return new Response(ready.get(url) ?? (await file(url)));
    } catch (fault) {
      faults += 1;
      throw fault;
    }
  });
  // Without a worker: it would fetch the same files once more, one after the other.
  const index = module.createInstance({ basePath: '/pagefind/', noWorker: true });
  await index.init();
  return {
    init: () => index.init(),
    search: async (term) => {
      const before = faults;
      const found = await index.search(term);
      if (faults > before) throw new IndexFault(term);
      return found;
    },
  };
}

/** A module that failed once may fail until the page is left: each attempt has its own address. */
let attempts = 0;

async function loadPagefind(): Promise<PagefindModule> {
  const path = `/pagefind/pagefind.js${attempts ? `?${attempts}` : ''}`;
  attempts += 1;
  return (await import(/* @vite-ignore */ path)) as PagefindModule;
}

async function open(manifest: Manifest): Promise<OpenSearch> {
  const [index, columns] = await Promise.all([
    loadPagefind().then((module) => openIndex(module, manifest, checkedFile)),
    checkedJson(manifest.catalog),
  ]);
  const catalog = readCatalog(columns);
  const postings = new Postings(index, catalog, checkedFile);
  return {
    postings,
    catalog,
    same: () => checkedJson(manifest.same) as Promise<string[][]>,
    engine: new Engine({
      find: postings.find,
      catalog,
      words: async () => (await checkedJson(manifest.words)) as WordFile,
    }),
  };
}

/** The files may be newer than the page: what the server says now. */
async function served(manifest: Manifest): Promise<Manifest> {
  try {
    const response = await fetch('/pagefind/manifest.json', { cache: 'no-store' });
    return response.ok ? ((await response.json()) as Manifest) : manifest;
  } catch {
    return manifest;
  }
}

let opened: Promise<OpenSearch> | undefined;

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
