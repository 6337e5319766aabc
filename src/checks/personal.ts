import type { ContentDocument } from '../content/entry.ts';
import { nodesOf } from './nodes.ts';
import { problem, type Code, type Problem } from './problems.ts';
import { textsIn } from './texts.ts';

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

const bare = (written: string): string => written.replace(/^\+47|[^\d]/g, '');

/** What is wrong with the numbers in a text. */
function faultsIn(text: string, allowed: ReadonlySet<string>): Code[] {
  return [...text.matchAll(CANDIDATE)].flatMap(([written]): Code[] => {
    const number = bare(written);
    if (allowed.has(number)) return [];
    if (isNationalId(number)) return ['national-id'];
    return isMobile(number) ? ['private-phone'] : [];
  });
}

/** Identity numbers and mobile numbers in fields and text. */
export function personalProblems(doc: ContentDocument): Problem[] {
  const review = doc.raw.review as { notPersonal?: unknown } | null | undefined;
  const written = Array.isArray(review?.notPersonal) ? review.notPersonal : [];
  const allowed = new Set(written.map((number) => bare(String(number))));
  const found = (field: string, text: string, line: number): Problem[] =>
    faultsIn(text, allowed).map((code) =>
      code === 'national-id'
        ? problem(doc.path, field, code, line)
        : problem(doc.path, field, 'private-phone', line),
    );
  return [
    ...textsIn(doc.raw).flatMap(([field, text]) => found(field, text, 0)),
    ...nodesOf(doc).flatMap(({ node, line }) =>
      'value' in node
        ? found('', node.value, line)
        : 'url' in node
          ? found('', node.url, line)
          : [],
    ),
  ];
}
