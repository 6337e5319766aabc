import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

/** A fresh machine: several processes want the browser at the same time. */

const folder = mkdtempSync(join(tmpdir(), 'verktoykassa-nettleser-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const START = `
  import { spawnSync } from 'node:child_process';
  import { packedBrowser } from './scripts/packed-browser.ts';
  const program = await packedBrowser(${JSON.stringify(folder)});
  const { error, status } = spawnSync(program, ['--version'], { stdio: 'ignore' });
  if (error || status !== 0) throw error ?? new Error(\`utgang \${status}\`);
`;

function start(): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', START]);
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((done) => child.on('close', (code) => done({ code, said })));
}

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'tre som vil ha nettleseren samtidig, får den alle, og den blir pakket ut ett sted',
  async () => {
    const ended = await Promise.all([start(), start(), start()]);
    expect(ended.filter(({ code }) => code !== 0)).toEqual([]);
    const [kept, ...more] = readdirSync(folder);
    expect(more).toEqual([]);
    expect(existsSync(join(folder, kept ?? '', 'libGLESv2.so'))).toBe(true);
  },
);
