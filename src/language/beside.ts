import { key } from './key.ts';
import { isSmall } from './stopwords.ts';

/** Between the keys of a pair: before all letters, so that pairs stand next to their word. */
export const BESIDE = '-';

/**
 * Each telling word with a small one next to it, whichever comes first, as one key: «ikke møter» and
 * «møter ikke» both have `mot-ike`. Small words alone say nothing, but those beside a word are how people put
 * it.
 */
export function besideIn(words: readonly string[]): string[] {
  const pairs = new Set<string>();
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    if (next === undefined || isSmall(word) === isSmall(next)) continue;
    const [telling, small] = isSmall(word) ? [next, word] : [word, next];
    pairs.add(`${key(telling)}${BESIDE}${key(small)}`);
  }
  return [...pairs];
}
