import { expect, test } from 'vitest';
import { shownAliases } from './aliases.ts';

test('sammensatte registernavn vises ikke, og listen er kort', () => {
  expect(
    shownAliases([
      'Nettverk / klynge',
      'Temanettverk',
      'Rutiner, retningslinjer',
      'Fagdag (intern)',
      'Klynge',
    ]),
  ).toEqual(['Temanettverk', 'Klynge']);
  expect(shownAliases(Array.from({ length: 20 }, (_, i) => `Navn ${i}`))).toHaveLength(6);
});
