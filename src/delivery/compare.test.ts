import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { compareSites } from './compare.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function site(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'verktoykassa-sammenlign-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

test('mellomrom, navn med hash og pakkede tvillinger er ingen forskjell', () => {
  const one = site({
    'index.html': '<p>Hei\n  du</p><link href="/_astro/print.ehPL0gv-.css">',
    '_astro/print.ehPL0gv-.css': 'a{}',
    'index.html.br': 'x',
    'sokeindeks/tekster/side.0e717.json': 'første',
    'sokeindeks/tekster/side.11479.json': 'andre',
    'sokeindeks/manifest.json': '{"catalog":"sokeindeks/katalog.40b976db10.json"}',
  });
  const other = site({
    'index.html': '<p>Hei du</p><link href="/_astro/print.AbCdEf_1.css">',
    '_astro/print.AbCdEf_1.css': 'a{}',
    'index.html.br': 'y',
    'sokeindeks/tekster/side.aaaaa.json': 'andre',
    'sokeindeks/tekster/side.bbbbb.json': 'første',
    'sokeindeks/manifest.json': '{"catalog":"sokeindeks/katalog.0123456789.json"}',
  });
  expect(compareSites(one, other)).toEqual({ added: [], gone: [], differing: [] });
});

test('nye filer, borte filer og den første taggen som er ulik, sies', () => {
  const one = site({ 'a.html': '<h1>En</h1><p class="b">To</p>', 'borte.txt': '' });
  const other = site({ 'a.html': '<h1>En</h1><p>To</p><i>3</i>', 'ny.txt': '' });
  expect(compareSites(one, other)).toEqual({
    added: ['ny.txt'],
    gone: ['borte.txt'],
    differing: [{ file: 'a.html', before: '<p class="b">To', after: '<p>To' }],
  });
});

test('en del av indeksen som mangler, er en forskjell', () => {
  const part = (n: number) => [`sokeindeks/tekster/side.0000${n}.json`, `del ${n}`] as const;
  const differing = compareSites(
    site(Object.fromEntries([part(1), part(2)])),
    site(Object.fromEntries([part(1)])),
  ).differing;
  expect(differing).toEqual([
    { file: 'sokeindeks/tekster/side*.json', before: 'del 2', after: '' },
  ]);
});
