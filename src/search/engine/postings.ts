import { withBelow } from './below.ts';
import type { Catalog } from './catalog.ts';
import type { ReadFile } from './files.ts';
import { Kept } from './kept.ts';
import type { KeyIndex } from './key-index.ts';
import { fieldsOf, type Place } from './key-lines.ts';
import { textFile } from './manifest.ts';
import { readTexts, type PageTexts } from './page-texts.ts';
import type { Posting } from './posting.ts';

/** Looks keys up in the index, and fetches the texts of pages. */
export class Postings {
  readonly #index: KeyIndex;
  readonly #ids: readonly string[];
  readonly #catalog: Catalog;
  readonly #file: ReadFile;
  readonly #texts = new Kept<PageTexts>();
  readonly #found = new Kept<Posting[]>();
  readonly #starting = new Kept<Posting[]>();

  constructor(index: KeyIndex, catalog: Catalog, file: ReadFile) {
    this.#index = index;
    this.#catalog = catalog;
    // In the index a page is its place in the catalog.
    this.#ids = [...catalog.keys()];
    this.#file = file;
  }

  find = (key: string): Promise<Posting[]> =>
    this.#found.get(key, async () => this.#postings(await this.#index.find(key)));

  startingWith = (start: string): Promise<Posting[]> =>
    this.#starting.get(start, async () => this.#postings(await this.#index.startingWith(start)));

  #postings(places: readonly Place[]): Posting[] {
    const postings = places.map(({ page, fields, count, asked }) => ({
      id: this.#ids[page] ?? '',
      fields: fieldsOf(fields),
      count,
      asked,
    }));
    return withBelow(postings, this.#catalog);
  }

  /** What may be shown of a page. */
  texts(id: string): Promise<PageTexts> {
    return this.#texts.get(id, async () => readTexts(await this.#file(textFile(id))));
  }
}
