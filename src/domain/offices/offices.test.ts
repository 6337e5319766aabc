import { expect, test } from 'vitest';
import { lessonsFirst } from './offices.ts';

test('det andre kan lære, kommer først, og resten i den rekkefølgen det har', () => {
  const order = (keys: readonly string[]): string[] =>
    lessonsFirst(keys.map((key) => ({ key }))).map(({ key }) => key);
  expect(order(['known', 'learn'])).toEqual(['learn', 'known']);
  expect(order(['known', 'other'])).toEqual(['known', 'other']);
});
