import { expect, test } from 'vitest';
import { answerLabels } from './answer-labels.ts';
import { labels } from './labels.ts';
import { measure } from './measures.ts';
import { pageLabel } from './page-labels.ts';
import { sheetPageLabels } from './sheet-page-labels.ts';

test('ord i rammen følger målformen, og tallet står på plassen sin', () => {
  expect([pageLabel('source', 'nb'), pageLabel('source', 'nn')]).toEqual(['Kilde', 'Kjelde']);
  expect(pageLabel('allGuides', 'nn', 14)).toBe('Alle dei 14 guidane');
  expect(measure('nowNamed', 'nb', 'A$&B')).toBe('nå A$&B');
});

test('ingen to tabeller har hvert sitt ord under samme navn', () => {
  const names = [labels, answerLabels, sheetPageLabels].flatMap((table) => Object.keys(table));
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
