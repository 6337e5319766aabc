import { besideIn } from '../../language/beside.ts';
import { fold, wordsOf } from '../../language/fold.ts';
import { key } from '../../language/key.ts';
import { soften } from '../../language/soften.ts';
import { toldIn, type Told } from './told.ts';
import { isSmall } from '../../language/stopwords.ts';
import { wantsIn, type WantedType } from './wants.ts';

export interface Term {
  /** As the reader wrote it. */
  word: string;
  key: string;
}

/** Something to look up, and the terms of the query it stands for. */
export interface Unit {
  key: string;
  terms: number[];
  /** It is the whole query, and so may be a whole name. */
  whole: boolean;
  /** The whole query run together, folded. */
  written?: string;
}

export interface Query {
  /** As written. */
  text: string;
  terms: Term[];
  units: Unit[];
  /** Its telling words with the small ones beside them, as keys. */
  pairs: string[];
  /** What it tells of time, money and people. */
  told: Told;
  /** The kinds of page it asks for. */
  wants: ReadonlySet<WantedType>;
}

const MAX_TERMS = 12;
const foldedWords = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));
/** Small words that begin compounds: «for analyse», «etter vern». Others cost a look-up for nothing. */
const joining = foldedWords('for før etter under over med på opp ut inn til fra mot av selv sjølv');
/** No name begins so, and none is longer: a question is not looked up as one. */
const neverFirst = foldedWords('hvordan korleis hvorfor kvifor når hvilke hvilken');
const LONGEST_NAME = 6;
/** With more small words than this, a query is a sentence: «hvorfor lærer noen mer enn andre». */
const MOST_SMALL = 3;

/** Words as one, the ways a compound may be keyed. */
const together = (words: readonly string[]): string[] => [
  ...new Set([key(words.join('')), words.map(key).join('')]),
];

/**
 * What to look up for a query: each word, each two neighbours written as one («frokost møte», «for
 * analyse»), and the whole query as one name. Small words alone are left out unless there is
 * nothing else.
 */
export function readQuery(text: string): Query {
  const words = wordsOf(text).slice(0, 3 * MAX_TERMS);
  const someTell = words.some((w) => !isSmall(w));
  const terms: Term[] = [];
  /** The term each word became; small words became none. */
  const at = words.map((word) =>
    (someTell && isSmall(word)) || terms.length === MAX_TERMS
      ? -1
      : terms.push({ word, key: key(word) }) - 1,
  );
  const written = fold(words.join(''));
  const units = new Map<string, Unit>();
  const add = (found: string, of: number[], whole: boolean): void => {
    const known = units.get(found);
    units.set(found, {
      key: found,
      terms: [...new Set([...(known?.terms ?? []), ...of])].filter((t) => t >= 0),
      ...(whole || known?.whole ? { whole: true, written } : { whole: false }),
    });
  };
  const fewSmall = words.length - terms.length <= MOST_SMALL;
  terms.forEach((term, i) => add(term.key, [i], terms.length === 1 && fewSmall));
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = at.slice(i, i + 2);
    const mayJoin = pair[1] !== -1 && (pair[0] !== -1 || joining.has(fold(words[i] ?? '')));
    if (mayJoin || (words.length === 2 && pair.some((t) => t >= 0)))
      for (const found of together(words.slice(i, i + 2)))
        add(
          found,
          pair,
          words.length === 2 || (terms.length === 2 && !pair.includes(-1) && fewSmall),
        );
  }
  const all = terms.map((_t, i) => i);
  if (terms.length > 1)
    for (const found of together(terms.map((t) => t.word))) add(found, all, fewSmall);
  const mayBeName = words.length <= LONGEST_NAME && !neverFirst.has(fold(words[0] ?? ''));
  if (words.length > 2 && words.length > terms.length && mayBeName)
    for (const found of together(words)) add(found, all, true);
  const told = toldIn(text);
  const pairs = besideIn(words);
  return { text, terms, units: [...units.values()], pairs, told, wants: wantsIn(text, told) };
}

/** The start of a key, for a word that is still being written. */
export const startOf = (word: string): string => soften(fold(word));
