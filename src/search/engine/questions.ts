import type { CatalogPage } from './catalog.ts';
import type { Posting } from './posting.ts';
import type { Lookup } from './rarity.ts';
import { countOf, termsOf, type Terms } from './terms.ts';
import { weights } from './weights.ts';

/** The questions of a page that have some of the terms. */
export interface Questions {
  /** Those of pages below a guide have places below zero: the first of them is -1. */
  readonly places: readonly number[];
  /** The terms that each of them has. */
  readonly has: readonly Terms[];
}

/** Where a query stands in the questions that pages answer. */
export interface AskedIn {
  pages: ReadonlyMap<string, Questions>;
  /** How many questions, of all pages, have each term. */
  having: readonly number[];
}

export function askedIn(terms: number, lookups: readonly Lookup[]): AskedIn {
  const given = new Map<string, [Terms, Posting][]>();
  for (const { unit, postings } of lookups) {
    const own = termsOf(unit.terms);
    for (const posting of postings) {
      if (!posting.asked.length && !posting.below?.length) continue;
      const known = given.get(posting.id);
      if (known) known.push([own, posting]);
      else given.set(posting.id, [[own, posting]]);
    }
  }
  const pages = new Map<string, Questions>();
  const having = new Array<number>(terms).fill(0);
  for (const [id, postings] of given) {
    const questions = gathered(postings);
    pages.set(id, questions);
    // A question of a page below is counted where it stands, not at its guide once more.
    countTerms(questions, having, 0);
  }
  return { pages, having };
}

const placeBelow = (place: number): number => -1 - place;

/**
 * Where each question of a page stands in the list that is being made, from 1, by `slotOf` its
 * place. A query has thousands of questions at every key: one table serves all pages, and is all 0
 * between them.
 */
const slots: number[] = [];
/** Even for the questions of the page, odd for those below: 0, -1, 1, -2 … are 0, 1, 2, 3 … */
const slotOf = (place: number): number => (place << 1) ^ (place >> 31);

/** The questions of one page, each once, of what every look-up gave for it. */
function gathered(postings: readonly [Terms, Posting][]): Questions {
  const places: number[] = [];
  const has: Terms[] = [];
  const add = (place: number, own: Terms): void => {
    const slot = slotOf(place);
    const known = slots[slot] ?? 0;
    if (known) has[known - 1] = (has[known - 1] ?? 0) | own;
    else {
      slots[slot] = places.push(place);
      has.push(own);
    }
  };
  for (const [own, { asked, below = [] }] of postings) {
    for (const place of asked) add(place, own);
    for (const place of below) add(placeBelow(place), own);
  }
  for (const place of places) slots[slotOf(place)] = 0;
  return { places, has };
}

/** Counts the questions that have each term; those of pages below count so much. */
function countTerms({ places, has }: Questions, counts: number[], below: number): void {
  for (let i = 0; i < places.length; i++) {
    const worth = (places[i] ?? 0) < 0 ? below : 1;
    for (let left = has[i] ?? 0; left; left &= left - 1) {
      const term = 31 - Math.clz32(left & -left);
      counts[term] = (counts[term] ?? 0) + worth;
    }
  }
}

type Lengths = Pick<CatalogPage, 'asked' | 'below'>;

/**
 * How like the query the questions of a page are: 0–1 and more. The one most like it counts most,
 * both ways: what it has of the query, and how little else. The next adds to it.
 * @param page how many keys each question has
 * @param share how much of what the query asks for some terms are: 0–1
 */
export function likeness(
  { places, has }: Questions,
  { asked, below = [] }: Lengths,
  share: (terms: Terms) => number,
): number {
  let best = 0;
  let next = 0;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    const terms = has[i] ?? 0;
    const length = (place < 0 ? below[placeBelow(place)] : asked[place]) ?? 1;
    const size = countOf(terms);
    const own = size / Math.max(size, length);
    const trust = place < 0 ? weights.likeBelow : 1;
    const alike = trust * share(terms) * (1 - weights.askedOwn + weights.askedOwn * own);
    if (alike > best) {
      next = best;
      best = alike;
    } else if (alike > next) next = alike;
  }
  return best ** weights.askedPower + weights.askedNext * next ** weights.askedPower;
}

/** How many questions a page answers; those of pages below it count less. */
export const questionsOf = ({ asked, below = [] }: Lengths): number =>
  asked.length + weights.askedBelow * below.length;

/** Of a page whose questions have none of the terms. */
export const noQuestions: Questions = { places: [], has: [] };

/** With few questions, what they have in common may be chance: as many more, of all pages. */
const SMOOTHING = 20;

/**
 * How much more often than those of other pages the questions of a page have the terms, the mean
 * over the terms: 1 is as often. A word that comes again tells more of a page than a rare one that
 * stands in one question. It is the likelihood of the query in a language model of the page,
 * smoothed by Dirichlet's prior (Zhai and Lafferty 2004).
 * @param asked how many questions the page answers
 * @param all how many questions all pages answer
 */
export function oftenness(
  questions: Questions,
  having: readonly number[],
  asked: number,
  all: number,
): number {
  const counts = new Array<number>(having.length).fill(0);
  countTerms(questions, counts, weights.askedBelow);
  let sum = 0;
  for (let term = 0; term < having.length; term++) {
    const total = having[term] ?? 0;
    if (total)
      sum += Math.log((((counts[term] ?? 0) * all) / total + SMOOTHING) / (asked + SMOOTHING));
  }
  return Math.exp(sum / Math.max(1, having.length));
}
