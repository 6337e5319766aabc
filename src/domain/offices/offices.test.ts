import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { kindWord, lessonsFirst, officeCounts, officeMatrix, wordsBeside } from './offices.ts';

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

test('det som ikke er ordet i tabellen, sies i ord ved navnet på verktøyet', () => {
  for (const { guide, cells } of officeMatrix(toolbox))
    for (const { uses } of cells) {
      const said = wordsBeside(guide, uses);
      if (uses.some(({ basis }) => basis === 'lesning')) expect(said).toContain('vår lesning');
      if (uses.some(({ certain }) => !certain)) expect(said).toContain('usikkert');
    }
});

test('det sikre står først i ruten: det er tegnet', () => {
  for (const { cells } of officeMatrix(toolbox))
    for (const { uses } of cells)
      expect(uses[0]?.certain ?? true).toBe(uses.length === 0 || uses.some((use) => use.certain));
});

test('typene har et kort navn der «verktøy» står ved siden av', () => {
  expect(toolbox.kategorier.map(kindWord)).toEqual([
    'FoU',
    'prosessuelle',
    'organisatoriske',
    'strukturelle',
    'digitale',
  ]);
});
