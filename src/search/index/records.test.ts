import { expect, test } from 'vitest';
import type { SearchDocument } from './documents.ts';
import { key } from '../../language/key.ts';
import { recordOf, variantsOf } from './records.ts';

const document = (change: Partial<SearchDocument>): SearchDocument => ({
  url: '/x/',
  type: 'guide',
  title: 'Læringsnettverk',
  language: 'nb',
  names: [],
  plain: [],
  summary: [],
  asked: [],
  askedBelow: [],
  facts: [],
  text: '',
  ...change,
});
const synonyms = {
  same: [
    ['veiledning', 'rettleiing'],
    ['FoU', 'forskning og utvikling'],
  ],
  plain: [],
  pages: [],
  real: [],
};
const others = [
  document({ text: 'læring nettverk kollega rettleiing mandat avklaring møte møte møte' }),
];
const record = (change: Partial<SearchDocument>) => {
  const own = document(change);
  return recordOf(own, variantsOf([own, ...others], synonyms));
};

test('delene av sammensatte ord i tittelen kan søkes, også skrevet sammen uten bindebokstav', () => {
  const { title, titleParts, whole } = record({});
  expect(title).toEqual([key('læringsnettverk')]);
  expect(titleParts).toEqual(
    expect.arrayContaining([key('læring'), key('nettverk'), key('læring') + key('nettverk')]),
  );
  expect(whole).toContain(key('læring') + key('nettverk'));
});

test('den andre målformen kan søkes, inne i sammensatte ord også', () => {
  const { whole, titleParts } = record({ title: 'Kollegarettleiing' });
  expect(titleParts).toContain(key('veiledning'));
  expect(whole).toContain(key('kollega') + key('veiledning'));
});

test('et langt navn og forkortelsen finner hverandre', () => {
  expect(record({ title: 'FoU-oppdrag' }).titleParts).toContain(key('forskning'));
  expect(record({ summary: ['Penger til forskning og utvikling.'] }).summary).toContain(key('FoU'));
});

test('«a / b» er to navn, og en frase med ett sigende ord er ikke et navn på alt', () => {
  expect(record({ names: ['Verksted / workshop'] }).whole).toEqual(
    expect.arrayContaining([key('verksted'), key('workshop')]),
  );
  expect(record({ plain: ['evaluere oss selv'] }).whole).not.toContain(key('evaluere'));
});

test('vanlige uttrykk er spørsmål, og spørsmålene til kjøreplanene og malene står bare hos dem', () => {
  const { asked, nameParts } = record({
    asked: ['alle prater samtidig'],
    askedBelow: ['fagdag på turnus'],
    plain: ['snakke sammen', 'lunsj'],
  });
  expect(asked).toEqual([
    [key('prater'), key('samtidig')],
    [key('snakke'), key('sammen')],
  ]);
  expect(nameParts).toEqual([key('lunsj')]);
});

test('et ord som går igjen i teksten, tar ikke mer plass i indeksen for hver gang', () => {
  expect(record({ text: 'læring '.repeat(40) }).body).toHaveLength(1);
});

test('det tittelen og sammendraget alt har, står ikke i indeksen en gang til som tekst', () => {
  const { body } = record({
    summary: ['Kolleger møtes.'],
    text: 'Læringsnettverk: kolleger prøver.',
  });
  expect(body).toEqual([key('prøver')]);
  // Without text the page would not be in the index at all.
  expect(record({ summary: ['Kolleger.'], text: 'Kolleger.' }).body).toEqual([key('kolleger')]);
});

test('de korteste spørsmålene står først, så lengdene pakkes små', () => {
  const { asked } = record({ asked: ['alle prater samtidig', 'fagdag'] });
  expect(asked.map((keys) => keys.length)).toEqual([1, asked[1]?.length]);
});
