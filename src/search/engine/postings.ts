import { FIELDS, type Field } from './mark.ts';
import type { Catalog } from './catalog.ts';
import { postingOf, type Posting } from './posting.ts';

/** The part of Pagefind's browser module that the site uses. */
export interface PagefindModule {
  createInstance(options: {
    basePath: string;
    noWorker: boolean;
    metaCacheTag: string;
    language?: string;
  }): PagefindIndex;
}
export interface PagefindIndex {
  init(): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
  id: string;
  words: number[];
  matchedMetaFields?: string[];
  data: () => Promise<{ content: string; url: string }>;
}

const fieldNames = new Map<string, Field>(
  (Object.entries(FIELDS) as [Field, string][]).map(([name, short]) => [short, name]),
);

/** Looks keys up in Pagefind's index and remembers how to fetch the text of each page found. */
export class Postings {
  readonly #index: PagefindIndex;
  readonly #catalog: Catalog;
  readonly #texts = new Map<string, () => Promise<{ content: string }>>();
  readonly #found = new Map<string, Promise<Posting[]>>();

  constructor(index: PagefindIndex, catalog: Catalog) {
    this.#index = index;
    this.#catalog = catalog;
  }

  find = (key: string): Promise<Posting[]> => {
    const known = this.#found.get(key) ?? this.#search(key);
    this.#found.set(key, known);
    known.catch(() => this.#found.delete(key));
    return known;
  };

  async #search(key: string): Promise<Posting[]> {
    const { results } = await this.#index.search(key);
    return results.map((result) => {
      this.#texts.set(result.id, result.data);
      const fields = (result.matchedMetaFields ?? []).flatMap((f) => fieldNames.get(f) ?? []);
      return postingOf(result.id, fields, result.words, this.#catalog.get(result.id)?.asked ?? []);
    });
  }

  /** The running text of a page that was found, for excerpts. */
  async text(id: string): Promise<string> {
    return (await this.#texts.get(id)?.())?.content ?? '';
  }
}
