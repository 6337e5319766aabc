import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkshop, swapIn, tidyWorkshop, WORKSHOP } from './swap.ts';

const NAMES = ['dist', 'levering'];
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verktoykassa-bytte-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const fill = (folder: string, text: string): void => {
  for (const name of NAMES) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'fil'), text);
  }
};
const read = (name: string): string => readFileSync(join(root, name, 'fil'), 'utf8');

test('det nye tar det gamles plass, og ingenting ligger igjen', () => {
  fill(root, 'gammel');
  const workshop = openWorkshop(root);
  fill(workshop, 'ny');
  expect(read('dist')).toBe('gammel');
  swapIn(root, workshop, NAMES);
  expect([read('dist'), read('levering')]).toEqual(['ny', 'ny']);
  expect(readdirSync(join(root, WORKSHOP))).toEqual([]);
});

test('første bygging, uten noe gammelt', () => {
  const workshop = openWorkshop(root);
  fill(workshop, 'ny');
  swapIn(root, workshop, NAMES);
  expect(read('dist')).toBe('ny');
});

test('drept midt i byttet: det gamle kommer tilbake ved neste bygging', () => {
  mkdirSync(join(root, WORKSHOP, 'forrige/dist'), { recursive: true });
  writeFileSync(join(root, WORKSHOP, 'forrige/dist/fil'), 'gammel');
  tidyWorkshop(root, NAMES);
  expect(read('dist')).toBe('gammel');
});

test('drept rett etter byttet: det nye blir stående', () => {
  fill(root, 'ny');
  mkdirSync(join(root, WORKSHOP, 'forrige/dist'), { recursive: true });
  writeFileSync(join(root, WORKSHOP, 'forrige/dist/fil'), 'gammel');
  tidyWorkshop(root, NAMES);
  expect(read('dist')).toBe('ny');
});

test('halve bygg etter døde prosesser ryddes, levende får være i fred', () => {
  const mine = openWorkshop(root);
  const dead = openWorkshop(root);
  writeFileSync(join(dead, 'pid'), '999999999');
  const nameless = openWorkshop(root);
  rmSync(join(nameless, 'pid'));
  utimesSync(nameless, new Date(0), new Date(0));
  tidyWorkshop(root, NAMES);
  expect([existsSync(mine), existsSync(dead), existsSync(nameless)]).toEqual([true, false, false]);
});

test('en lås etter en død prosess brytes, en levende ventes det på', () => {
  const workshop = openWorkshop(root);
  fill(workshop, 'ny');
  mkdirSync(join(root, WORKSHOP, 'bytter'));
  writeFileSync(join(root, WORKSHOP, 'bytter/pid'), '999999999');
  swapIn(root, workshop, NAMES);
  expect(read('dist')).toBe('ny');
});
