import type { Catalog, CatalogPage } from './catalog.ts';
import type { Posting } from './posting.ts';
import { weights } from './weights.ts';

/** How many keys the question at a place of a page has; those of pages below have places below 0. */
const lengthAt = ({ asked, below = [] }: CatalogPage, place: number): number =>
  (place < 0 ? below[-1 - place] : asked[place]) ?? 1;

/**
 * How much the questions of each page put their words as the query does: with the same small words
 * beside them. The two most like it count; rare pairs weigh more, and long questions less.
 * @param pairs where each pair of the query stands
 * @param terms how many words of the query tell something
 * @param all how many questions all pages answer
 */
export function besideOf(
  pairs: readonly (readonly Posting[])[],
  terms: number,
  all: number,
  catalog: Catalog,
): ReadonlyMap<string, number> {
  const pages = new Map<string, Map<number, number>>();
  for (const postings of pairs) {
    const having = postings.reduce((sum, { asked }) => sum + asked.length, 0);
    const worth = 1 - Math.log(Math.max(1, having)) / Math.log(Math.max(2, all));
    for (const { id, asked, below = [] } of postings) {
      const questions = pages.get(id) ?? new Map<number, number>();
      pages.set(id, questions);
      const add = (place: number, much: number): void => {
        questions.set(place, (questions.get(place) ?? 0) + much);
      };
      for (const place of asked) add(place, worth);
      for (const place of below) add(-1 - place, worth * weights.besideBelow);
    }
  }
  const found = new Map<string, number>();
  for (const [id, questions] of pages) {
    const page = catalog.get(id);
    if (!page) continue;
    let [best, next] = [0, 0];
    for (const [place, worth] of questions) {
      const like = worth / Math.sqrt(lengthAt(page, place));
      if (like > best) [best, next] = [like, best];
      else if (like > next) next = like;
    }
    found.set(id, (best + next) / 2 / Math.max(1, terms));
  }
  return found;
}
