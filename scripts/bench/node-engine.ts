import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readCatalog } from '../../src/search/engine/catalog.ts';
import { Engine } from '../../src/search/engine/engine.ts';
import type { Index } from '../../src/search/engine/look-up.ts';
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

interface NodeEngine {
  engine: Engine;
  postings: Postings;
  /** Where the ranking gets its pages from. */
  index: Index;
  /** Paths of the files read so far: those that a browser would have fetched. */
  files: ReadonlySet<string>;
}

/** The site's search, in Node: the same engine, index and ranking as in the browser. */
export async function engineFor(dist: string): Promise<NodeEngine> {
  const files = new Set(['/pagefind/pagefind.js']);
  const file = (path: string): Uint8Array<ArrayBuffer> => {
    files.add(path);
    return new Uint8Array(readFileSync(join(dist, path)));
  };
  const json = (path: string): unknown => JSON.parse(new TextDecoder().decode(file(path)));
  // In the browser it is part of the page's script.
  const manifest = JSON.parse(
    readFileSync(join(dist, 'pagefind/manifest.json'), 'utf8'),
  ) as Manifest;
  const read = (path: string): Promise<Uint8Array<ArrayBuffer>> => Promise.resolve(file(path));
  const index = await openIndex(await pagefindFrom<PagefindModule>(dist), manifest, read);
  const catalog = readCatalog(json(manifest.catalog));
  const postings = new Postings(index, catalog, read);
  return {
    postings,
    index: { find: postings.find, catalog },
    files,
    engine: new Engine({
      find: postings.find,
      catalog,
      words: () => Promise.resolve(json(manifest.words) as WordFile),
    }),
  };
}
