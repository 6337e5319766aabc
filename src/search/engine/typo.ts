import { fold } from '../../language/fold.ts';
import { key } from '../../language/key.ts';

/** Errors that may be forgiven in a word of this length. */
export const allowedErrors = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

/**
 * Letters wrong, missing, added or swapped between two words (optimal string alignment).
 * @returns the distance, or `limit + 1` as soon as it must be more than the limit
 */
export function errorsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let value = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      next.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return limit + 1;
    [before, row] = [row, next];
  }
  return row[b.length] ?? limit + 1;
}

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
  const base = form.replace(/(?:ane|ene|en|et|er|ar|a|e|s)$/, '');
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
