import { expect, test } from 'vitest';
import type { Posting } from './posting.ts';
import { readQuery } from './query.ts';
import { askedIn, likeness, oftenness } from './questions.ts';
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
const half = (terms: Terms): number => countOf(terms) / 2;

test('hvert spørsmål har sine ord, og hvert ord telles i alle spørsmål', () => {
  const { pages, having } = found([posting('a', [0, 1]), posting('b', [4])], [posting('a', [1])]);
  expect(pages.get('a')).toEqual(
    new Map([
      [0, termsOf([0])],
      [1, termsOf([0, 1])],
    ]),
  );
  expect(having).toEqual([3, 1]);
});

test('spørsmålet som ligner mest, veier mest, og det neste litt til', () => {
  const one = new Map([[0, termsOf([0, 1])]]);
  const two = new Map([...one, [1, termsOf([0])]]);
  const long = likeness(one, { asked: [9, 2] }, half);
  expect(likeness(one, { asked: [2, 2] }, half)).toBeGreaterThan(long);
  expect(likeness(two, { asked: [9, 2] }, half)).toBeGreaterThan(long);
  expect(likeness(new Map(), { asked: [] }, half)).toBe(0);
});

test('et ord som går igjen i spørsmålene på en side, sier mer enn et sjeldent ord i ett av dem', () => {
  const often = new Map(Array.from({ length: 10 }, (_x, place) => [place, termsOf([0])]));
  const once = new Map([[0, termsOf([1])]]);
  const having = [40, 6];
  const page = { asked: new Array<number>(20).fill(2) };
  const of = (questions: typeof once): number => oftenness(questions, having, page, 1000);
  expect(of(often)).toBeGreaterThan(of(once));
  expect(of(new Map())).toBeLessThan(of(once));
  expect(oftenness(new Map(), [0, 0], page, 1000)).toBe(1);
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
