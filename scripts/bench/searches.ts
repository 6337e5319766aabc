import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import ts from 'typescript';
import { loadSynonyms } from '../../src/content/synonyms-file.ts';
import { loadToolbox } from '../../src/load/toolbox.ts';
import { searchDocuments } from '../../src/search/index/documents.ts';
import { contentFolder } from '../../src/site/settings.ts';
import { sitePages } from '../../src/site/pages.ts';
import { serveFolder } from '../site/static-server.ts';
import { buildMiniSearch } from './minisearch.ts';
import { engineFor } from './node-engine.ts';
import { buildStock } from './stock.ts';

/** What a search answers. */
export interface Reply {
  /** Addresses of the first hits, best first. */
  urls: string[];
  /** It says itself that the hits may not be what was asked for. */
  doubts: boolean;
  /** What it searched for instead of what was written. */
  meant?: string;
}

/** A search over the pages of the site, in Node. */
export interface Search {
  search: (text: string) => Promise<Reply>;
  /**
   * Bytes a browser has had to fetch so far, packed with brotli: code, index, and what tells the
   * hits apart.
   */
  fetched: () => number;
  close: () => void;
}

const SHOWN = 10;
const packed = (data: string | Uint8Array): number => brotliCompressSync(data).length;
const packedFiles = (root: string, paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + packed(readFileSync(join(root, path))), 0);

/** The code of the engine itself, among the scripts of the site. */
const engineScripts = (dist: string): string[] =>
  readdirSync(join(dist, '_astro'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => join('_astro', name))
    .filter((path) => readFileSync(join(dist, path), 'utf8').includes('IndexFault'));

/** The site's own search. */
export function openOurs(dist: string): Search {
  const { engine, files } = engineFor(dist);
  return {
    search: async (text) => {
      const { hits, missing, weak, meant } = await engine.search(text);
      return {
        urls: hits.slice(0, SHOWN).map((h) => h.page.url),
        doubts: missing.length > 0 || weak,
        ...(meant === undefined ? {} : { meant }),
      };
    },
    fetched: () => packedFiles(dist, [...files, ...engineScripts(dist)]),
    close: () => undefined,
  };
}

/** Pagefind's own browser module, loaded in Node from a folder. */
function pagefindFrom(folder: string): Promise<StockModule> {
  const file = join(mkdtempSync(join(tmpdir(), 'verktoykassa-')), 'pagefind.mjs');
  writeFileSync(file, readFileSync(join(folder, 'pagefind/pagefind.js')));
  return import(pathToFileURL(file).href) as Promise<StockModule>;
}

interface StockModule {
  createInstance(options: Record<string, string | boolean>): {
    init(): Promise<void>;
    search(term: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  };
}

/**
 * Stock Pagefind over the same pages, asked from a page in bokmål. It must fetch a hit to know its
 * address.
 */
export async function openStock(dist: string): Promise<Search> {
  const folder = await buildStock(dist, mkdtempSync(join(tmpdir(), 'verktoykassa-stock-')));
  const server = await serveFolder(folder);
  const index = (await pagefindFrom(folder)).createInstance({
    basePath: `${server.url}/pagefind/`,
    noWorker: true,
    metaCacheTag: 'stock',
    language: 'nb',
  });
  await index.init();
  return {
    search: async (text) => {
      const { results } = await index.search(text);
      const hits = await Promise.all(results.slice(0, SHOWN).map((r) => r.data()));
      return { urls: hits.map((h) => new URL(h.url, server.url).pathname), doubts: false };
    },
    fetched: () => packedFiles(folder, new Set([...server.requests, 'pagefind/pagefind.js'])),
    close: () => server.close(),
  };
}

/** A module of a package without its comments, as it would be served. */
const codeOf = (name: string): string =>
  ts.transpileModule(readFileSync(createRequire(import.meta.url).resolve(name), 'utf8'), {
    compilerOptions: { removeComments: true, target: ts.ScriptTarget.ESNext },
  }).outputText;

/** MiniSearch over what our own search knows of the same pages. */
export function openMiniSearch(dist: string): Search {
  const synonyms = loadSynonyms(contentFolder());
  const pages = sitePages.filter(({ url }) => existsSync(join(dist, url, 'index.html')));
  const index = buildMiniSearch(searchDocuments(loadToolbox(), synonyms, pages), synonyms);
  return {
    search: (text) =>
      Promise.resolve({
        urls: index
          .search(text)
          .slice(0, SHOWN)
          .map((r) => String(r.url)),
        doubts: false,
      }),
    fetched: () =>
      packed(JSON.stringify(index)) +
      packed(codeOf('minisearch')) +
      packed(codeOf('@orama/stemmers/norwegian')),
    close: () => undefined,
  };
}
