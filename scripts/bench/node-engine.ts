import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readCatalog } from '../../src/search/engine/catalog.ts';
import { Engine } from '../../src/search/engine/engine.ts';
import type { Manifest } from '../../src/search/engine/manifest.ts';
import type { WordFile } from '../../src/search/engine/misspelt.ts';
import { openIndex } from '../../src/search/engine/open.ts';
import { Postings, type PagefindModule } from '../../src/search/engine/postings.ts';

/** Pagefind's own browser module, loaded in Node from a served folder of built pages. */
export function pagefindFrom<Module>(dist: string): Promise<Module> {
  const file = join(mkdtempSync(join(tmpdir(), 'verktoykassa-')), 'pagefind.mjs');
  writeFileSync(file, readFileSync(join(dist, 'pagefind/pagefind.js')));
  return import(pathToFileURL(file).href) as Promise<Module>;
}

/** The site's search, in Node: the same engine, index and ranking as in the browser. */
export async function engineFor(dist: string): Promise<{ engine: Engine; postings: Postings }> {
  const file = (path: string): Uint8Array<ArrayBuffer> =>
    new Uint8Array(readFileSync(join(dist, path)));
  const json = (path: string): unknown => JSON.parse(readFileSync(join(dist, path), 'utf8'));
  const manifest = json('pagefind/manifest.json') as Manifest;
  const read = (path: string): Promise<Uint8Array<ArrayBuffer>> => Promise.resolve(file(path));
  const index = await openIndex(await pagefindFrom<PagefindModule>(dist), manifest, read);
  const catalog = readCatalog(json(manifest.catalog));
  const postings = new Postings(index, catalog, read);
  return {
    postings,
    engine: new Engine({
      find: postings.find,
      catalog,
      words: () => Promise.resolve(json(manifest.words) as WordFile),
    }),
  };
}
