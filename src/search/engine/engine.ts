import type { Catalog } from './catalog.ts';
import { fold } from '../../language/fold.ts';
import { MARK } from './mark.ts';
import { readQuery, startOf, type Query } from './query.ts';
import { foldedTitle } from '../../language/text-keys.ts';
import { rank, type Lookup, type Posting, type Ranked } from './rank.ts';
import { allowedErrors, divideUnknown, knownWords, suggest, type KnownWord } from './typo.ts';

/** What the engine needs from the outside: Pagefind's index, and the two small files beside it. */
export interface Sources {
  /** Pages with a key; unmarked keys give longer words that start with it as well. */
  find(key: string): Promise<Posting[]>;
  catalog: Catalog;
  /** Loaded only when a word is found nowhere. */
  words(): Promise<string[]>;
}

export interface Answer {
  hits: Ranked[];
  /** What was searched for instead, when a word was misspelt. */
  meant?: string;
  query: Query;
}

/** One letter would ask for a large part of the index: only titles are looked through. */
const SHORTEST_KEY = 2;
const UNFINISHED = 0.7;

const isCutShort = ({ terms }: Query, i: number): boolean =>
  (terms[i]?.key.length ?? 0) * 2 < startOf(terms[i]?.word ?? '').length;

/** Searches, and searches again for what the reader may have meant when a word is found nowhere. */
export class Engine {
  readonly #sources: Sources;
  #words: Promise<KnownWord[]> | undefined;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  async search(text: string): Promise<Answer> {
    const query = readQuery(text);
    if (!query.terms.length) return { hits: [], query };
    const { lookups, unknown } = await this.#lookUp(query);
    const maybeMisspelt = unknown.some((i) => allowedErrors(query.terms[i]?.word.length ?? 0) > 0);
    if (!maybeMisspelt) return { hits: rank(query, lookups, this.#sources.catalog), query };
    const meant = await this.#meant(query, unknown);
    if (!meant) return { hits: rank(query, lookups, this.#sources.catalog), query };
    const better = readQuery(meant.text);
    const again = await this.#lookUp(better);
    const hits = rank(better, again.lookups, this.#sources.catalog);
    return { hits, query: better, ...(meant.spelling ? { meant: meant.text } : {}) };
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

  /** The last word may not be written to its end: titles and keys that start with it. */
  async #unfinished({ terms }: Query, last: number): Promise<Lookup> {
    const word = terms[last]?.word ?? '';
    const start = fold(word);
    const unit = { key: start, terms: [last], whole: false };
    const inTitles = [...this.#sources.catalog].filter(([, page]) =>
      foldedTitle(page.title).some((w) => w.startsWith(start)),
    );
    const found = await this.#find(startOf(word));
    const postings = new Map(found.map((p) => [p.id, p]));
    for (const [id] of inTitles)
      postings.set(id, {
        id,
        fields: ['title', ...(postings.get(id)?.fields ?? [])],
        count: postings.get(id)?.count ?? 0,
      });
    return { unit, postings: [...postings.values()], trust: UNFINISHED };
  }

  async #meant(
    { terms }: Query,
    unknown: readonly number[],
  ): Promise<{ text: string; spelling: boolean } | undefined> {
    this.#words ??= this.#sources.words().then(knownWords);
    const words = await this.#words;
    const out = terms.map((t) => t.word);
    let spelling = false;
    let changed = false;
    for (const i of unknown) {
      const word = terms[i]?.word ?? '';
      const divided = divideUnknown(word, words);
      const suggestion = divided.length ? undefined : suggest(word, words);
      // «frokos møte»: together with its neighbour the word may be a known one.
      const next = terms[i + 1]?.word;
      const pair = !divided.length && !suggestion && next ? suggest(word + next, words) : undefined;
      if (divided.length) out[i] = divided.join(' ');
      else if (suggestion) out[i] = suggestion.word;
      else if (pair) {
        out[i] = pair.word;
        out[i + 1] = '';
      } else continue;
      changed = true;
      spelling ||= !divided.length;
    }
    return changed ? { text: out.filter(Boolean).join(' '), spelling } : undefined;
  }
}
