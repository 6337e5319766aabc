import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalog } from '../../src/search/engine/catalog.ts';
import { Engine } from '../../src/search/engine/engine.ts';
import { KeyIndex } from '../../src/search/engine/key-index.ts';
import type { Index } from '../../src/search/engine/look-up.ts';
import { FOLDER, type Chunks, type Manifest } from '../../src/search/engine/manifest.ts';
import type { WordFile } from '../../src/search/engine/misspelt.ts';
import { Postings } from '../../src/search/engine/postings.ts';

interface NodeEngine {
  engine: Engine;
  postings: Postings;
  /** Where the ranking gets its pages from. */
  index: Index;
  /** Paths of the files read so far: those that a browser would have fetched. */
  files: ReadonlySet<string>;
}

/** The site's search, in Node: the same engine, index and ranking as in the browser. */
export function engineFor(dist: string): NodeEngine {
  const files = new Set<string>();
  const file = (path: string): Uint8Array<ArrayBuffer> => {
    files.add(path);
    return new Uint8Array(readFileSync(join(dist, path)));
  };
  const json = (path: string): unknown => JSON.parse(new TextDecoder().decode(file(path)));
  // In the browser it is part of the page's script.
  const manifest = JSON.parse(
    readFileSync(join(dist, FOLDER, 'manifest.json'), 'utf8'),
  ) as Manifest;
  const read = (path: string): Promise<Uint8Array<ArrayBuffer>> => Promise.resolve(file(path));
  const catalog = readCatalog(json(manifest.catalog));
  const chunks = manifest.chunkFile ? (json(manifest.chunkFile) as Chunks) : manifest.chunks;
  const postings = new Postings(new KeyIndex(chunks, read), catalog, read);
  const index = { find: postings.find, startingWith: postings.startingWith, catalog };
  return {
    postings,
    index,
    files,
    engine: new Engine({
      ...index,
      words: () => Promise.resolve(json(manifest.words) as WordFile),
    }),
  };
}
