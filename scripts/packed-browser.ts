import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The browser in the package `@sparticuz/chromium` (Linux on x64), unpacked once for each
 * installation. Workers that start at the same time never see half a program, or one that somebody
 * still writes to (ETXTBSY): each unpacks to a folder of its own in a process of its own, and the
 * first to be done gives the folder its name.
 */

const ROOT = resolve(import.meta.dirname, '..');
const CACHE = join(ROOT, 'node_modules/.cache/chromium');
const MANIFEST = join(ROOT, 'node_modules/@sparticuz/chromium/package.json');

/** Unpacks to a folder: the package itself only knows the temporary folder of its process. */
function unpack(folder: string): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'unpack-browser.ts')], {
    cwd: ROOT,
    env: { ...process.env, TMPDIR: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => {
      if (code === 0) done();
      else fail(new Error(`Nettleseren i pakkene ble ikke pakket ut (utgang ${code}).`));
    });
  });
}

/**
 * The path of the program.
 * @param within the folder it is kept in
 */
export async function packedBrowser(within = CACHE): Promise<string> {
  const { version } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as { version: string };
  const kept = join(within, version);
  const program = join(kept, 'chromium');
  if (existsSync(program)) return program;
  mkdirSync(within, { recursive: true });
  const own = mkdtempSync(`${kept}-`);
  try {
    await unpack(own);
    renameSync(own, kept);
  } catch (error) {
    // Somebody else was first: a folder with files in it is never replaced.
    if (!existsSync(program)) throw error;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
  return program;
}
