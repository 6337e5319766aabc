import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { weekLine } from './week-line.ts';

test('en uke er et punkt, flere uker er en strek', () => {
  const rows = [
    { title: 'Spør', week: 1, toWeek: 5 },
    { title: 'Samling', week: 6 },
    { title: 'Del', week: 10, toWeek: 10 },
  ];
  expect(weekLine(rows, 10)).toEqual([
    { text: '1–5 Spør', x: 0, width: 50 },
    { text: '6 Samling', x: 55, width: 0 },
    { text: '10 Del', x: 95, width: 0 },
  ]);
});

test('en plan der alt varer hele tiden, har ingen linje å vise', () => {
  expect(weekLine([{ title: 'Alt', week: 1, toWeek: 4 }], 4)).toEqual([]);
});

test('alle arbeidsplanene holder seg innenfor ukene sine, med ord det er plass til på en telefon', () => {
  for (const { id, data } of loadToolbox().opplegg)
    for (const { text, x, width } of weekLine(data.rows, data.weeks ?? Infinity)) {
      if (!data.weeks) continue;
      expect(x + width, id).toBeLessThanOrEqual(100);
      expect(text.length, `${id}: ${text}`).toBeLessThanOrEqual(46);
    }
});
