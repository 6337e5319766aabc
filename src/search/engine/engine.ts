import { asksElsewhere } from './elsewhere.ts';
import { lookUp, type Index, type LookedUp } from './look-up.ts';
import { readQuery, type Query } from './query.ts';
import { ALL, rank, type Ranked } from './rank.ts';
import type { Reading, WordFile } from './misspelt.ts';

/** What the engine needs from the outside: the index, and a small file beside it. */
export interface Sources extends Index {
  /** Loaded only when a word is found nowhere. */
  words(): Promise<WordFile>;
}

export interface Answer {
  hits: Ranked[];
  query: Query;
  /** Words of the query that no page has, as written. */
  missing: string[];
  /** What was searched for instead, when a word is surely misspelt. */
  meant?: string;
  /** What was searched for, when no page has a word, but what it is made of. */
  divided?: string;
  /** What the reader may have meant. It was not searched for. */
  offer?: string;
  /**
   * The first hit is about too little of what was asked for, or no page can be (`elsewhere`). Not
   * said of a query that tells time or people, nor of one without hits.
   */
  weak: boolean;
  /** It asks for something the site never has, though its pages may have the words. */
  elsewhere: boolean;
  /** The last word was read as the start of longer ones. */
  unfinished: boolean;
}

type ReadUnknown = (query: Query, unknown: readonly number[]) => Reading | undefined;

/**
 * A hit that is about less of what was asked for than this does not answer it. One that has every
 * word may have some of them in its text only.
 */
const ANSWERS = 0.55;
const ANSWERS_WITH_ALL = 0.45;

/** Searches, and for what the reader surely meant when a word is misspelt. */
export class Engine {
  readonly #sources: Sources;
  #misspelt: Promise<ReadUnknown> | undefined;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** @param exact search just as written: no word is taken for another */
  async search(text: string, { exact = false } = {}): Promise<Answer> {
    const query = readQuery(text);
    if (!query.terms.length)
      return { hits: [], query, missing: [], weak: false, elsewhere: false, unfinished: false };
    const found = await lookUp(query, this.#sources);
    const { unknown } = found;
    const missing = unknown.map((i) => query.terms[i]?.word ?? '');
    const asWritten = this.#answer(query, found, missing);
    if (exact || !unknown.length) return asWritten;
    this.#misspelt ??= this.#openMisspelt();
    // A failure is forgotten, so that the next query may succeed.
    this.#misspelt.catch(() => (this.#misspelt = undefined));
    const read = (await this.#misspelt)(query, unknown);
    if (!read) return asWritten;
    if (!read.sure) return { ...asWritten, offer: read.text };
    const better = readQuery(read.text);
    const again = await lookUp(better, this.#sources);
    const still = again.unknown.map((i) => better.terms[i]?.word ?? '');
    return {
      ...this.#answer(better, again, still),
      missing,
      ...(read.corrected ? { meant: read.text } : { divided: read.text }),
    };
  }

  #answer(query: Query, { lookups, pairs }: LookedUp, missing: string[]): Answer {
    const hits = rank(query, lookups, this.#sources.catalog, pairs);
    const told = Math.max(0, 1 - missing.length / query.terms.length);
    const elsewhere = asksElsewhere(query.text);
    // Time and people are answered by what a page takes, not by its words.
    const { minutes, people } = query.told;
    const plain = minutes === undefined && people === undefined;
    const { about = 0, covered = 0 } = hits[0] ?? {};
    const least = covered * told > ALL ? ANSWERS_WITH_ALL : ANSWERS;
    const weak = elsewhere || (plain && hits.length > 0 && about * told < least);
    const unfinished = lookups.some(({ trust }) => trust < 1);
    return { hits, query, missing, weak, elsewhere, unfinished };
  }

  /**
   * Most queries have no unknown word: the reading of them, and its words, come when they are
   * needed.
   */
  async #openMisspelt(): Promise<ReadUnknown> {
    const [{ readMisspelt, readVocabulary }, file] = await Promise.all([
      import('./misspelt.ts'),
      this.#sources.words(),
    ]);
    const vocabulary = readVocabulary(file);
    return (query, unknown) => readMisspelt(query, unknown, vocabulary);
  }
}
