import { expect, test } from 'vitest';
import { measure } from './measures.ts';
import { label } from './labels.ts';

test('ord i rammen følger målformen, og tallet står på plassen sin', () => {
  expect([label('source', 'nb'), label('source', 'nn')]).toEqual(['Kilde', 'Kjelde']);
  expect(label('allGuides', 'nn', 14)).toBe('Alle dei 14 guidane');
  expect(measure('nowNamed', 'nb', 'A$&B')).toBe('nå A$&B');
});
