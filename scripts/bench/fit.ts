import type { Catalog, CatalogPage } from '../../src/search/engine/catalog.ts';
import { lookUp, type Index } from '../../src/search/engine/look-up.ts';
import { readQuery, type Query } from '../../src/search/engine/query.ts';
import type { Posting } from '../../src/search/engine/posting.ts';
import { rank } from '../../src/search/engine/rank.ts';
import type { Lookup } from '../../src/search/engine/rarity.ts';
import { weights } from '../../src/search/engine/weights.ts';
import type { BenchQuery, SetName } from './query-sets.ts';
import { isRight } from './score.ts';

/** A query to fit the numbers of the ranking on: what the index gave, and the pages that are right. */
export interface Case {
  set: SetName;
  query: Query;
  lookups: readonly Lookup[];
  pairs: readonly (readonly Posting[])[];
  /** Only the pages that may come first are ordered; the others are counted. */
  catalog: Catalog;
  right: ReadonlySet<string>;
}

/** Numbers by name: `askedOwn`, `prior.guide`. */
export type Numbers = ReadonlyMap<string, number>;

/** How many pages may come first, whatever the numbers. */
const SHORTLIST = 15;

/** Every page is there to be counted, but few are found by id. */
class Shortlist extends Map<string, CatalogPage> {
  readonly #ids: ReadonlySet<string>;

  constructor(all: Catalog, ids: ReadonlySet<string>) {
    super(all);
    this.#ids = ids;
  }

  override get(id: string): CatalogPage | undefined {
    // The constructor of Map does not ask.
    return this.#ids.has(id) ? super.get(id) : undefined;
  }
}

/** Looks a query up once, so that it can be ranked with many numbers. */
export async function caseOf(
  set: SetName,
  { query: text, right }: BenchQuery,
  index: Index,
): Promise<Case> {
  const query = readQuery(text);
  const { lookups, pairs } = await lookUp(query, index);
  const hits = rank(query, lookups, index.catalog, pairs);
  const rightIds = new Set(
    hits.filter(({ page }) => right.some((url) => isRight(page.url, url))).map(({ id }) => id),
  );
  const ids = new Set([...hits.slice(0, SHORTLIST).map(({ id }) => id), ...rightIds]);
  return {
    set,
    query,
    lookups,
    pairs,
    catalog: new Shortlist(index.catalog, ids),
    right: rightIds,
  };
}

/** The place of the first right page, from 1; 0 when none is there. */
export const placeOf = ({ query, lookups, pairs, catalog, right }: Case): number =>
  rank(query, lookups, catalog, pairs).findIndex(({ id }) => right.has(id)) + 1;

/**
 * How much each set counts: least where pages were given questions and names after its queries were
 * seen, for those are found anyway.
 */
const trust: Partial<Record<SetName, number>> = {
  'foer-titlene': 1.8,
  titler: 1.8,
  tidligere: 0.6,
  foerste: 0.6,
};
const OTHERS = 0.2;
/** A page with half the score of another has one chance in 2 ** STEEP against it. */
const STEEP = 8;
const FIRST = 0.8;

/**
 * What the ranking is worth for a case, 0–1: mostly how surely a right page is first, which moves
 * with every number, and for the rest whether one is among three.
 */
function worthOf({ query, lookups, pairs, catalog, right }: Case): number {
  const hits = rank(query, lookups, catalog, pairs);
  const best = hits[0]?.score ?? 0;
  if (!best) return 0;
  let [of, all] = [0, 0];
  for (const { id, score } of hits) {
    const chance = (score / best) ** STEEP;
    all += chance;
    if (right.has(id)) of += chance;
  }
  const amongThree = hits.slice(0, 3).some(({ id }) => right.has(id));
  return FIRST * (of / all) + (1 - FIRST) * Number(amongThree);
}

/** The mean worth of the cases, each set with its weight: 0–1. */
function meanWorth(cases: readonly Case[]): number {
  let [sum, all] = [0, 0];
  for (const [set, of] of Map.groupBy(cases, (one) => one.set)) {
    const counts = trust[set] ?? OTHERS;
    sum += (counts * of.reduce((total, one) => total + worthOf(one), 0)) / of.length;
    all += counts;
  }
  return sum / (all || 1);
}

interface Knob {
  name: string;
  get: () => number;
  set: (value: number) => void;
}
const knobsIn = (table: Record<string, unknown>, before = ''): Knob[] =>
  Object.entries(table).flatMap(([name, value]): Knob[] =>
    typeof value === 'number'
      ? [
          {
            name: before + name,
            get: () => Number(table[name]),
            set: (now) => {
              table[name] = now;
            },
          },
        ]
      : knobsIn(value as Record<string, unknown>, `${before}${name}.`),
  );
const knobs = knobsIn(weights);
/** Shares of something. */
const UP_TO_ONE = /^(?:coverage|asked(?:Own|Next|Below)|likeBelow|\w+Length)$/;

/** The numbers as they stand. */
export const numbersNow = (): Numbers => new Map(knobs.map(({ name, get }) => [name, get()]));

/** Runs something with other numbers, and puts back those that stood. */
export function withNumbers<T>(numbers: Numbers, run: () => T): T {
  const before = knobs.map(({ get }) => get());
  for (const { name, get, set } of knobs) set(numbers.get(name) ?? get());
  try {
    return run();
  } finally {
    for (const [i, { set }] of knobs.entries()) set(before[i] ?? 0);
  }
}

/** Smaller gains than this, in shares of the queries, are chance. */
const GAIN = 0.0003;
const steps = [1.2, 1.1];

/**
 * Fits the numbers, from those that stand: each is made larger or smaller by a step as long as it
 * gains, then by a smaller step (coordinate ascent).
 */
export function fitted(cases: readonly Case[]): Numbers {
  return withNumbers(new Map(), () => {
    let best = meanWorth(cases);
    for (const step of steps)
      for (const { name, get, set } of knobs)
        for (const factor of [step, 1 / step])
          for (;;) {
            const before = get();
            const now = before * factor;
            set(UP_TO_ONE.test(name) ? Math.min(1, now) : now);
            const worth = meanWorth(cases);
            if (worth < best + GAIN) {
              set(before);
              break;
            }
            best = worth;
          }
    return numbersNow();
  });
}
