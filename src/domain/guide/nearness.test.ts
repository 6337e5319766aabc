import { expect, test } from 'vitest';
import { nearness } from './nearness.ts';

const small = { stoerrelse: ['liten'], fylke: ['Nordland'], kommunekontor: ['bodoe'] };
const large = { stoerrelse: ['stor'], fylke: ['Troms'], kommunekontor: [] };

test('størrelsen veier mest, så fylket, så kontoret, for én og samme kommune', () => {
  const points = (wanted: Record<string, string[]>) => nearness([large, small], wanted).points;
  expect(points({ stoerrelse: ['liten'], fylke: ['Nordland'] })).toBe(6);
  expect(points({ stoerrelse: ['stor'], fylke: ['Nordland'] })).toBe(4);
  expect(points({ kommunekontor: ['bodoe'] })).toBe(1);
  expect(points({ fylke: ['Oslo'], ukjent: ['x'] })).toBe(0);
  expect(nearness([], { stoerrelse: ['stor'] })).toEqual({ points: 0, shared: [] });
});

test('sier hva de har felles', () => {
  expect(
    nearness([large, small], { stoerrelse: ['liten'], fylke: ['Troms', 'Nordland'] }).shared,
  ).toEqual(['stoerrelse', 'fylke']);
});
