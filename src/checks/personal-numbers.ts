import type { Code } from './problems.ts';

/** Numbers that belong to one person, which must not stand on an open site. */

const CANDIDATE = /(?<![\d.,:/-])(?:\+47[ \u00A0]?)?\d(?:[ \u00A0]?\d){7,10}(?![\d:/-]|[.,]\d)/g;

/** Weights of the two check digits (Skatteetaten, «Fødselsnummer»). */
const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

const fits = (digits: readonly number[], weights: readonly number[]): boolean =>
  weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0) % 11 === 0;

/** Eleven digits that begin with a day and a month (D-numbers add 40 to the day) and add up. */
function isNationalId(number: string): boolean {
  const [day, month] = [Number(number.slice(0, 2)) % 40, Number(number.slice(2, 4))];
  const digits = Array.from(number, Number);
  return (
    number.length === 11 &&
    day >= 1 &&
    day <= 31 &&
    month >= 1 &&
    month <= 12 &&
    fits(digits, FIRST) &&
    fits(digits, SECOND)
  );
}

/** Norwegian mobile numbers begin with 4 or 9 (Nkom, «Norsk nummerplan for telefoni»). */
const isMobile = (number: string): boolean => /^[49]\d{7}$/.test(number);

/** A number as it was written, without spaces and the code of the country. */
export const bareNumber = (written: string): string => written.replace(/^\+47|[^\d]/g, '');

/**
 * What is wrong with the numbers in a text. Runs in browsers too.
 * @param allowed bare numbers that are nobody's
 */
export function personalNumbers(
  text: string,
  allowed: ReadonlySet<string>,
): Extract<Code, 'national-id' | 'private-phone'>[] {
  return [...text.matchAll(CANDIDATE)].flatMap(([written]) => {
    const number = bareNumber(written);
    if (allowed.has(number)) return [];
    if (isNationalId(number)) return ['national-id' as const];
    return isMobile(number) ? ['private-phone' as const] : [];
  });
}
