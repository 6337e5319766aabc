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
    'pagefind/fragment/no_0e717c5.pf_fragment': 'første',
    'pagefind/fragment/no_11479e4.pf_fragment': 'andre',
    'pagefind/manifest.json': '{"catalog":"pagefind/katalog.40b976db10.json"}',
  });
  const other = site({
    'index.html': '<p>Hei du</p><link href="/_astro/print.AbCdEf_1.css">',
    '_astro/print.AbCdEf_1.css': 'a{}',
    'index.html.br': 'y',
    'pagefind/fragment/no_aaaaaaa.pf_fragment': 'andre',
    'pagefind/fragment/no_bbbbbbb.pf_fragment': 'første',
    'pagefind/manifest.json': '{"catalog":"pagefind/katalog.0123456789.json"}',
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
  const part = (n: number) => [`pagefind/fragment/no_000000${n}.pf_fragment`, `del ${n}`] as const;
  const differing = compareSites(
    site(Object.fromEntries([part(1), part(2)])),
    site(Object.fromEntries([part(1)])),
  ).differing;
  expect(differing).toEqual([
    { file: 'pagefind/fragment/no*.pf_fragment', before: 'del 2', after: '' },
  ]);
});
