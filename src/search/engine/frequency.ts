import { remembered } from '../../language/remembered.ts';
import { keysOfTitle } from '../../language/text-keys.ts';
import type { Catalog, CatalogPage } from './catalog.ts';
import type { Places } from './places.ts';
import type { Posting } from './posting.ts';
import type { Unit } from './query.ts';
import { questionsOf } from './questions.ts';
import { weights } from './weights.ts';

interface Averages {
  text: number;
  title: number;
  asked: number;
}

/** Mean lengths in keys, which the length of each field is held against. */
export const averagesOf = remembered((catalog: Catalog): Averages => {
  const pages = [...catalog.values()];
  const mean = (lengthOf: (page: CatalogPage) => number): number =>
    pages.reduce((sum, page) => sum + lengthOf(page), 0) / Math.max(1, pages.length);
  return {
    text: mean((p) => p.length),
    title: mean((p) => keysOfTitle(p.title).length),
    asked: mean((p) => p.asked.length),
  };
}, new WeakMap<Catalog, Averages>());

/**
 * BM25F's weighed frequency: how much of a key a page has, over its fields and their lengths.
 * @param has what the fields of the posting say
 */
export function frequency(
  { count, asked, below }: Posting,
  has: Places,
  unit: Unit,
  { page, titleKeys }: { page: CatalogPage; titleKeys: number },
  mean: Averages,
): number {
  const byLength = (b: number, length: number, average: number): number =>
    1 / (1 - b + (b * length) / (average || 1));
  const title =
    (has.title ? weights.title : has.titleParts ? weights.titleParts : 0) *
    byLength(weights.titleLength, titleKeys, mean.title);
  const names = has.names ? weights.names : has.nameParts ? weights.nameParts : 0;
  const sum =
    title +
    names +
    (has.summary ? weights.summary : 0) +
    // Each further question that has the word counts more, unlike in the other fields.
    (asked.length || below
      ? weights.asked *
        (asked.length + weights.askedBelow * (below?.length ?? 0)) ** weights.askedMore *
        byLength(weights.askedLength, questionsOf(page), mean.asked)
      : 0) +
    (has.facts ? weights.facts : 0) +
    weights.text * count * byLength(weights.textLength, page.length, mean.text);
  // «frokost møte» is a whole name in one word, and so is «openspace».
  return has.whole && (unit.terms.length > 1 || !sum) ? Math.max(sum, weights.wholeUnit) : sum;
}
