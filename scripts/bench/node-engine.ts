import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readCatalog } from '../../src/search/engine/catalog.ts';
import { Engine } from '../../src/search/engine/engine.ts';
import type { Manifest } from '../../src/search/engine/manifest.ts';
import type { WordFile } from '../../src/search/engine/misspelt.ts';
import { Postings, type PagefindModule } from '../../src/search/engine/postings.ts';

/** Pagefind's own browser module, loaded in Node from a served folder of built pages. */
export function pagefindFrom(dist: string): Promise<
  PagefindModule & {
    search(term: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  }
> {
  const file = join(mkdtempSync(join(tmpdir(), 'verktoykassa-')), 'pagefind.mjs');
  writeFileSync(file, readFileSync(join(dist, 'pagefind/pagefind.js')));
  return import(pathToFileURL(file).href) as Promise<never>;
}

/** The site's search, in Node: the same engine, index and ranking as in the browser. */
export async function engineFor(
  dist: string,
  base: string,
): Promise<{ engine: Engine; manifest: Manifest }> {
  const manifest = JSON.parse(
    readFileSync(join(dist, 'pagefind/manifest.json'), 'utf8'),
  ) as Manifest;
  const json = (path: string): unknown => JSON.parse(readFileSync(join(dist, path), 'utf8'));
  const index = (await pagefindFrom(dist)).createInstance({
    basePath: `${base}/pagefind/`,
    noWorker: true,
    metaCacheTag: manifest.version,
  });
  await index.init();
  const catalog = readCatalog(json(manifest.catalog));
  const postings = new Postings(index, catalog);
  return {
    manifest,
    engine: new Engine({
      find: postings.find,
      catalog,
      words: () => Promise.resolve(json(manifest.words) as WordFile),
    }),
  };
}
