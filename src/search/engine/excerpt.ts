import { fold } from '../../language/fold.ts';
import { irregular } from '../../language/irregular.ts';
import { key } from '../../language/key.ts';
import { remembered } from '../../language/remembered.ts';
import { soften } from '../../language/soften.ts';
import { errorsBetween } from '../../language/nearest.ts';
import { isSmall } from '../../language/stopwords.ts';
import { keysOfText } from '../../language/text-keys.ts';
import type { Query, Term } from './query.ts';

/** A piece of text, and whether it is what the reader searched for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** The term of the query that a word of a text answers, by its place, or -1. */
export type Matcher = (word: string) => number;

/** Words as written by those who mean an abbreviation: «BBL», «NAV». */
const isAbbreviation = (word: string): boolean => /^[\p{Lu}\d]{2,5}$/u.test(word);
/** Shorter keys hide in other words, and different short words share them. */
const LONG = 4;
const LONGER = 6;

/**
 * Two short words with one key are the same word only when they begin alike: «møte» and «møter»,
 * not «BBL» and «ble».
 */
function isSameShort(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) || (short.length >= 3 && long.startsWith(short.slice(0, 3)));
}

/** The word as part of a compound: first or last in it, or, when it is long, anywhere. */
function isPartOf(found: string, term: string, word: string): boolean {
  const form = soften(word);
  if (found.length >= LONG)
    return (
      form.startsWith(found) ||
      key(word).endsWith(found) ||
      (found.length >= LONGER && form.includes(found))
    );
  const start = term.slice(0, LONG);
  return (
    start.length >= 3 &&
    word.length >= start.length + 3 &&
    (word.startsWith(start) || (key(word).endsWith(found) && word.includes(start)))
  );
}

/** A word of a name that the query has run together: «openspace» and «Open Space». */
const isRunTogether = (term: string, word: string): boolean =>
  word.length >= LONG && term.length >= LONGER && (term.startsWith(word) || term.endsWith(word));

function answers(
  { word: written, key: own }: Term,
  keys: readonly string[],
  word: string,
): boolean {
  if (isSmall(word) && !isSmall(written)) return false;
  const [form, term] = [fold(word), fold(written)];
  if (form === term) return true;
  const others = keys.filter((k) => k !== own);
  if (others.includes(key(word)) || others.some((k) => k.length >= LONG && isPartOf(k, k, form)))
    return true;
  if (isAbbreviation(written)) return form === `${term}s`;
  return key(word) === own
    ? own.length >= LONG || isSameShort(form, term) || [form, term].some((w) => irregular.has(w))
    : isPartOf(own, term, form);
}

/**
 * Why the index gives a page when no word of it is plainly what was written: parts, one key for two
 * words, or a letter wrong.
 */
const mayAnswer = ({ word: written, key: own }: Term, word: string): boolean =>
  isRunTogether(fold(written), fold(word)) ||
  (key(word) === own && !isSmall(word)) ||
  (word.length >= LONGER && errorsBetween(fold(written), fold(word), 1) <= 1);

const none: readonly string[][] = [];

/** The keys of groups of words that mean the same; each list is one and the same at every key. */
const keysOfGroups = remembered(
  (same: readonly (readonly string[])[]) => same.map((group) => group.map(keysOfText)),
  new WeakMap<readonly (readonly string[])[], string[][][]>(),
);

/**
 * Tells which term of a query a word of a text answers: the same word in any form, a compound with
 * it inside, or a word that means the same.
 * @param unfinished the last word may go on
 * @param same groups of words that mean the same. With them, what only may answer is told as well
 */
export function matcher(
  { terms, units }: Query,
  unfinished = false,
  same?: readonly (readonly string[])[],
): Matcher {
  const keys = terms.map((term, i) => [
    ...units.filter((unit) => unit.terms.includes(i)).map((unit) => unit.key),
    ...keysOfGroups(same ?? none)
      .filter((group) => group.some((run) => run.length === 1 && run[0] === term.key))
      .flat(2),
  ]);
  const start = unfinished ? fold(terms.at(-1)?.word ?? '') : '';
  const found = new Map<string, number>();
  return (word) => {
    const known = found.get(word);
    if (known !== undefined) return known;
    const sure = terms.findIndex((term, i) => answers(term, keys[i] ?? [], word));
    const at = sure < 0 && same ? terms.findIndex((term) => mayAnswer(term, word)) : sure;
    const result =
      at < 0 && start.length > 1 && fold(word).startsWith(start) ? terms.length - 1 : at;
    found.set(word, result);
    return result;
  };
}

const WORD = /([\p{L}\p{N}]+)/u;

/** Divides a text into marked and unmarked pieces, neighbouring words of the same sort together. */
export function mark(text: string, matches: Matcher): Piece[] {
  const pieces: Piece[] = [];
  for (const part of text.split(WORD)) {
    if (!part) continue;
    const hit = WORD.test(part) && matches(part) >= 0;
    const last = pieces.at(-1);
    if (last && last.hit === hit) last.text += part;
    else pieces.push({ text: part, hit });
  }
  return pieces;
}

/** The different terms of the query that a text answers. */
export const termsIn = (text: string, matches: Matcher): Set<number> =>
  new Set((text.match(/[\p{L}\p{N}]+/gu) ?? []).map(matches).filter((at) => at >= 0));

const LENGTH = 36;
const BEFORE = 10;

/** A sentence, cut at both ends when it is long, around the place with most different terms. */
function cut(sentence: string, matches: Matcher): string {
  const words = sentence.split(/\s+/);
  if (words.length <= LENGTH) return sentence;
  let [best, most] = [0, 0];
  words.forEach((word, i) => {
    if (!termsIn(word, matches).size) return;
    const terms = termsIn(words.slice(i, i + LENGTH - BEFORE).join(' '), matches).size;
    if (terms > most) [best, most] = [i, terms];
  });
  const from = best <= BEFORE ? 0 : Math.min(best - BEFORE, words.length - LENGTH);
  const end = from + LENGTH < words.length ? ' …' : '';
  return `${from > 0 ? '… ' : ''}${words.slice(from, from + LENGTH).join(' ')}${end}`;
}

/** The sentence of a text that has most different terms of the query, or '' when none has any. */
export function bestSentence(text: string, matches: Matcher): { text: string; terms: number } {
  let best = { text: '', terms: 0 };
  for (const sentence of text.split(/(?<=[.!?:]»?)\s+(?=[«\p{Lu}\d])/u)) {
    const terms = termsIn(sentence, matches).size;
    if (terms > best.terms) best = { text: sentence, terms };
  }
  return { ...best, text: cut(best.text, matches) };
}

/** Pieces in all so many letters at most, ended after a whole word. */
export function shorten(pieces: readonly Piece[], most: number): Piece[] {
  const short: Piece[] = [];
  let room = most;
  for (const piece of pieces) {
    if (piece.text.length <= room) {
      short.push(piece);
      room -= piece.text.length;
      continue;
    }
    const text = piece.hit ? '' : piece.text.slice(0, room + 1).replace(/[\s,:;–]*\S*$/u, '');
    return [...short, { text: `${text} …`, hit: false }];
  }
  return short;
}
