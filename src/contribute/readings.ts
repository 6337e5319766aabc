import { numberWords } from '../language/number-words.ts';

/** Years, amounts and times as people write them. Runs in browsers too. */

/** A year among words: «høsten 2022». Undefined where there is none, or more than one. */
export function yearIn(text: string): number | undefined {
  const [year, ...more] = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return more.length || year === undefined ? undefined : Number(year);
}

const numberOf = (word: string): number | undefined =>
  /^\d+(?:[.,]\d+)?$/.test(word) ? Number(word.replace(',', '.')) : numberWords[word.toLowerCase()];

const NUMBER = `(?:\\d{1,4}(?:[.,]\\d+)?|${Object.keys(numberWords).join('|')})`;
const SPAN = `(${NUMBER})(?: ?(?:-|–|til|eller|og) ?(${NUMBER}))?`;

const RANGE = new RegExp(
  `^(?:fra |frå |mellom )?${SPAN}(?: (?:personer|personar|folk|deltakere|deltakarar|stykker|stk))?\\.?$`,
  'iu',
);

/** The least and the most of something: «4–12», «fra fire til tolv», «8». */
export function rangeIn(text: string): { min: number; max: number } | undefined {
  const [, least = '', most = least] = RANGE.exec(text.trim()) ?? [];
  const [min, max] = [numberOf(least), numberOf(most)];
  return min !== undefined && max !== undefined && min <= max ? { min, max } : undefined;
}

/** An amount of work. */
export interface Time {
  amount: number;
  unit: 'minutter' | 'dager';
  /** The words it was told in, where they say more than the amount. */
  note?: string;
}

/** The most minutes a time is told in; what is more, is told in days of seven and a half hours. */
const MOST_MINUTES = 1000;
const DAY = 450;

const TIME = new RegExp(
  `^(?:ca\\.? |rundt |omtrent |om lag )?${SPAN} ?(min(?:utt(?:er|ar)?)?|timer?|timar|t|dag(?:er|ar)?|uker?|veker?)\\.?$`,
  'iu',
);
/** Minutes in words that hold no number. */
const NAMED: readonly (readonly [RegExp, number])[] = [
  [/^(?:0|ingen(?:ting)?|ikke noe|ikkje noko|ingen tid)$/i, 0],
  [/^(?:et |eit )?kvarter$/i, 15],
  [/^(?:en |ein )?(?:halv ?time)$/i, 30],
  [/^halvannen time$|^halvannan time$/i, 90],
  [/^(?:en |ein )?(?:halv ?dag)$/i, 240],
];
/** By the first letter of the unit. */
const minutes: Readonly<Record<string, number>> = { m: 1, t: 60 };
const days: Readonly<Record<string, number>> = { d: 1, u: 5, v: 5 };

/**
 * Time as people write it: «3 timer» is 180 minutes, «en uke» five days. Of «2–3 timer» the most is
 * taken. A number alone says no unit, and is no time.
 */
export function timeIn(text: string): Time | undefined {
  const written = text.trim().replace(/\s+/g, ' ');
  const [, said] = NAMED.find(([words]) => words.test(written.replace(/\.$/, ''))) ?? [];
  if (said !== undefined)
    return { amount: said, unit: 'minutter', ...(said === 240 && { note: written }) };
  const [, least = '', most, unit = ''] = TIME.exec(written) ?? [];
  const [from, to] = [numberOf(least), numberOf(most ?? least)];
  if (from === undefined || to === undefined || from > to) return undefined;
  const letter = unit.charAt(0).toLowerCase();
  const inMinutes = minutes[letter];
  const note = most === undefined ? {} : { note: written };
  if (inMinutes === undefined) return { amount: to * (days[letter] ?? 1), unit: 'dager', ...note };
  return to * inMinutes > MOST_MINUTES
    ? { amount: Math.round((2 * to * inMinutes) / DAY) / 2, unit: 'dager', note: written }
    : { amount: to * inMinutes, unit: 'minutter', ...note };
}

/** Whether a number is a year, by the least it can be. */
export const isYear = (min: number | undefined): boolean => (min ?? 0) > 1000;

/** A whole number; a year, also among words. */
export const numberIn = (text: string, year: boolean): number | undefined =>
  /^-?\d{1,9}$/.test(text.trim()) ? Number(text) : year ? yearIn(text) : undefined;
