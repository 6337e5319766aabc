import { fold, wordsOf } from '../../language/fold.ts';
import { errorsBetween } from '../../language/nearest.ts';
import { isSmall } from '../../language/stopwords.ts';
import { foldedTitle } from '../../language/text-keys.ts';
import type { Catalog, CatalogPage } from './catalog.ts';

const SHORTEST = 4;
/** Two words with this share of letters wrong are not alike. */
const TOO_FAR = 0.4;

/**
 * How far a word is from another, as a share of its letters: 0 is the same. The start counts alone,
 * too.
 */
function distance(word: string, other: string): number {
  const limit = Math.ceil(word.length * TOO_FAR);
  const whole = errorsBetween(word, other, limit);
  const start = errorsBetween(word, other.slice(0, word.length), limit) + 1;
  return Math.min(whole, start) / word.length;
}

/** The pages whose titles look most like something in a query that nothing was found for. */
export function nearestTitles(text: string, catalog: Catalog, most: number): CatalogPage[] {
  const words = wordsOf(text)
    .filter((word) => !isSmall(word))
    .map(fold)
    .filter((word) => word.length >= SHORTEST);
  const far = (page: CatalogPage): number =>
    Math.min(
      ...words.flatMap((word) =>
        foldedTitle(page.title)
          .filter((other) => other.length >= SHORTEST)
          .map((other) => distance(word, other)),
      ),
    );
  return [...catalog.values()]
    .map((page) => ({ page, far: far(page) }))
    .filter((found) => found.far < TOO_FAR)
    .sort((a, b) => a.far - b.far || a.page.title.length - b.page.title.length)
    .slice(0, most)
    .map(({ page }) => page);
}
