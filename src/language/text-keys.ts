import { fold, wordsOf } from './fold.ts';
import { key } from './key.ts';
import { isSmall } from './stopwords.ts';

/** The keys of a text in order, small words left out. A text of only small words keeps them. */
export function keysOfText(words: string): string[] {
  const all = wordsOf(words);
  const telling = all.filter((word) => !isSmall(word));
  return (telling.length ? telling : all).map(key);
}

const titles = new Map<string, string[]>();

/** The keys of a title; titles are few and asked for again at every key the reader presses. */
export function keysOfTitle(title: string): string[] {
  const known = titles.get(title) ?? keysOfText(title);
  titles.set(title, known);
  return known;
}

const folded = new Map<string, string[]>();

/** The words of a title, folded; remembered for the same reason. */
export function foldedTitle(title: string): string[] {
  const known = folded.get(title) ?? wordsOf(title).map(fold);
  folded.set(title, known);
  return known;
}
