import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { namedWeeks, weekLine } from './week-line.ts';

const rows = [
  { title: 'Spør', week: 1, toWeek: 5 },
  { title: 'Samling', week: 6 },
  { title: 'Del', week: 10, toWeek: 10 },
];

test('en uke er så bred som den er, og et punkt der den ikke ville synes', () => {
  expect(weekLine(rows, 10)).toEqual([
    { title: 'Spør', weeks: '1–5', x: 0, width: 50 },
    { title: 'Samling', weeks: '6', x: 50, width: 10 },
    { title: 'Del', weeks: '10', x: 90, width: 10 },
  ]);
  expect(weekLine(rows, 20)[1]).toMatchObject({ x: 27.5, width: 0 });
});

test('en plan der alt varer hele tiden, har ingen linje å vise', () => {
  expect(weekLine([{ title: 'Alt', week: 1, toWeek: 4 }], 4)).toEqual([]);
});

test('hver uke har navn i en kort plan, noen av dem i en lang, og linja sier hvor den slutter', () => {
  expect(namedWeeks(4).map(({ week }) => week)).toEqual([1, 2, 3, 4]);
  expect(namedWeeks(78).map(({ week }) => week)).toEqual([1, 14, 27, 40, 53, 66, 78]);
  expect(namedWeeks(104)).toEqual([
    { week: 1, x: 0 },
    { week: 27, x: 25 },
    { week: 53, x: 50 },
    { week: 79, x: 75 },
    { week: 104, x: 100 },
  ]);
});

test('alle arbeidsplanene holder seg innenfor ukene sine, med ord det er plass til på en telefon', () => {
  for (const { id, data } of loadToolbox().opplegg)
    for (const { title, weeks, x, width } of weekLine(data.rows, data.weeks ?? Infinity)) {
      if (!data.weeks) continue;
      expect(x + width, id).toBeLessThanOrEqual(100);
      expect(`${weeks} ${title}`.length, `${id}: ${title}`).toBeLessThanOrEqual(46);
    }
});
