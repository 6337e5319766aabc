import { expect, test } from 'vitest';
import { linkedSheets, sheetFile } from './page-sheets.ts';

const sheets = new Map([
  ['/verktoy/a/', 'guide'],
  ['/verktoy/b/', 'guide'],
  ['/om/', 'prosa'],
  ['/data/', 'prosa'],
  ['/', 'forside'],
  ['/sok/', 'søk'],
  ['/404.html', 'borte'],
  ['/begreper/', 'ord'],
]);

test('arkene til forsiden og søket står i siden, så de mange sider har: resten lenkes', () => {
  expect([...linkedSheets(sheets, 4)].sort()).toEqual(['borte', 'ord']);
  expect([...linkedSheets(sheets, 2)].sort()).toEqual(['borte', 'guide', 'ord', 'prosa']);
});

test('er det plass til alle, lenkes ingen', () => expect(linkedSheets(sheets).size).toBe(0));

test('to ark får hvert sitt navn, og det samme arket det samme', () => {
  expect(sheetFile('a{}')).toMatch(/^_astro\/side\.[\w-]{8}\.css$/);
  expect(sheetFile('a{}')).toBe(sheetFile('a{}'));
  expect(sheetFile('a{}')).not.toBe(sheetFile('b{}'));
});
