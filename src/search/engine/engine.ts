import type { Catalog } from './catalog.ts';
import { asksElsewhere } from './elsewhere.ts';
import { fold } from '../../language/fold.ts';
import { MARK } from './mark.ts';
import { readQuery, startOf, type Query } from './query.ts';
import { foldedTitle } from '../../language/text-keys.ts';
import type { Posting } from './posting.ts';
import { rank, type Ranked } from './rank.ts';
import type { Lookup } from './rarity.ts';
import type { Reading, WordFile } from './misspelt.ts';

/** What the engine needs from the outside: Pagefind's index, and the two small files beside it. */
export interface Sources {
  /** Pages with a key; unmarked keys give longer words that start with it as well. */
  find(key: string): Promise<Posting[]>;
  catalog: Catalog;
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

/** One letter would ask for a large part of the index: only titles are looked through. */
const SHORTEST_KEY = 2;
const UNFINISHED = 0.7;
/** A word that no page has may be the first part of one, when it is this long. */
const FIRST_PART = 6;
/** A hit with less of what was asked for than this does not answer it. */
const ANSWERS = 0.55;

const isCutShort = ({ terms }: Query, i: number): boolean =>
  (terms[i]?.key.length ?? 0) * 2 < startOf(terms[i]?.word ?? '').length;

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
    const { lookups, unknown } = await this.#lookUp(query);
    const missing = unknown.map((i) => query.terms[i]?.word ?? '');
    const asWritten = this.#answer(query, lookups, missing);
    if (exact || !unknown.length) return asWritten;
    this.#misspelt ??= this.#openMisspelt();
    // A failure is forgotten, so that the next query may succeed.
    this.#misspelt.catch(() => (this.#misspelt = undefined));
    const read = (await this.#misspelt)(query, unknown);
    if (!read) return asWritten;
    if (!read.sure) return { ...asWritten, offer: read.text };
    const better = readQuery(read.text);
    const again = await this.#lookUp(better);
    const still = again.unknown.map((i) => better.terms[i]?.word ?? '');
    return {
      ...this.#answer(better, again.lookups, still),
      missing,
      ...(read.corrected ? { meant: read.text } : { divided: read.text }),
    };
  }

  #answer(query: Query, lookups: readonly Lookup[], missing: string[]): Answer {
    const hits = rank(query, lookups, this.#sources.catalog);
    const told = Math.max(0, 1 - missing.length / query.terms.length);
    const elsewhere = asksElsewhere(query.text);
    // Time and people are answered by what a page takes, not by its words.
    const { minutes, people } = query.told;
    const plain = minutes === undefined && people === undefined;
    const weak = elsewhere || (plain && hits.length > 0 && (hits[0]?.about ?? 0) * told < ANSWERS);
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

  async #lookUp(query: Query): Promise<{ lookups: Lookup[]; unknown: number[] }> {
    const lookups = await Promise.all(
      query.units.map(async (unit): Promise<Lookup> => ({
        unit,
        postings: await this.#find(unit.key, MARK),
        trust: 1,
      })),
    );
    const isKnown = (term: number): boolean =>
      lookups.some(({ unit, postings }) => unit.terms.includes(term) && postings.length > 0);
    const last = query.terms.length - 1;
    // The first part of a name: «blakstad» of «Blakstadmodellen».
    const firstParts = query.terms.flatMap(({ word }, i) =>
      i !== last && word.length >= FIRST_PART && !isKnown(i) ? [this.#unfinished(query, i)] : [],
    );
    lookups.push(...(await Promise.all(firstParts)));
    if (!isKnown(last) || isCutShort(query, last)) {
      // A word cut off in the middle may look like a long inflection of a short one.
      const unfinished = await this.#unfinished(query, last);
      const inTitle = unfinished.postings.some((p) => p.fields.includes('title'));
      if (inTitle || (!isKnown(last) && unfinished.postings.length))
        return {
          lookups: [...lookups.filter(({ unit }) => !unit.terms.includes(last)), unfinished],
          unknown: query.terms.map((_t, i) => i).filter((i) => i !== last && !isKnown(i)),
        };
    }
    return { lookups, unknown: query.terms.map((_t, i) => i).filter((i) => !isKnown(i)) };
  }

  async #find(key: string, mark = ''): Promise<Posting[]> {
    return key.length < SHORTEST_KEY ? [] : this.#sources.find(key + mark);
  }

  /** A word may not be written to its end: titles and keys that start with it. */
  async #unfinished({ terms }: Query, term: number): Promise<Lookup> {
    const word = terms[term]?.word ?? '';
    const start = fold(word);
    const unit = { key: start, terms: [term], whole: false };
    const inTitles = [...this.#sources.catalog].filter(([, page]) =>
      foldedTitle(page.title).some((w) => w.startsWith(start)),
    );
    const found = await this.#find(startOf(word));
    // A whole name that starts so says nothing: its first word is in the title.
    const postings = new Map(
      found.filter((p) => p.count > 0 || p.fields.some((f) => f !== 'whole')).map((p) => [p.id, p]),
    );
    for (const [id] of inTitles)
      postings.set(id, {
        id,
        fields: ['title', ...(postings.get(id)?.fields ?? [])],
        count: postings.get(id)?.count ?? 0,
        asked: postings.get(id)?.asked ?? [],
      });
    return { unit, postings: [...postings.values()], trust: UNFINISHED };
  }
}
