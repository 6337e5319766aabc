import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compressFolder } from './compress.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verktoykassa-pakking-'));
});
afterEach(() => rmSync(root, { recursive: true }));

it('equal files packed at once share one kept result, and none falls', async () => {
  const [folder, kept] = [join(root, 'dist'), join(root, 'kept')];
  mkdirSync(folder);
  const equal = Array.from({ length: 40 }, (_, nr) => `${nr}.html`);
  for (const name of equal) writeFileSync(join(folder, name), '<p>Det samme.</p>'.repeat(500));
  writeFileSync(join(folder, 'liten.html'), '<p>');
  const { files } = await compressFolder(folder, ['html'], kept);
  expect(files).toBe(equal.length);
  expect(readdirSync(folder).filter((name) => name.endsWith('.br'))).toHaveLength(equal.length);
  // Nothing half-made is left in the folder for the next build.
  expect(readdirSync(kept).map((name) => name.split('.').at(-1))).toEqual(['br', 'gz']);
});
