import { expect, test } from 'vitest';
import type { Posting } from './posting.ts';
import { readQuery } from './query.ts';
import { askedIn, likeness, noQuestions, oftenness, type Questions } from './questions.ts';
import { countOf, termsOf, type Terms } from './terms.ts';

const posting = (id: string, asked: number[]): Posting => ({ id, fields: [], count: 0, asked });
/** Where «naboer» and «klager» stand, in the questions of pages. */
const found = (neighbours: Posting[], complaints: Posting[]): ReturnType<typeof askedIn> => {
  const { terms, units } = readQuery('naboer klager');
  const at = [neighbours, complaints];
  const lookups = units.flatMap((unit) => {
    const [term = 0, ...more] = unit.terms;
    return more.length ? [] : [{ unit, postings: at[term] ?? [], trust: 1 }];
  });
  return askedIn(terms.length, lookups);
};
/** Questions with the terms that each of them has, by their place. */
const questions = (...has: Terms[]): Questions => ({ places: has.map((_terms, i) => i), has });
const half = (terms: Terms): number => countOf(terms) / 2;

test('hvert spørsmål har sine ord, og hvert ord telles i alle spørsmål', () => {
  const { pages, having } = found([posting('a', [0, 1]), posting('b', [4])], [posting('a', [1])]);
  expect(pages.get('a')).toEqual(questions(termsOf([0]), termsOf([0, 1])));
  expect(pages.get('b')).toEqual({ places: [4], has: [termsOf([0])] });
  expect(having).toEqual([3, 1]);
});

test('spørsmålet som ligner mest, veier mest, og det neste litt til', () => {
  const one = questions(termsOf([0, 1]));
  const two = questions(termsOf([0, 1]), termsOf([0]));
  const long = likeness(one, { asked: [9, 2] }, half);
  expect(likeness(one, { asked: [2, 2] }, half)).toBeGreaterThan(long);
  expect(likeness(two, { asked: [9, 2] }, half)).toBeGreaterThan(long);
  expect(likeness(noQuestions, { asked: [] }, half)).toBe(0);
});

test('et ord som går igjen i spørsmålene på en side, sier mer enn et sjeldent ord i ett av dem', () => {
  const often = questions(...new Array<Terms>(10).fill(termsOf([0])));
  const once = questions(termsOf([1]));
  const having = [40, 6];
  const of = (asked: Questions): number => oftenness(asked, having, 20, 1000);
  expect(of(often)).toBeGreaterThan(of(once));
  expect(of(noQuestions)).toBeLessThan(of(once));
  expect(oftenness(noQuestions, [0, 0], 20, 1000)).toBe(1);
});

test('et spørsmål på en kjøreplan veier mindre for guiden, og telles ikke to ganger', () => {
  const own: Posting = { ...posting('guide', []), below: [0] };
  const { pages, having } = found([own, posting('ark', [0])], []);
  expect(having).toEqual([1, 0]);
  const [guide, sheet] = [pages.get('guide'), pages.get('ark')];
  if (!guide || !sheet) throw new Error('Begge har spørsmålet.');
  expect(likeness(guide, { asked: [], below: [1] }, half)).toBeLessThan(
    likeness(sheet, { asked: [1] }, half),
  );
});
