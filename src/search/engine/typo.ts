import { looseEndings } from '../../language/endings.ts';
import { errorsBetween } from '../../language/nearest.ts';
import { fold } from '../../language/fold.ts';
import { key } from '../../language/key.ts';

const looseEnding = new RegExp(`(?:${looseEndings.join('|')})$`);

/** Errors that may be forgiven in a word of this length. */
export const allowedErrors = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

export interface KnownWord {
  word: string;
  form: string;
  key: string;
}

/** Prepares a word list for suggestions. The list stands in order of weight. */
export const knownWords = (words: readonly string[]): KnownWord[] =>
  words.map((word) => ({ word, form: fold(word), key: key(word) }));

/**
 * The known word a misspelt word most likely is, or undefined when none is near. The word as written,
 * without its ending, and its key are compared, so that a misspelt inflected form finds its base.
 */
export function suggest(word: string, words: readonly KnownWord[]): KnownWord | undefined {
  const form = fold(word);
  const own = key(word);
  const base = form.replace(looseEnding, '');
  let best: KnownWord | undefined;
  let least = Infinity;
  for (const candidate of words) {
    const limit = Math.min(allowedErrors(form.length), least);
    const errors = Math.min(
      errorsBetween(form, candidate.form, limit),
      errorsBetween(base, candidate.form, limit),
      ownErrors(own, candidate.key),
    );
    if (errors > allowedErrors(form.length)) continue;
    // A wrong first letter is rare; words of other length are less alike.
    const cost =
      errors +
      (form[0] === candidate.form[0] ? 0 : 0.6) +
      Math.abs(form.length - candidate.form.length) * 0.01;
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

function ownErrors(a: string, b: string): number {
  const limit = allowedErrors(Math.min(a.length, b.length));
  const errors = errorsBetween(a, b, limit);
  return errors > limit ? Infinity : errors;
}

/** Divides a word that nobody has written before into two that are known: «samlingsopplegg». */
export function divideUnknown(word: string, words: readonly KnownWord[]): string[] {
  const keys = new Map(words.map((w) => [w.key, w.word]));
  const form = word.toLowerCase();
  for (let cut = form.length - 4; cut >= 4; cut--) {
    const tail = keys.has(key(form.slice(cut)));
    const head = form.slice(0, cut).replace(/s$/, '');
    if (tail && head.length >= 4 && keys.has(key(head))) return [head, form.slice(cut)];
  }
  return [];
}
