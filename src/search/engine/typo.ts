import { baseOf } from '../../language/endings.ts';
import { errorsBetween } from '../../language/nearest.ts';
import { fold } from '../../language/fold.ts';
import { key } from '../../language/key.ts';
import { soften } from '../../language/soften.ts';

/**
 * Errors that may be forgiven in a word of this length. Short words are one letter from other real
 * words.
 */
export const allowedErrors = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2);

export interface KnownWord {
  word: string;
  form: string;
  /** Folded, without its ending. */
  base: string;
  /** Folded, and what the language forms write differently made alike. */
  soft: string;
  key: string;
}

/** What is only worked out of the words that one like a misspelt word begins with. */
class LazyWord implements KnownWord {
  readonly word: string;
  #base: string | undefined;
  #soft: string | undefined;

  constructor(word: string) {
    this.word = word;
  }

  get form(): string {
    return fold(this.word);
  }

  get base(): string {
    return (this.#base ??= baseOf(this.form));
  }

  get soft(): string {
    return (this.#soft ??= soften(this.form));
  }

  get key(): string {
    return key(this.word);
  }
}

/** Prepares a word list for suggestions. The list stands in order of weight. */
export const knownWords = (words: readonly string[]): KnownWord[] =>
  words.map((word) => new LazyWord(word));

const byFirst = new WeakMap<readonly KnownWord[], Map<string | undefined, KnownWord[]>>();

/** The first letter of a word, folded: a plain one stays as it is. */
const firstOf = (word: string): string | undefined =>
  /^[a-z]/.test(word) ? word[0] : fold(word)[0];

/** The words that begin with the same letter, in the same order. */
function beginningLike(form: string, words: readonly KnownWord[]): readonly KnownWord[] {
  const groups = byFirst.get(words) ?? Map.groupBy(words, ({ word }) => firstOf(word));
  byFirst.set(words, groups);
  return groups.get(form[0]) ?? [];
}

/**
 * The known word a misspelt word most likely is, or undefined when none is near. The word as
 * written, without its ending, and softened are compared, so that a misspelt inflected form finds
 * its base. The first letter is right: a wrong one is rare, and leads to other real words.
 */
export function suggest(word: string, words: readonly KnownWord[]): KnownWord | undefined {
  const written = new LazyWord(word);
  const { form } = written;
  let best: KnownWord | undefined;
  let least = Infinity;
  for (const candidate of beginningLike(form, words)) {
    const cost =
      errorsFrom(written, candidate, least) + Math.abs(form.length - candidate.form.length) * 0.01;
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

/** Shorter bases are near too many others. */
const LONG_BASE = 7;

/** Errors between a word as written and a known one; infinitely many when they are not near. */
export const errorsOf = (word: string, known: KnownWord): number =>
  errorsFrom(new LazyWord(word), known, Infinity);

/** The same; those of more than `most` errors are not near either. */
function errorsFrom({ form, base, soft }: KnownWord, known: KnownWord, most: number): number {
  return Math.min(
    errorsWithin(form, known.form, most),
    errorsWithin(base, known.form, most),
    // «konfransen», where we know «konferanse».
    base.length < LONG_BASE ? Infinity : errorsWithin(base, known.base, most),
    errorsWithin(soft, known.soft, most),
  );
}

/** Errors between two words, or infinitely many when there are more than the shorter one allows. */
function errorsWithin(a: string, b: string, most: number): number {
  const limit = Math.min(allowedErrors(Math.min(a.length, b.length)), Math.floor(most));
  // Most words are too long or too short.
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  const errors = errorsBetween(a, b, limit);
  return errors > limit ? Infinity : errors;
}

/** Neighbours on the keyboard, and letters that sound alike. */
const NEIGHBOURS =
  'qw we er rt ty yu ui io op as sd df fg gh hj jk kl zx xc cv vb bn nm qa ws ed rf tg yh uj ik ol az sx dc fv gb hn jm'.split(
    ' ',
  );
const ALIKE = 'kg dt bp ei ao yi ck vw sz'.split(' ');
const slips = new Set(
  [...NEIGHBOURS, ...ALIKE].flatMap((two) => [two, two.split('').reverse().join('')]),
);

/**
 * Whether a word differs from a known one by a slip of the fingers or the ear: letters left out,
 * doubled, added or swapped, or one for its neighbour. Other letters make other words: «himmel» is
 * not «heimel».
 */
export function isSlip(word: string, { base }: KnownWord): boolean {
  const form = baseOf(fold(word));
  let start = 0;
  while (start < Math.min(form.length, base.length) && form[start] === base[start]) start++;
  let end = 0;
  while (
    end < Math.min(form.length, base.length) - start &&
    form[form.length - 1 - end] === base[base.length - 1 - end]
  )
    end++;
  const [typed, meant] = [
    form.slice(start, form.length - end),
    base.slice(start, base.length - end),
  ];
  return (
    !typed || !meant || slips.has(typed + meant) || typed === meant.split('').reverse().join('')
  );
}

/** No part is shorter; one that stands for the whole word is this long without its ending. */
const SHORTEST = 4;
const ALONE = 6;
/** A key of a short word has lost too much: «stema» of «månedstema» is not «stemme». */
const SURE_KEY = 7;

/** The forms of a list of words, each made when it is first asked for. */
class Forms {
  readonly #words: readonly KnownWord[];
  #keys: ReadonlySet<string> | undefined;
  #exact: ReadonlySet<string> | undefined;
  #bases: ReadonlySet<string> | undefined;

  constructor(words: readonly KnownWord[]) {
    this.#words = words;
  }

  get keys(): ReadonlySet<string> {
    return (this.#keys ??= new Set(this.#words.map((w) => w.key)));
  }

  get exact(): ReadonlySet<string> {
    return (this.#exact ??= new Set(this.#words.map((w) => w.form)));
  }

  /** Without their endings. */
  get bases(): ReadonlySet<string> {
    return (this.#bases ??= new Set(this.#words.map((w) => w.base)));
  }
}
// The list is one and the same at every key the reader presses.
const forms = new WeakMap<readonly KnownWord[], Forms>();

function formsOf(words: readonly KnownWord[]): Forms {
  const made = forms.get(words) ?? new Forms(words);
  forms.set(words, made);
  return made;
}

/**
 * What we know of a word that nobody has written before: the two words it is made of
 * («samlingsopplegg»), else the longer of its known first and last words («litteratursøk»). Of more
 * ways to divide, one with a last word as we know it: «boligskjema» is not «boligs-kjema».
 */
export function divideUnknown(word: string, words: readonly KnownWord[]): string[] {
  const of = formsOf(words);
  const isBase = (part: string): boolean => of.bases.has(baseOf(fold(part)));
  const isKnown = (part: string): boolean =>
    isBase(part) || (part.length >= SURE_KEY && of.keys.has(key(part)));
  const form = word.toLowerCase();
  let two: string[] = [];
  let alone = '';
  for (let cut = SHORTEST; cut < form.length - 2; cut++) {
    const [whole, tail] = [form.slice(0, cut), form.slice(cut)];
    const heads = [whole, whole.replace(/s$/, '')].filter((h) => h.length >= SHORTEST);
    const head = heads.find((h) => of.exact.has(fold(h))) ?? heads.find(isKnown) ?? '';
    const ends = tail.length >= SHORTEST && isKnown(tail);
    if (head && ends && (!two.length || of.exact.has(fold(tail)))) two = [head, tail];
    const known = ends ? tail : head;
    if (known.length > alone.length && isBase(known) && baseOf(known).length >= ALONE)
      alone = known;
  }
  if (two.length) return two;
  return alone.length >= form.length / 2 ? [alone] : [];
}
