import { fold, wordsOf } from './fold.ts';
import { key, soften } from './key.ts';
import { isSmall } from './stopwords.ts';

export interface Term {
  /** As the reader wrote it. */
  word: string;
  key: string;
}

/** Something to look up, and the terms of the query it stands for. */
export interface Unit {
  key: string;
  terms: number[];
  /** Looked for among whole names as well. */
  whole: boolean;
}

export interface Query {
  terms: Term[];
  units: Unit[];
}

const MAX_TERMS = 8;

/** Two or more words as one, the ways a compound may be keyed. */
const together = (terms: readonly Term[]): string[] => [...new Set([key(terms.map((t) => t.word).join('')), terms.map((t) => t.key).join('')])];

/**
 * What to look up for a query: each word, each two neighbours written as one («frokost møte»), and
 * the whole query as one name. Small words are left out unless there is nothing else.
 */
export function readQuery(text: string): Query {
  const words = wordsOf(text).slice(0, 3 * MAX_TERMS);
  const telling = words.some((w) => !isSmall(w)) ? words.filter((w) => !isSmall(w)) : words;
  const terms = telling.slice(0, MAX_TERMS).map((word): Term => ({ word, key: key(word) }));
  const units = new Map<string, Unit>();
  const add = (found: string, at: number[], whole: boolean): void => {
    const known = units.get(found);
    if (known) { known.terms = [...new Set([...known.terms, ...at])]; known.whole ||= whole; } else units.set(found, { key: found, terms: at, whole });
  };
  const all = terms.map((_t, i) => i);
  terms.forEach((term, i) => add(term.key, [i], terms.length === 1));
  for (let i = 0; i + 1 < terms.length; i++) for (const found of together(terms.slice(i, i + 2))) add(found, [i, i + 1], terms.length === 2);
  if (terms.length > 2) for (const found of together(terms)) add(found, all, true);
  return { terms, units: [...units.values()] };
}

/** The start of a key, for a word that is still being written. */
export const startOf = (word: string): string => soften(fold(word));
