import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { lessonsFirst, looksAgain, officeCounts, officeMatrix, wordsBeside } from './offices.ts';

test('det andre kan lære, kommer først, og resten i den rekkefølgen det har', () => {
  const order = (keys: readonly string[]): string[] =>
    lessonsFirst(keys.map((key) => ({ key }))).map(({ key }) => key);
  expect(order(['known', 'learn'])).toEqual(['learn', 'known']);
  expect(order(['known', 'other'])).toEqual(['known', 'other']);
});

const toolbox = loadToolbox();

test('søylene til kontorene har samme målestokk, og sier like mange som tallet', () => {
  const { offices, most } = officeCounts(toolbox);
  expect(Math.max(...offices.map(({ total }) => total))).toBe(most);
  for (const { counts, total } of offices)
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
});

test('det som er brukt internt, står ved navnet på verktøyet', () => {
  for (const { guide, cells } of officeMatrix(toolbox))
    for (const { uses } of cells.filter((cell) => cell.uses.some((u) => u.use === 'internt')))
      expect(wordsBeside(guide, uses)).toContain('internt');
});

test('et tegn som er likt et før i ruten, vises én gang', () => {
  const [use] = toolbox.verktoy.flatMap(({ data }) => data.offices);
  if (!use) throw new Error('Ingen bruk');
  const unsure = { ...use, certain: !use.certain };
  expect([0, 1, 2].map((at) => looksAgain([use, unsure, use], at))).toEqual([false, false, true]);
});
