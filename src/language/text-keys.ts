import { fold, wordsOf } from './fold.ts';
import { key } from './key.ts';
import { remembered } from './remembered.ts';
import { isSmall } from './stopwords.ts';

/** The keys of a text in order, small words left out. A text of only small words keeps them. */
export function keysOfText(words: string): string[] {
  const all = wordsOf(words);
  const telling = all.filter((word) => !isSmall(word));
  return (telling.length ? telling : all).map(key);
}

/** The keys of a title. */
export const keysOfTitle = remembered(keysOfText);

/** The words of a title, folded. */
export const foldedTitle = remembered((title: string) => wordsOf(title).map(fold));
