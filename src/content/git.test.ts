import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { historyGap } from './git.ts';
import { buildDay } from '../site/build-day.ts';
import { today } from '../site/today.ts';

let home = '';
const run = (...args: string[]): void => {
  const me = ['-c', 'user.name=Kari', '-c', 'user.email=kari@eksempel.no'];
  expect(spawnSync('git', [...me, ...args], { cwd: home }).status).toBe(0);
};
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'verktoykassa-git-'));
  run('init', '-q', 'hel');
  for (const text of ['{}', '{ }']) {
    writeFileSync(join(home, 'hel/package.json'), text);
    run('-C', 'hel', 'add', '.');
    run('-C', 'hel', 'commit', '-qm', 'en');
  }
  run('clone', '-q', '--depth', '1', `file://${join(home, 'hel')}`, 'grunn');
  // A zip unpacked inside another project's history.
  run('init', '-q', '.');
  run('clone', '-q', 'hel', 'zip');
  rmSync(join(home, 'zip/.git'), { recursive: true });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('en grunn klone og en zip sier at historien mangler, en hel klone sier ingenting', () => {
  expect(historyGap(join(home, 'hel'))).toBeUndefined();
  expect(historyGap(join(home, 'grunn'))).toMatch(/^Klonen er grunn\..*git fetch --unshallow\.$/);
  expect(historyGap(join(home, 'zip'))).toMatch(/^Fant ikke historien i git\..*ikke en zip\.$/);
});

test('dagen for en bygging kan festes, så den blir lik en annen dag', () => {
  expect(buildDay({ SOURCE_DATE_EPOCH: '1763632800' })).toBe('2025-11-20');
  expect(buildDay({})).toBe(today());
});
