import { expect, test } from 'vitest';
import { label } from './labels.ts';

test('ord i rammen følger målformen, og tallet står på plassen sin', () => {
  expect([label('source', 'nb'), label('source', 'nn')]).toEqual(['Kilde', 'Kjelde']);
  expect(label('allGuides', 'nn', 14)).toBe('Alle dei 14 guidane');
  expect(label('nowNamed', 'nb', 'A$&B')).toBe('nå A$&B');
});
