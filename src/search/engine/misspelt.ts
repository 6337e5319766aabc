import { key } from '../../language/key.ts';
import { remembered } from '../../language/remembered.ts';
import type { Query } from './query.ts';
import { divideUnknown, errorsOf, isSlip, knownWords, suggest, type KnownWord } from './typo.ts';

/** The file of words: those a misspelt word may have been, and real words that no page has. */
export interface WordFile {
  words: string[];
  real: string[];
}
/** What can be said of a misspelt word; said again at every key the reader presses after it. */
export interface Vocabulary {
  /** The known word it most likely is. */
  near: (word: string) => KnownWord | undefined;
  /** What it is made of. */
  parts: (word: string) => string[];
  real: ReadonlySet<string>;
}

export function readVocabulary({ words, real }: WordFile): Vocabulary {
  const known = knownWords(words);
  return {
    near: remembered((word: string) => suggest(word, known)),
    parts: remembered((word: string) => divideUnknown(word, known)),
    real: new Set(real.map(key)),
  };
}

/** Another reading of a query. */
export interface Reading {
  text: string;
  /** So near that it may be searched for; otherwise it is only offered. */
  sure: boolean;
  /** A word was taken for another; otherwise words were only read as what they are made of. */
  corrected: boolean;
}

/** Shorter words are one letter from other words. */
const SURE_LENGTH = 6;
/** Longer words have few others near them. */
const LONG = 9;
/** A slip in a word of this length is likelier than two words run together. */
const LONG_ENOUGH = 8;

/**
 * Another reading of a query in which some words stand on no page: known words in their place, or
 * what a compound is made of. A word that is real is never taken for another.
 * @param unknown places in `terms` of the words that no page has
 */
export function readMisspelt(
  { terms }: Query,
  unknown: readonly number[],
  vocabulary: Vocabulary,
): Reading | undefined {
  const out = terms.map((t) => t.word);
  let [changed, corrected, sure] = [false, false, true];
  for (const i of unknown) {
    const word = terms[i]?.word ?? '';
    const isReal = vocabulary.real.has(key(word));
    const near = isReal ? undefined : vocabulary.near(word);
    // «studitur» lacks a letter; it is not a tour of something.
    const isNear = near && word.length >= LONG_ENOUGH && isSlip(word, near);
    const parts = isNear ? [] : vocabulary.parts(word);
    if (parts.length > 1 || (parts.length && !near)) {
      out[i] = parts.join(' ');
      changed = true;
      continue;
    }
    if (isReal) continue;
    const next = terms[i + 1]?.word;
    // «frokos møte»: together with its neighbour the word may be a known one.
    const pair = near === undefined && next ? vocabulary.near(word + next) : undefined;
    const found = near ?? pair;
    if (!found) continue;
    const written = pair ? word + (next ?? '') : word;
    out[i] = found.word;
    if (pair) out[i + 1] = '';
    changed = corrected = true;
    sure &&=
      written.length >= SURE_LENGTH &&
      errorsOf(written, found) <= written.length / 6 &&
      (written.length >= LONG || isSlip(written, found));
  }
  return changed ? { text: out.filter(Boolean).join(' '), sure, corrected } : undefined;
}
