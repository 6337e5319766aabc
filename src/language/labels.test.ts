import { expect, test } from 'vitest';
import { measure } from './measures.ts';
import { pageLabel } from './page-labels.ts';

test('ord i rammen følger målformen, og tallet står på plassen sin', () => {
  expect([pageLabel('source', 'nb'), pageLabel('source', 'nn')]).toEqual(['Kilde', 'Kjelde']);
  expect(pageLabel('allGuides', 'nn', 14)).toBe('Alle dei 14 guidane');
  expect(measure('nowNamed', 'nb', 'A$&B')).toBe('nå A$&B');
});
