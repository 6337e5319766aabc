import { expect, test } from 'vitest';
import { keyFiles } from '../index/key-files.ts';
import { recordOf, variantsOf } from '../index/records.ts';
import type { SearchDocument } from '../index/documents.ts';
import { besideIn } from '../../language/beside.ts';
import { key } from '../../language/key.ts';
import { KeyIndex } from './key-index.ts';
import { bitsOf, fieldsOf, readPlaces, writeLine, type Place } from './key-lines.ts';
import { keyFile } from './manifest.ts';

const places: Place[] = [
  { page: 0, fields: bitsOf(['title', 'names']), count: 1, asked: [0, 3, 40] },
  { page: 3, fields: 0, count: 1, asked: [] },
  { page: 31, fields: 0, count: 0, asked: [7] },
  { page: 32, fields: bitsOf(['whole']), count: 0, asked: [] },
  { page: 5000, fields: bitsOf(['facts']), count: 1, asked: [1000] },
];
const sorted = (all: Iterable<Place>): Place[] => [...all].sort((a, b) => a.page - b.page);

test('en linje leses som den ble skrevet', () => {
  expect(sorted(readPlaces([writeLine('nettverk', places)]))).toEqual(places);
});

test('en nøkkel som bare står i spørsmål, står ikke i noe felt', () => {
  expect(readPlaces([writeLine('nabo', places.slice(2, 3))])).toEqual([places[2]]);
});

test('flere nøkler som begynner likt, blir ett sted med hvert spørsmål én gang', () => {
  const lines = ['nabo', 'naboer'].map((key) => writeLine(key, places.slice(0, 1)));
  expect(readPlaces(lines)).toEqual([{ ...places[0], count: 2 }]);
});

test('feltene er de samme på hver side som har dem', () => {
  const bits = bitsOf(['title', 'facts']);
  expect(fieldsOf(bits)).toEqual(['title', 'facts']);
  expect(fieldsOf(bits)).toBe(fieldsOf(bits));
});

const document = (title: string, text: string, asked: string[]): SearchDocument => ({
  url: `/${title}/`,
  type: 'guide',
  title,
  language: 'nb',
  names: [],
  plain: [],
  summary: [],
  asked,
  askedBelow: [],
  facts: [],
  text,
});
// Words enough for several files.
const words = Array.from({ length: 9000 }, (_x, i) => `ord${i.toString(36)}${i % 7}`);
const documents = [
  document('nettverk', `${words.join(' ')} naboer nettverket`, ['Hva gjør naboer?']),
  document('naboskap', 'Nabolaget møtes.', []),
];
const synonyms = { same: [], plain: [], pages: [], real: [] };
const variants = variantsOf(documents, synonyms);
const files = keyFiles(documents.map((d) => recordOf(d, variants)));
const chunks = files.map(({ from }, i) => [from, String(i)] as const);
const asked: string[] = [];
const index = new KeyIndex(chunks, (path) => {
  asked.push(path);
  const text = files.find((_file, i) => keyFile(String(i)) === path)?.text ?? '';
  return Promise.resolve(new TextEncoder().encode(text));
});

test('hver nøkkel finnes i filen sin, og ingen fil hentes to ganger', async () => {
  expect(files.length).toBeGreaterThan(2);
  for (const word of words) expect(await index.find(key(word)), word).not.toEqual([]);
  expect(asked.length).toBe(new Set(asked).size);
});

test('en nøkkel finner bare seg selv, en begynnelse alle som begynner slik', async () => {
  const field = (all: Place[]): unknown[] =>
    sorted(all).map(({ page, fields, count, asked: at }) => [page, fieldsOf(fields), count, at]);
  expect(field(await index.find(key('naboer')))).toEqual([[0, [], 1, [0]]]);
  expect(await index.find('na')).toEqual([]);
  expect(field(await index.startingWith('nabo'))).toEqual([
    [0, [], 1, [0]],
    [1, ['whole', 'title'], 1, []],
  ]);
});

test('et ord og det lille ordet ved siden av er en nøkkel når tre spørsmål har dem, men ingen begynnelse', async () => {
  const three = [
    document('a', '', ['møter ikke', 'ikke møter', 'møter ikke naboer']),
    document('b', '', ['alle møter']),
  ];
  const [file] = keyFiles(three.map((d) => recordOf(d, variantsOf(three, synonyms))));
  const few = new KeyIndex([['a', '0']], () =>
    Promise.resolve(new TextEncoder().encode(file?.text)),
  );
  const [often = '', once = ''] = [besideIn(['møter', 'ikke']), besideIn(['møter', 'alle'])].flat();
  expect(await few.find(often)).toEqual([{ page: 0, fields: 0, count: 0, asked: [0, 1, 2] }]);
  expect(await few.find(once)).toEqual([]);
  expect(await few.startingWith(often)).toEqual([]);
});

test('en fil som ikke kom, hentes på nytt neste gang', async () => {
  let fails = true;
  const late = new KeyIndex([['a', 'x']], () =>
    fails ? Promise.reject(new Error('borte')) : Promise.resolve(new TextEncoder().encode('ab BA')),
  );
  await expect(late.find('ab')).rejects.toThrow('borte');
  fails = false;
  expect(await late.find('ab')).toHaveLength(1);
});
