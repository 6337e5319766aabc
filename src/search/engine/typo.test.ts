import { errorsBetween } from '../../language/nearest.ts';
import { expect, test } from 'vitest';
import { allowedErrors, divideUnknown, isSlip, knownWords, suggest } from './typo.ts';

const words = knownWords([
  'læringsarena',
  'evaluering',
  'frokostmøte',
  'studietur',
  'nettverk',
  'samling',
  'kommune',
  'mål',
  'møte',
]);

test.each([
  ['evaulering', 'evaluering', 1],
  ['evalering', 'evaluering', 1],
  ['xx', 'evaluering', 3],
  ['', 'a', 1],
  ['abc', 'abc', 0],
])('%s og %s: %i feil', (a, b, n) => {
  expect(errorsBetween(a, b, 2)).toBe(n);
});

test.each([
  ['lærngsarena', 'læringsarena'],
  ['laeringsarnea', 'læringsarena'],
  ['evalueirngen', 'evaluering'],
  ['frokstmøte', 'frokostmøte'],
  ['studitur', 'studietur'],
  ['netvrek', 'nettverk'],
  ['komune', 'kommune'],
  ['læringsarnaene', 'læringsarena'],
])('«%s» er trolig «%s»', (typed, meant) => expect(suggest(typed, words)?.word).toBe(meant));

test.each(['xyzzyqwerty', 'ma', 'brannbil', ''])('«%s» ligner ikke på noe', (typed) =>
  expect(suggest(typed, words)).toBeUndefined(),
);

test('korte ord tåler færre feil', () =>
  expect([2, 3, 4, 5, 6, 12].map(allowedErrors)).toEqual([0, 0, 0, 1, 1, 2]));

test('et ukjent sammensatt ord deles i ord vi kjenner', () => {
  expect(divideUnknown('nettverkssamling', words)).toEqual(['nettverk', 'samling']);
  expect(divideUnknown('brannbil', words)).toEqual([]);
});

test.each([
  ['boligskjema', ['bolig', 'skjema', 'kjem'], ['bolig', 'skjema']],
  ['månedstema', ['måned', 'tema', 'stemme'], ['måned', 'tema']],
  ['etterutdanning', ['utdanning'], ['utdanning']],
  ['innbyggermøtet', ['innbygger', 'kommune'], ['innbygger']],
  ['kommunevåpen', ['våpen'], []],
  ['festivalane', ['valen'], []],
])('«%s» deles der ordene er som vi kjenner dem: %j gir %j', (word, known, parts) =>
  expect(divideUnknown(word, knownWords(known))).toEqual(parts),
);

test.each([
  ['netverk', 'nettverk', true],
  ['nettvrek', 'nettverk', true],
  ['nettverj', 'nettverk', true],
  ['himmel', 'heimel', false],
  ['skjerf', 'skjerm', false],
  ['gaffel', 'gammel', false],
])('«%s» for «%s»: glipp %s', (typed, known, slip) => {
  const [word] = knownWords([known]);
  expect(word && isSlip(typed, word)).toBe(slip);
});
