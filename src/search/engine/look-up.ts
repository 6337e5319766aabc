import { fold } from '../../language/fold.ts';
import { remembered } from '../../language/remembered.ts';
import { foldedTitle } from '../../language/text-keys.ts';
import type { Catalog } from './catalog.ts';
import type { Posting } from './posting.ts';
import { startOf, type Query } from './query.ts';
import type { Lookup } from './rarity.ts';

/** Where keys are looked up. */
export interface Index {
  /** Pages with a key. */
  find(key: string): Promise<Posting[]>;
  /** Pages with any key that starts so. */
  startingWith(start: string): Promise<Posting[]>;
  catalog: Catalog;
}

/** One letter would ask for a large part of the index: only titles are looked through. */
const SHORTEST_KEY = 2;
const UNFINISHED = 0.7;
const isLong = (key: string): boolean => key.length >= SHORTEST_KEY;
/**
 * A shorter start has a tenth of the index, and a phone needs longer for it than a reader for the
 * next letter: where titles begin so, they are enough until then.
 */
const SHORTEST_START = 3;
/** A word that no page has may be the first part of one, when it is this long. */
const FIRST_PART = 6;

const isCutShort = ({ terms }: Query, i: number): boolean =>
  (terms[i]?.key.length ?? 0) * 2 < startOf(terms[i]?.word ?? '').length;

/** What the index has for a query. */
export interface LookedUp {
  lookups: Lookup[];
  /** Where each of its pairs stands. */
  pairs: Posting[][];
  /** Its terms that no page has. */
  unknown: number[];
}

/**
 * What the index has for each unit of a query, and which of its terms no page has. The last word
 * may not be written to its end.
 */
export async function lookUp(query: Query, index: Index): Promise<LookedUp> {
  // All at once: a pair stands in the file that its word stands in.
  const [pairs, lookups] = await Promise.all([
    Promise.all(query.pairs.map((pair) => index.find(pair))),
    Promise.all(
      query.units.map(async (unit): Promise<Lookup> => ({
        unit,
        postings: isLong(unit.key) ? await index.find(unit.key) : [],
        trust: 1,
      })),
    ),
  ]);
  const isKnown = (term: number): boolean =>
    lookups.some(({ unit, postings }) => unit.terms.includes(term) && postings.length > 0);
  const last = query.terms.length - 1;
  // The first part of a name: «blakstad» of «Blakstadmodellen».
  const firstParts = query.terms.flatMap(({ word }, i) =>
    i !== last && word.length >= FIRST_PART && !isKnown(i) ? [unfinishedIn(index, query, i)] : [],
  );
  lookups.push(...(await Promise.all(firstParts)));
  if (!isKnown(last) || isCutShort(query, last)) {
    // A word cut off in the middle may look like a long inflection of a short one.
    const unfinished = await unfinishedIn(index, query, last);
    const inTitle = unfinished.postings.some((p) => p.fields.includes('title'));
    if (inTitle || (!isKnown(last) && unfinished.postings.length))
      return {
        lookups: [...lookups.filter(({ unit }) => !unit.terms.includes(last)), unfinished],
        pairs,
        unknown: query.terms.map((_t, i) => i).filter((i) => i !== last && !isKnown(i)),
      };
  }
  return { lookups, pairs, unknown: query.terms.map((_t, i) => i).filter((i) => !isKnown(i)) };
}

type TitleWords = ReadonlyMap<string, [word: string, id: string][]>;

/** The words of all titles with their pages, by first letter. */
const titleWords = remembered(
  (catalog: Catalog): TitleWords =>
    Map.groupBy(
      [...catalog].flatMap(([id, { title }]) =>
        foldedTitle(title).map((word): [string, string] => [word, id]),
      ),
      ([word]) => word[0] ?? '',
    ),
  new WeakMap<Catalog, TitleWords>(),
);

/** A word may not be written to its end: titles and keys that start with it. */
async function unfinishedIn(index: Index, { terms }: Query, term: number): Promise<Lookup> {
  const word = terms[term]?.word ?? '';
  const start = fold(word);
  const unit = { key: start, terms: [term], whole: false };
  const inTitles = new Set(
    titleWords(index.catalog)
      .get(start[0] ?? '')
      ?.flatMap(([written, id]) => (written.startsWith(start) ? [id] : [])),
  );
  const from = startOf(word);
  const asks = from.length >= SHORTEST_START || (isLong(from) && !inTitles.size);
  const found = asks ? await index.startingWith(from) : [];
  // A whole name that starts so says nothing: its first word is in the title.
  const postings = new Map(
    found.filter((p) => p.count > 0 || p.fields.some((f) => f !== 'whole')).map((p) => [p.id, p]),
  );
  for (const id of inTitles) {
    const own = postings.get(id) ?? { id, fields: [], count: 0, asked: [] };
    postings.set(id, { ...own, fields: ['title', ...own.fields] });
  }
  return { unit, postings: [...postings.values()], trust: UNFINISHED };
}
