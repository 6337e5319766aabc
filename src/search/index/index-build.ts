import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { writeCatalog } from '../engine/catalog.ts';
import { readCbor } from './cbor.ts';
import type { SearchDocument } from './documents.ts';
import { MOST_CHUNKS, type Manifest } from '../engine/manifest.ts';
import { FIELDS, MARK, type Field } from '../engine/mark.ts';
import { recordOf, variantsOf, type SearchRecord } from './records.ts';
import type { Synonyms } from '../../schemas/synonyms.ts';
import { wordFile } from './words.ts';

export interface SearchIndex {
  pages: number;
  /** How many files the keys stand in. */
  chunks: number;
  manifest: Manifest;
  /** Files by path on the site, as `/pagefind/…`. */
  files: Map<string, Uint8Array>;
}

/** Of what Pagefind makes: its own dialogs (in English) are not served. */
const served =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\.no\.pagefind|index\/.*|fragment\/.*)$/;
const fieldNames = Object.keys(FIELDS) as Field[];
const SIGNATURE = Buffer.from('pagefind_dcd');

const marked = (keys: readonly string[]): string => keys.map((k) => k + MARK).join(' ');
const hash = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex').slice(0, 10);
/** What stands behind the signature in a file without its gzip. */
const inside = (data: Buffer): Buffer => data.subarray(SIGNATURE.length);

/**
 * Builds the search index. One language for all: the index would otherwise be split by language
 * form, and a nynorsk guide could not be found from a bokmål page.
 * @throws when Pagefind reports an error
 */
export async function buildSearchIndex(
  documents: readonly SearchDocument[],
  synonyms: Synonyms,
): Promise<SearchIndex> {
  const variants = variantsOf(documents, synonyms);
  const records = documents.map((d) => recordOf(d, variants));
  const made = await pagefindFiles(records);
  const files = new Map<string, Uint8Array>();
  const byUrl = new Map(records.map((record) => [record.document.url, record]));
  const pages: { id: string; document: SearchDocument; length: number; asked: number[] }[] = [];
  let meta = '';
  let chunks: Manifest['chunks'] = [];
  for (const { path, content } of made) {
    // Without Pagefind's own gzip: the server packs the files better, and the browser unpacks them
    // outside the page's thread. Pagefind unpacks only what does not begin with the signature.
    let data =
      path.endsWith('.js') || path.endsWith('.json') ? Buffer.from(content) : gunzipSync(content);
    const fragment = /^fragment\/(.+)\.pf_fragment$/.exec(path);
    if (fragment) {
      // The index holds keys; what readers see is the text itself.
      const { url } = JSON.parse(inside(data).toString()) as { url: string };
      const record = byUrl.get(url);
      if (!record) throw new Error(`Søkeindeksen har en ukjent side: ${url}`);
      const { document } = record;
      pages.push({
        id: fragment[1] ?? '',
        document,
        length: record.body.length,
        asked: record.asked.map((keys) => keys.length),
      });
      data = Buffer.concat([
        SIGNATURE,
        Buffer.from(
          JSON.stringify({
            url,
            content: document.text,
            word_count: 0,
            filters: {},
            meta: { title: document.title },
            anchors: [],
          }),
        ),
      ]);
    }
    if (path.endsWith('.pf_meta')) {
      meta = `/pagefind/${path}`;
      const [, , index] = readCbor(inside(data)) as [string, unknown, [string, string, string][]];
      chunks = index.map(([, last, file]) => [last, file]);
    }
    files.set(`/pagefind/${path}`, data);
  }
  const catalog = writeCatalog(
    pages
      .map(({ id, length, asked, document: { url, title, type, language, kind, takes } }) => ({
        id,
        url,
        title,
        type,
        language,
        length,
        asked,
        ...(kind ? { kind } : {}),
        ...(takes ? { takes } : {}),
      }))
      .sort((a, b) => a.url.localeCompare(b.url)),
  );
  const words = JSON.stringify(wordFile(documents, synonyms.real));
  const manifest: Manifest = {
    version: hash(meta + catalog + words),
    meta,
    catalog: `/pagefind/katalog.${hash(catalog)}.json`,
    words: `/pagefind/ord.${hash(words)}.json`,
    chunks,
  };
  const list = JSON.stringify(chunks);
  if (chunks.length > MOST_CHUNKS) {
    Object.assign(manifest, { chunks: [], chunkFile: `/pagefind/deler.${hash(list)}.json` });
    files.set(manifest.chunkFile ?? '', Buffer.from(list));
  }
  files.set(manifest.catalog, Buffer.from(catalog));
  files.set(manifest.words, Buffer.from(words));
  files.set('/pagefind/manifest.json', Buffer.from(JSON.stringify(manifest)));
  return { pages: pages.length, chunks: chunks.length, manifest, files };
}

async function pagefindFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'no' });
  if (!index) throw new Error(`Pagefind startet ikke: ${errors.join(', ')}`);
  // Sent without waiting for each answer: Pagefind is a process of its own, and takes them in order.
  const answers = await Promise.all(
    records.map((record) =>
      index.addCustomRecord({
        url: record.document.url,
        language: 'no',
        content: marked([...record.asked.flat(), ...record.body]),
        meta: Object.fromEntries(fieldNames.map((name) => [FIELDS[name], marked(record[name])])),
      }),
    ),
  );
  const faults = answers.flatMap((answer) => answer.errors);
  const { files, errors: late } = await index.getFiles();
  await close();
  faults.push(...late);
  if (faults.length) throw new Error(`Søkeindeksen ble ikke laget: ${faults.join(', ')}`);
  return files.filter((file) => served.test(file.path));
}

/** Writes the files of an index below the folder of built pages. */
export function writeSearchIndex({ files }: SearchIndex, dist: string): void {
  for (const [path, data] of files) {
    const file = join(dist, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, data);
  }
}
