import { expect, test } from 'vitest';
import { checkFiles, type Checked } from './check.ts';
import { withGuide } from './fixture.ts';
import { houseStyleWarnings } from './house-style.ts';
import { parseFiles } from '../content/parse.ts';

const checked = (text: string): Checked =>
  checkFiles(
    withGuide((guide) => guide.replace('Gå hjem.', text)),
    [],
    '2026-11-20',
  );
const written = (text: string, language = 'nb'): string[] => {
  const files = withGuide((guide) =>
    guide.replace('Gå hjem.', text).replace('language: nb', `language: ${language}`),
  );
  return parseFiles(files)
    .documents.flatMap(houseStyleWarnings)
    .map(({ sentence }) => /^har «([^»]*)»/.exec(sentence)?.[1] ?? '');
};

test('en form som ikke er husets, er et varsel som ikke stopper', () => {
  const { problems, warnings } = checked('Samle gruppen, uten «gruppen» fra kilden.');
  expect(problems).toEqual([]);
  expect(warnings.map(({ code, sentence }) => [code, sentence])).toEqual([
    ['house-style', expect.stringMatching(/^har «gruppen» i linje \d+\. .* gruppa\.$/)],
  ]);
});

test.each([
  ['Bruk tiden godt.', 'nb', ['tiden']],
  ['Det blei seint.', 'nn', ['blei']],
  ['Kom ikke for seint.', 'nb', ['seint']],
  ['Ta med sjekklisten og spesialisten, og bruk ventetiden.', 'nb', ['sjekklisten', 'ventetiden']],
  ['Bli einige, også om sluttdatoen.', 'nn', ['einige', 'også']],
  ['Kor stoppar det? Spør kor mange de er, og kor det glepp.', 'nn', ['kor']],
  ['Spør kor de bur, kor lenge det har vart, og kor godt det går.', 'nn', ['kor']],
  ['Under 5000 innbyggere fikk 7000 kroner.', 'nb', ['5000 innbyggere', '7000 kroner']],
  ['I 2015 fikk 5 000 innbyggere 17 000 kroner.', 'nb', []],
  ['Bruk tida godt. Gruppene møtes, og nettsiden venter.', 'nb', []],
])('«%s» (%s) gir %j', (text, language, expected) =>
  expect(written(text, language)).toEqual(expected),
);

test.each([
  ['Er lederen borte, ring oss.', 'nb', ['Er lederen borte, ring']],
  ['Møt opp. Har dere to rom, bruk begge.', 'nb', ['Har dere to rom, bruk']],
  ['**Er det fullt,** vent. Er det bare to, les sammen.', 'nb', ['Er det bare to, les']],
  ['Er leiaren borte, ta det opp att.', 'nn', ['Er leiaren borte, ta']],
  ['Er lederen borte, så ring oss.', 'nb', []],
  ['Er lederen borte, så vent litt, ring oss, og ta det igjen.', 'nb', []],
  ['Er lederen borte, eller skal vi vente, ta en pause og se?', 'nb', []],
  ['Er lederen borte, ringer vi.', 'nb', []],
  ['Spør i ti minutter, ta en pause, og spør igjen.', 'nb', []],
  // «Les» is the present tense in nynorsk.
  ['Er nokon usamde, les leiaren det opp.', 'nn', []],
])('vilkår og bydeform: «%s» (%s) gir %j', (text, language, expected) =>
  expect(written(text, language)).toEqual(expected),
);

test.each([
  ['Ta [60 minutter](/opplegg/x/) med dem.', ['60 minutter']],
  ['Ta [tre timer](/opplegg/x/), og så [en halv dag](/opplegg/y/).', ['tre timer', 'en halv dag']],
  ['Ta [møtet på 60 minutter](/opplegg/x/), eller [20 minutter med lederen](/opplegg/y/).', []],
  ['Ta 60 minutter til det.[^ramboll-2016:1]', []],
])('en lenke heter ikke bare så lenge: «%s» gir %j', (text, expected) =>
  expect(written(text)).toEqual(expected),
);
