import { expect, test } from 'vitest';
import { keysOf } from '../schemas/values.ts';
import { drawMotif } from './motifs.ts';

test('hvert motiv er en egen tegning, med få deler', () => {
  const drawn = keysOf('motif').map((motif) => drawMotif(motif));
  expect(new Set(drawn.map((shapes) => JSON.stringify(shapes))).size).toBe(drawn.length);
  for (const shapes of drawn) {
    expect(shapes.length).toBeGreaterThan(0);
    expect(shapes.length).toBeLessThan(16);
    expect(shapes.every(({ d }) => !/NaN|undefined/.test(d))).toBe(true);
  }
});
