import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { catalogColumns, type CatalogPage } from '../engine/catalog.ts';
import { FOLDER, keyFile, MOST_CHUNKS, textFile, type Manifest } from '../engine/manifest.ts';
import { writeTexts } from '../engine/page-texts.ts';
import { sumOf } from '../engine/sum.ts';
import type { SearchDocument } from './documents.ts';
import { keyFiles } from './key-files.ts';
import { recordOf, variantsOf } from './records.ts';
import type { Synonyms } from '../../schemas/synonyms.ts';
import { textsOf } from './texts.ts';
import { wordFile } from './words.ts';

export interface SearchIndex {
  pages: number;
  /** How many files the keys stand in. */
  chunks: number;
  manifest: Manifest;
  /** Files by path on the site. */
  files: Map<string, Uint8Array>;
}

/** Of the sum of a file, as much as its name has. Every reader gets those of the texts: shorter. */
const [SUM, CHUNK_SUM, TEXT_SUM] = [10, 7, 5];

/**
 * Files under names that have the sum of what is in them, so that a browser sees whether it got the
 * right one.
 */
class NamedFiles {
  readonly files = new Map<string, Uint8Array>();

  /** @returns the sum in the name of the file */
  add(pathOf: (sum: string) => string, text: string, length: number): string {
    const content = Buffer.from(text);
    const sum = sumOf(content).slice(-length);
    // Two files of one name: a line more gives another sum, and JSON does not mind.
    if (this.files.has(pathOf(sum))) return this.add(pathOf, `${text}\n`, length);
    this.files.set(pathOf(sum), content);
    return sum;
  }

  /** @returns the path of the file */
  json(name: string, content: unknown): string {
    const pathOf = (sum: string): string => `${FOLDER}${name}.${sum}.json`;
    return pathOf(this.add(pathOf, JSON.stringify(content), SUM));
  }
}

/**
 * Builds the search index: keys in files of lines, a catalog of the pages, the texts of each page,
 * and lists of words. One index for both language forms: a nynorsk guide is found from a bokmål
 * page.
 */
export function buildSearchIndex(
  documents: readonly SearchDocument[],
  synonyms: Synonyms,
): SearchIndex {
  const variants = variantsOf(documents, synonyms);
  const records = documents
    .map((document) => recordOf(document, variants))
    .sort((a, b) => a.document.url.localeCompare(b.document.url));
  const named = new NamedFiles();
  const pages = records.map(
    ({
      document,
      asked,
      body,
    }): CatalogPage & {
      id: string;
      guideUrl?: string;
    } => {
      const { url, title, type, language, kind, takes, guide } = document;
      return {
        id: named.add(textFile, writeTexts(textsOf(document)), TEXT_SUM),
        url,
        title,
        type,
        language,
        // In tens: closer than that it changes no order, and every reader fetches it.
        length: 10 * Math.round(body.length / 10),
        asked: asked.map((keys) => keys.length),
        ...(kind ? { kind } : {}),
        ...(takes ? { takes } : {}),
        ...(guide ? { guideUrl: guide } : {}),
      };
    },
  );
  const chunks = keyFiles(records).map(
    ({ from, text }) => [from, named.add(keyFile, text, CHUNK_SUM)] as const,
  );
  const manifest: Manifest = {
    catalog: named.json('katalog', catalogColumns(pages)),
    words: named.json('ord', wordFile(documents, synonyms.real)),
    same: named.json('like', synonyms.same),
    chunks: chunks.length > MOST_CHUNKS ? [] : chunks,
    ...(chunks.length > MOST_CHUNKS ? { chunkFile: named.json('noekler/deler', chunks) } : {}),
  };
  const { files } = named;
  files.set(`${FOLDER}manifest.json`, Buffer.from(JSON.stringify(manifest)));
  return { pages: pages.length, chunks: chunks.length, manifest, files };
}

/** Writes the files of an index below the folder of built pages. */
export function writeSearchIndex({ files }: SearchIndex, dist: string): void {
  for (const [path, data] of files) {
    const file = join(dist, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, data);
  }
}
