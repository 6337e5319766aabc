import type { Catalog } from './catalog.ts';
import type { ReadFile } from './files.ts';
import { FIELDS, type Field } from './mark.ts';
import { withBelow } from './below.ts';
import { readTexts, type PageTexts } from './page-texts.ts';
import { postingOf, type Posting } from './posting.ts';

/** The part of Pagefind's browser module that the site uses. */
export interface PagefindModule {
  /** Where it gets its files from, instead of the net (index-build.ts adds this). */
  readWith(read: (url: string) => Promise<Response>): void;
  createInstance(options: { basePath: string; noWorker: boolean }): PagefindIndex;
}
export interface PagefindIndex {
  init(): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
  /** «no_», and the page's place in the catalog. */
  id: string;
  words: number[];
  matchedMetaFields?: string[];
}

const fieldNames = new Map<string, Field>(
  (Object.entries(FIELDS) as [Field, string][]).map(([name, short]) => [short, name]),
);

/** Looks keys up in Pagefind's index, and fetches the texts of pages. */
export class Postings {
  readonly #index: PagefindIndex;
  readonly #ids: readonly string[];
  readonly #catalog: Catalog;
  readonly #file: ReadFile;
  readonly #texts = new Map<string, Promise<PageTexts>>();
  readonly #found = new Map<string, Promise<Posting[]>>();

  constructor(index: PagefindIndex, catalog: Catalog, file: ReadFile) {
    this.#index = index;
    this.#catalog = catalog;
    // To Pagefind a page is its place in the catalog.
    this.#ids = [...catalog.keys()];
    this.#file = file;
  }

  find = (key: string): Promise<Posting[]> => {
    const known = this.#found.get(key) ?? this.#search(key);
    this.#found.set(key, known);
    known.catch(() => this.#found.delete(key));
    return known;
  };

  async #search(key: string): Promise<Posting[]> {
    const { results } = await this.#index.search(key);
    const postings = results.map((result) => {
      const id = this.#ids[Number(result.id.slice(3))] ?? '';
      const fields = (result.matchedMetaFields ?? []).flatMap((f) => fieldNames.get(f) ?? []);
      return postingOf(id, fields, result.words, this.#catalog.get(id)?.asked ?? []);
    });
    return withBelow(postings, this.#catalog);
  }

  /** What may be shown of a page. */
  texts(id: string): Promise<PageTexts> {
    const known =
      this.#texts.get(id) ?? this.#file(`/pagefind/fragment/no_${id}.pf_fragment`).then(readTexts);
    this.#texts.set(id, known);
    known.catch(() => this.#texts.delete(id));
    return known;
  }
}
