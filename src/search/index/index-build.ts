import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { catalogColumns, type CatalogPage } from '../engine/catalog.ts';
import { readCbor } from './cbor.ts';
import type { SearchDocument } from './documents.ts';
import { MOST_CHUNKS, type Manifest } from '../engine/manifest.ts';
import { FIELDS, MARK, type Field } from '../engine/mark.ts';
import { SIGNATURE, writeTexts } from '../engine/page-texts.ts';
import { sumOf } from '../engine/sum.ts';
import { recordOf, variantsOf, type SearchRecord } from './records.ts';
import type { Synonyms } from '../../schemas/synonyms.ts';
import { textsOf } from './texts.ts';
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
const served = /^(pagefind\.js|pagefind\..*\.pf_meta|wasm\.no\.pagefind|index\/.*|fragment\/.*)$/;
const fieldNames = Object.keys(FIELDS) as Field[];

const marked = (keys: readonly string[]): string => keys.map((k) => k + MARK).join(' ');
/** What stands behind the signature in a file without its gzip. */
const inside = (data: Buffer): Buffer => data.subarray(SIGNATURE.length);

/** There are hundreds of texts, and every reader gets their sums: these are shorter. */
const TEXT_SUM = 5;

/**
 * Files under names that end in the sum of what is in them, so that a browser sees whether it got
 * the right one.
 */
class NamedFiles {
  readonly files = new Map<string, Uint8Array>();

  /** @returns the last part of the name, without the ending */
  add(start: string, ending: string, content: Buffer, length: number): string {
    const name = `${start}${sumOf(content).slice(-length)}`;
    // Two files of one name: a space more gives another sum, and JSON does not mind.
    if (this.files.has(name + ending))
      return this.add(start, ending, Buffer.concat([content, Buffer.from(' ')]), length);
    this.files.set(name + ending, content);
    return name.slice(name.lastIndexOf('/') + 1);
  }

  /** @returns the whole path */
  path(start: string, ending: string, content: Buffer): string {
    this.add(start, ending, content, 10);
    return [...this.files.keys()].at(-1) ?? '';
  }
}

/**
 * Pagefind's list of its files, with the new names: each is as long as the old one. In CBOR a short
 * text has its length, plus 0x60, before it.
 * @throws when a name is not found
 */
function renamed(meta: Buffer, names: ReadonlyMap<string, string>): Buffer {
  let left = names.size;
  const text = meta
    .toString('latin1')
    .replace(/([j-w])(no_[0-9a-f]{7,20})/g, (found, head: string, rest: string) => {
      const length = head.charCodeAt(0) - 0x60;
      const name = names.get(rest.slice(0, length));
      if (!name) return found;
      left -= 1;
      return head + name + rest.slice(length);
    });
  if (left || text.length !== meta.length)
    throw new Error('Søkeindeksen har navn som ikke står i metafilen.');
  return Buffer.from(text, 'latin1');
}

/**
 * Pagefind's module, with a way to give it checked files (engine/open.ts) instead of what the net
 * gives.
 */
const withReader = (module: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from('let fetch=globalThis.fetch;'),
    module,
    Buffer.from('export const readWith=(read)=>{fetch=read};'),
  ]);

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
  const records = new Map(
    documents.map((document) => [document.url, recordOf(document, variants)]),
  );
  const made = new Map(
    (await pagefindFiles([...records.values()])).map(({ path, content }) => [
      path,
      // Without Pagefind's own gzip: the server packs the files better, and the browser unpacks
      // them outside the page's thread. Pagefind unpacks only what does not begin with the
      // signature.
      /\.js(on)?$/.test(path) ? Buffer.from(content) : gunzipSync(content),
    ]),
  );
  const named = new NamedFiles();
  const pages: (CatalogPage & { id: string; old: string; guideUrl?: string })[] = [];
  const names = new Map<string, string>();
  for (const [path, data] of made) {
    const [, folder = '', old = '', ending = ''] =
      /^(fragment|index)\/(.+)(\.pf_\w+)$/.exec(path) ?? [];
    if (folder === 'index')
      names.set(old, named.add('/pagefind/index/no_', ending, data, old.length - 3));
    if (folder !== 'fragment') continue;
    // The index holds keys; what readers see is the text itself.
    const { url } = JSON.parse(inside(data).toString()) as { url: string };
    const record = records.get(url);
    if (!record) throw new Error(`Søkeindeksen har en ukjent side: ${url}`);
    const { title, type, language, kind, takes, guide } = record.document;
    const texts = Buffer.from(writeTexts(textsOf(record.document)));
    const id = named.add('/pagefind/fragment/no_', ending, texts, TEXT_SUM).slice(3);
    // In tens: closer than that it changes no order, and every reader fetches it.
    const length = 10 * Math.round(record.body.length / 10);
    pages.push({
      id,
      old,
      url,
      title,
      type,
      language,
      length,
      asked: record.asked.map((keys) => keys.length),
      ...(kind ? { kind } : {}),
      ...(takes ? { takes } : {}),
      ...(guide ? { guideUrl: guide } : {}),
    });
  }
  // To Pagefind a page is its place in the catalog, so that the sums travel once.
  pages.sort((a, b) => a.url.localeCompare(b.url));
  pages.forEach(({ old }, i) => names.set(old, `no_${String(i).padStart(old.length - 3, '0')}`));
  const file = (name: RegExp): Buffer => {
    const found = [...made].filter(([path]) => name.test(path));
    if (found.length !== 1) throw new Error(`Pagefind lagde ${found.length} filer ${name}.`);
    return found[0]?.[1] ?? Buffer.alloc(0);
  };
  const json = (name: string, content: unknown): string =>
    named.path(`/pagefind/${name}.`, '.json', Buffer.from(JSON.stringify(content)));
  const meta = renamed(file(/\.pf_meta$/), names);
  const [pagefind, , index] = readCbor(inside(meta)) as [
    string,
    unknown,
    [string, string, string][],
  ];
  const chunks = index.map(([, last, name]): [string, string] => [last, name]);
  const manifest: Manifest = {
    pagefind,
    meta: named.path('/pagefind/pagefind.no_', '.pf_meta', meta),
    wasm: named.path('/pagefind/wasm.no.', '.pagefind', file(/^wasm\.no\.pagefind$/)),
    catalog: json('katalog', catalogColumns(pages)),
    words: json('ord', wordFile(documents, synonyms.real)),
    same: json('like', synonyms.same),
    chunks: chunks.length > MOST_CHUNKS ? [] : chunks,
    ...(chunks.length > MOST_CHUNKS ? { chunkFile: json('deler', chunks) } : {}),
  };
  const { files } = named;
  files.set('/pagefind/pagefind.js', withReader(file(/^pagefind\.js$/)));
  files.set('/pagefind/manifest.json', Buffer.from(JSON.stringify(manifest)));
  return { pages: pages.length, chunks: chunks.length, manifest, files };
}

async function pagefindFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'no' });
  if (!index) throw new Error(`Pagefind startet ikke: ${errors.join(', ')}`);
  // Sent without waiting for each answer: Pagefind is a process of its own, and takes them in
  // order.
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
