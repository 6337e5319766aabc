import type { CatalogPage } from './catalog.ts';
import type { Lookup } from './rarity.ts';
import { countOf, termsOf, type Terms } from './terms.ts';
import { weights } from './weights.ts';

/** The terms in each question of a page that has some, by the place of the question. */
type Questions = ReadonlyMap<number, Terms>;

/** Where a query stands in the questions that pages answer. */
export interface AskedIn {
  pages: ReadonlyMap<string, Questions>;
  /** How many questions, of all pages, have each term. */
  having: readonly number[];
}

export function askedIn(terms: number, lookups: readonly Lookup[]): AskedIn {
  const pages = new Map<string, Map<number, Terms>>();
  for (const { unit, postings } of lookups) {
    const own = termsOf(unit.terms);
    for (const { id, asked, below = [] } of postings) {
      if (!asked.length && !below.length) continue;
      const questions = pages.get(id) ?? new Map<number, Terms>();
      pages.set(id, questions);
      const add = (place: number): void => {
        questions.set(place, (questions.get(place) ?? 0) | own);
      };
      for (const place of asked) add(place);
      for (const place of below) add(placeBelow(place));
    }
  }
  const having = new Array<number>(terms).fill(0);
  // A question of a page below is counted where it stands, not at its guide once more.
  for (const questions of pages.values()) countTerms(questions, having, 0);
  return { pages, having };
}

/** Questions of pages below a guide have places below zero: the first of them is -1. */
const placeBelow = (place: number): number => -1 - place;

/** Counts the questions that have each term; those of pages below count so much. */
function countTerms(questions: Questions, counts: number[], below: number): void {
  for (const [place, has] of questions) {
    const worth = place < 0 ? below : 1;
    for (let term = 0; term < counts.length; term++)
      if (has & (1 << term)) counts[term] = (counts[term] ?? 0) + worth;
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
  questions: Questions,
  { asked, below = [] }: Lengths,
  share: (terms: Terms) => number,
): number {
  let [best, next] = [0, 0];
  for (const [place, has] of questions) {
    const length = (place < 0 ? below[placeBelow(place)] : asked[place]) ?? 1;
    const size = countOf(has);
    const own = size / Math.max(size, length);
    const trust = place < 0 ? weights.likeBelow : 1;
    const alike = trust * share(has) * (1 - weights.askedOwn + weights.askedOwn * own);
    if (alike > best) [best, next] = [alike, best];
    else if (alike > next) next = alike;
  }
  return best ** weights.askedPower + weights.askedNext * next ** weights.askedPower;
}

/** How many questions a page answers; those of pages below it count less. */
export const questionsOf = ({ asked, below = [] }: Lengths): number =>
  asked.length + weights.askedBelow * below.length;

/** With few questions, what they have in common may be chance: as many more, of all pages. */
const SMOOTHING = 20;

/**
 * How much more often than those of other pages the questions of a page have the terms, the mean
 * over the terms: 1 is as often. A word that comes again tells more of a page than a rare one that
 * stands in one question. It is the likelihood of the query in a language model of the page,
 * smoothed by Dirichlet's prior (Zhai and Lafferty 2004).
 * @param page its questions are counted
 * @param all how many questions all pages answer
 */
export function oftenness(
  questions: Questions,
  having: readonly number[],
  page: Lengths,
  all: number,
): number {
  const counts = new Array<number>(having.length).fill(0);
  countTerms(questions, counts, weights.askedBelow);
  const asked = questionsOf(page);
  let sum = 0;
  for (const [term, total] of having.entries())
    if (total)
      sum += Math.log((((counts[term] ?? 0) * all) / total + SMOOTHING) / (asked + SMOOTHING));
  return Math.exp(sum / Math.max(1, having.length));
}
