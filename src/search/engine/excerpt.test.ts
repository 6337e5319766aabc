import { expect, test } from 'vitest';
import { bestSentence, mark, matcher, shorten, termsIn } from './excerpt.ts';
import { readQuery } from './query.ts';

const marked = (query: string, text: string, unfinished = false): string[] =>
  mark(text, matcher(readQuery(query), unfinished))
    .filter((p) => p.hit)
    .map((p) => p.text);

test.each<[string, string, string[]]>([
  ['nettverk', 'Nettverket er et læringsnettverk i dag.', ['Nettverket', 'læringsnettverk']],
  ['møter', 'Et arbeidsmøte er et møte.', ['arbeidsmøte', 'møte']],
  ['fag', 'En fagdag om faget.', ['fagdag', 'faget']],
  ['bordvert', 'Bordverten og gruppebord', ['Bordverten']],
  ['frokost møte', 'Et frokostmøte', ['frokostmøte']],
])('«%s» merker hele ord i «%s»', (query, text, expected) =>
  expect(marked(query, text)).toEqual(expected),
);

test.each([
  ['BBL', 'Det ble bra, og blir blant de beste.'],
  ['NAV', 'Skriv navn og navnet på kommunen.'],
  ['nav', 'Skriv navn her.'],
  ['KS', 'Kostnad og eksempler.'],
  ['tema', 'Et systematisk arbeid.'],
])('«%s» merker ikke ord som bare har bokstavene: «%s»', (query, text) =>
  expect(marked(query, text)).toEqual([]),
);

test('et ord som ikke er skrevet ferdig, merkes fra starten, bare når det er lest slik', () => {
  expect(marked('lærings', 'Læringsarena og arena', true)).toEqual(['Læringsarena']);
  expect(marked('bra', 'Brann og bra', false)).toEqual(['bra']);
});

test('ord som betyr det samme, merkes når de er gitt', () => {
  const same = [
    ['FoU', 'forskning og utvikling'],
    ['rådmann', 'kommunedirektør'],
  ];
  const matches = matcher(readQuery('rådmannen FoU'), false, same);
  expect([...termsIn('Kommunedirektøren ba om forskning.', matches)]).toEqual([0, 1]);
});

test('det som bare kan være svaret, merkes når ordene som betyr det samme er gitt', () => {
  const found = (query: string, text: string): number =>
    termsIn(text, matcher(readQuery(query), false, [])).size;
  expect(marked('openspace', 'Open Space')).toEqual([]);
  expect([found('openspace', 'Open Space'), found('per', 'et par')]).toEqual([1, 1]);
});

test('setningen med flest ulike ord velges, og en lang setning kuttes rundt treffet', () => {
  const matches = matcher(readQuery('forskning kommune'));
  const text = `Fyll her. Kommunen er stor. Lang kommune ${'lang '.repeat(60)}forskning i kommunen ${'mer '.repeat(60)}. Slutt.`;
  const best = bestSentence(text, matches);
  expect(best.terms).toBe(2);
  expect(best.text).toMatch(/^… lang .*forskning i kommunen mer.* …$/);
  expect(bestSentence('Ingenting her.', matches)).toEqual({ text: '', terms: 0 });
});

test('HTML er bare tekst', () =>
  expect(mark('<b>Et</b>', matcher(readQuery('x')))).toEqual([{ text: '<b>Et</b>', hit: false }]));

test('et utdrag slutter etter et helt ord', () => {
  const pieces = [
    { text: 'Et kort ', hit: false },
    { text: 'møte', hit: true },
    { text: ', med dem det gjelder.', hit: false },
  ];
  expect(shorten(pieces, 100)).toEqual(pieces);
  const text = (most: number): string =>
    shorten(pieces, most)
      .map((piece) => piece.text)
      .join('');
  expect(text(20)).toBe('Et kort møte, med …');
  expect(text(13)).toBe('Et kort møte …');
  expect(text(10)).toBe('Et kort  …');
});
