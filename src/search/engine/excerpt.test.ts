import { expect, test } from 'vitest';
import { excerpt, mark, matcher } from './excerpt.ts';
import { key } from '../../language/key.ts';

const hits = (pieces: { text: string; hit: boolean }[]): string[] =>
  pieces.filter((p) => p.hit).map((p) => p.text);

test('treffet merkes i alle former, og inne i sammensatte ord', () => {
  const isHit = matcher([key('nettverk')]);
  expect(hits(mark('Nettverket er et læringsnettverk, ikke et møte.', isHit))).toEqual([
    'Nettverket',
    'læringsnettverk',
  ]);
});

test('et ord som ikke er skrevet ferdig, merkes fra starten', () => {
  expect(hits(mark('Læringsarena og arena', matcher([], 'lærings')))).toEqual(['Læringsarena']);
});

test('utdraget er stedet med flest ulike treff', () => {
  const text = `${'fyll '.repeat(60)}forsking og kommune. ${'mer '.repeat(60)}kommune`;
  const pieces = excerpt(text, matcher([key('forskning'), key('kommuner')]));
  expect(hits(pieces)).toEqual(['forsking', 'kommune']);
  expect(pieces[0]?.text.startsWith('… ')).toBe(true);
  expect(pieces.at(-1)?.text.endsWith(' …')).toBe(true);
});

test('uten treff er utdraget starten av teksten, og HTML er bare tekst', () => {
  expect(excerpt('<b>Et</b> møte.', matcher([key('x')]))).toEqual([
    { text: '<b>Et</b> møte.', hit: false },
  ]);
});
