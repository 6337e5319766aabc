import { expect, test } from 'vitest';
import { matcher } from './excerpt.ts';
import type { PageTexts } from './page-texts.ts';
import { readQuery } from './query.ts';
import { shownOf, type Shown } from './shown.ts';

const texts: PageTexts = {
  summary: 'En dag om ett tema.',
  aliases: ['Temadag', 'Samling for alle'],
  asked: ['Hvordan når vi mange på én gang?'],
  keywords: ['dagskurs', 'Malvik'],
  text: 'Mange tenester møtes. Lederen inviterer til samlingen.',
  whenNot: 'De vil nå kommuner i hele landet. Hold en konferanse.',
};
const show = (query: string): Shown => shownOf('Fagdag', texts, matcher(readQuery(query)));
const text = (pieces: Shown['excerpt'] = []): string => pieces.map((p) => p.text).join('');

test.each<[string, string | undefined, string, string]>([
  ['fagdag', undefined, '', 'En dag om ett tema.'],
  ['temadag', 'alias', 'Temadag', 'En dag om ett tema.'],
  ['mange på én gang', 'asked', 'Hvordan når vi mange på én gang?', 'En dag om ett tema.'],
  ['Malvik', 'keyword', 'Malvik', 'En dag om ett tema.'],
  ['leder', undefined, '', 'Lederen inviterer til samlingen.'],
])('«%s» vises med %s', (query, kind, reason, excerpt) => {
  const shown = show(query);
  expect([shown.reason?.kind, text(shown.reason?.pieces), text(shown.excerpt)]).toEqual([
    kind,
    reason,
    excerpt,
  ]);
  expect([shown.marked, shown.warns]).toEqual([true, false]);
});

test('«Ikke når» vises bare når ordet ikke står andre steder, og da som det', () => {
  const shown = show('konferanse');
  expect([text(shown.excerpt), shown.warns, shown.marked]).toEqual([
    'Hold en konferanse.',
    true,
    true,
  ]);
  expect(show('leder konferanse').warns).toBe(false);
});

test('uten treff vises sammendraget, umerket', () => {
  const shown = show('xyz');
  expect([text(shown.excerpt), shown.marked]).toEqual(['En dag om ett tema.', false]);
});
