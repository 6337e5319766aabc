import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from './files.ts';

test('en fil som ikke er endret, er den samme når mappen leses igjen, og en endret er en annen', () => {
  const root = mkdtempSync(join(tmpdir(), 'verktoykassa-'));
  mkdirSync(join(root, 'begreper'));
  const write = (name: string, text: string): void =>
    writeFileSync(join(root, 'begreper', `${name}.md`), text);
  write('ett', 'En.');
  write('to', 'To.');
  const before = readContent(root).files;
  write('to', 'To og litt til.');
  const after = readContent(root).files;
  rmSync(root, { recursive: true });
  expect(after.map((file, i) => file === before[i])).toEqual([true, false]);
  expect(after.map(({ text }) => text)).toEqual(['En.', 'To og litt til.']);
});
