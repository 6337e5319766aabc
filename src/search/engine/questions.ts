import type { Lookup } from './rarity.ts';
import { weights } from './weights.ts';

/** The terms in each question of a page that has some, by the place of the question. */
type Questions = ReadonlyMap<number, ReadonlySet<number>>;

/** Where a query stands in the questions that pages answer. */
export interface AskedIn {
  pages: ReadonlyMap<string, Questions>;
  /** How many questions, of all pages, have each term. */
  having: readonly number[];
}

export function askedIn(terms: number, lookups: readonly Lookup[]): AskedIn {
  const pages = new Map<string, Map<number, Set<number>>>();
  for (const { unit, postings } of lookups)
    for (const { id, asked } of postings) {
      if (!asked.length) continue;
      const questions = pages.get(id) ?? new Map<number, Set<number>>();
      pages.set(id, questions);
      for (const place of asked) {
        const has = questions.get(place) ?? new Set<number>();
        questions.set(place, has);
        for (const term of unit.terms) has.add(term);
      }
    }
  const having = new Array<number>(terms).fill(0);
  for (const questions of pages.values()) countTerms(questions, having);
  return { pages, having };
}

function countTerms(questions: Questions, counts: number[]): void {
  for (const has of questions.values())
    for (const term of has) counts[term] = (counts[term] ?? 0) + 1;
}

/**
 * How like the query the questions of a page are: 0–1 and more. The one most like it counts most,
 * both ways: what it has of the query, and how little else. The next adds to it.
 * @param lengths how many keys each question has
 * @param share how much of what the query asks for some terms are: 0–1
 */
export function likeness(
  questions: Questions,
  lengths: readonly number[],
  share: (terms: ReadonlySet<number>) => number,
): number {
  let [best, next] = [0, 0];
  for (const [place, has] of questions) {
    const own = has.size / Math.max(has.size, lengths[place] ?? 1);
    const alike = share(has) * (1 - weights.askedOwn + weights.askedOwn * own);
    if (alike > best) [best, next] = [alike, best];
    else if (alike > next) next = alike;
  }
  return best ** weights.askedPower + weights.askedNext * next ** weights.askedPower;
}

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
  countTerms(questions, counts);
  let sum = 0;
  for (const [term, total] of having.entries())
    if (total)
      sum += Math.log((((counts[term] ?? 0) * all) / total + SMOOTHING) / (asked + SMOOTHING));
  return Math.exp(sum / Math.max(1, having.length));
}
