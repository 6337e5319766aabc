import { fold, wordsOf } from '../../language/fold.ts';
import { key } from '../../language/key.ts';
import { isSmall } from '../../language/stopwords.ts';

/** Words shorter than this are not looked for inside others: «fag» is, «til» and «for» are not. */
const SHORTEST = 3;

/** Short words hide in others by chance: they must be frequent to count as parts, by length. */
const FREQUENT: Record<number, number> = { 3: 8, 4: 3 };

/** Parts that are found inside words without being what the word is about. */
const notParts = new Set(['inger', 'hets', 'ende', 'else', 'skap', 'asjon'].map(key));

/**
 * How often each word of the texts stands alone, by folded form: what compounds may be made of.
 */
export function wordCounts(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of wordsOf(text)) {
      const form = fold(word);
      if (form.length < SHORTEST || isSmall(word) || /\d/.test(form)) continue;
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Finds the words a compound is made of, with the joint -s- or -e- left out.
 * @param known folded words that parts are looked up in (see `knownParts`)
 * @returns the keys of two or more parts, or an empty list when the word does not divide
 */
export function parts(word: string, known: ReadonlySet<string>): string[] {
  const form = fold(word);
  const best = divide(form, known, 0);
  return best && best.length > 1 ? best.map(key) : [];
}

/** The words that may be parts of others. */
export function knownParts(counts: ReadonlyMap<string, number>): Set<string> {
  const known = new Set<string>();
  for (const [form, count] of counts) {
    if (count >= (FREQUENT[form.length] ?? 1)) known.add(form);
  }
  return known;
}

function divide(form: string, known: ReadonlySet<string>, depth: number): string[] | undefined {
  let best: string[] | undefined;
  for (let cut = SHORTEST; cut <= form.length - SHORTEST; cut++) {
    const head = form.slice(0, cut);
    const whole = partOf(head, known);
    if (!whole) continue;
    const tail = form.slice(cut);
    if (tail.length < 4) continue;
    const options = isPart(tail, known) ? [[whole, tail]] : [];
    if (depth < 2) {
      const deeper = divide(tail, known, depth + 1);
      if (deeper) options.push([whole, ...deeper]);
    }
    for (const option of options) if (!best || better(option, best)) best = option;
  }
  return best;
}

/**
 * Fewer parts are better; among as many, the one whose last part is longest: it carries the
 * meaning.
 */
const better = (a: string[], b: string[]): boolean =>
  a.length < b.length ||
  (a.length === b.length && (a.at(-1)?.length ?? 0) > (b.at(-1)?.length ?? 0));

const isPart = (form: string, known: ReadonlySet<string>): boolean =>
  known.has(form) && !notParts.has(key(form));

/** The first part as it stands, or without its joint: lærings-, kunnskaps-. */
function partOf(head: string, known: ReadonlySet<string>): string | undefined {
  if (isPart(head, known)) return head;
  if (head.length > SHORTEST && /[se]$/.test(head) && isPart(head.slice(0, -1), known))
    return head.slice(0, -1);
  return undefined;
}
