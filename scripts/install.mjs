import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { differences, inRange, lockedNode } from './lock.mjs';

/**
 * Runs before anything is installed, on whatever Node the machine has: plain JavaScript, no
 * packages. The lock file brings the Node that everything else runs on.
 */
const INSTALLED = 'node_modules/.package-lock.json';
/** What runs the site's own code when the lock file has no Node for the machine. */
const ABLE = '>=22.19.0';
const NO_CONTACT = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i;

/** Ends the program with one clear sentence. */
export function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The machine as npm describes it. */
function thisMachine() {
  const { platform, arch } = process;
  const glibc = platform === 'linux' && process.report.getReport().header.glibcVersionRuntime;
  return { platform, arch, libc: platform !== 'linux' ? undefined : glibc ? 'glibc' : 'musl' };
}

function findRuntime() {
  const { platform, arch, version } = process;
  const local = lockedNode(read('package-lock.json').packages, { platform, arch });
  if (local && existsSync(local)) {
    // Asked, for a Node made for another kind of Linux is there but does not run.
    const { status, stdout } = spawnSync(local, ['--version'], { encoding: 'utf8' });
    if (status === 0) {
      console.log(`Bruker Node ${stdout.trim().slice(1)} fra pakkene (${local}).`);
      return local;
    }
  }
  const none = `pakkene har ingen Node som virker på ${platform}-${arch}`;
  if (!inRange(version.slice(1), ABLE))
    stop(
      `Node ${version.slice(1)} er for gammel, og ${none}. Installer Node 22.19 eller nyere, og prøv igjen.`,
    );
  console.log(`Bruker Node ${version.slice(1)} på maskinen: ${none}.`);
  return process.execPath;
}

let found;
/** The Node from the lock file, or the system's own where it is new enough. Says which, once. */
export const runtime = () => (found ??= findRuntime());

/** The npm that runs this command, with the Node that runs it, else the one on the path. */
function npm(args, options) {
  const { npm_execpath: own = '', npm_node_execpath: node } = process.env;
  return /npm-cli\.js$/.test(own) && node
    ? spawnSync(node, [own, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

const wrongWith = (packages) =>
  differences(packages, existsSync(INSTALLED) ? read(INSTALLED).packages : {}, thisMachine());

/** Installs the packages of the lock file, unless what npm has installed fits the lock already. */
export function install() {
  const { engines } = read('package.json');
  if (!inRange(process.versions.node, engines.node))
    stop(
      `Node ${process.versions.node} kan ikke installere pakkene. Installer Node 22 eller 24, og prøv igjen.`,
    );
  const { packages } = read('package-lock.json');
  if (!wrongWith(packages).length) return;
  console.log('Installerer pakkene (ett til to minutter første gang) …');
  const started = Date.now();
  const noContact = 'Fikk ikke kontakt med pakkelageret. Sjekk nettforbindelsen, og prøv igjen.';
  const quiet = { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] };
  // npm itself tries again for minutes. An answer of any kind is contact.
  const asked = npm(['ping', '--fetch-retries=0', '--loglevel=error'], {
    ...quiet,
    timeout: 12_000,
    killSignal: 'SIGKILL',
  });
  if (asked.error?.code === 'ENOENT')
    stop('Fant ikke npm. Installer Node.js med npm, og prøv igjen.');
  if (asked.error || (asked.status !== 0 && NO_CONTACT.test(asked.stderr))) stop(noContact);
  const result = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    ...quiet,
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  if (result.status !== 0) {
    const log = result.stderr ?? '';
    if (NO_CONTACT.test(log)) stop(noContact);
    if (/ENOSPC/.test(log)) stop('Disken er full. Frigjør minst 1 GB, og prøv igjen.');
    stop(`npm ci mislyktes:\n${log.split('\n').slice(0, 12).join('\n')}`);
  }
  const missing = wrongWith(packages);
  if (missing.length) console.warn(`npm la ikke inn: ${missing.slice(0, 5).join(', ')}`);
  console.log(`Pakkene er på plass (${Math.round((Date.now() - started) / 1000)} s).`);
}

const settings = () => ({
  stdio: 'inherit',
  env: {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    // Code that has been read once starts in half the time, in every process the step begins.
    NODE_COMPILE_CACHE: resolve('node_modules/.cache/node'),
  },
});

/**
 * Runs one step with the locked Node; stops with its exit code when it fails. The last step says no
 * more.
 */
export function step(name, args, { last = false } = {}) {
  const node = runtime();
  console.log(`\n▸ ${name}`);
  const started = Date.now();
  const result = spawnSync(node, args, settings());
  if (result.status !== 0) process.exit(result.status ?? 1);
  if (!last) console.log(`  ferdig på ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

const saidBy = async (stream) => {
  let said = '';
  for await (const part of stream.setEncoding('utf8')) said += part;
  return said;
};

/**
 * Runs steps beside each other, two at a time: each takes a core and a little more. What a step
 * says is shown when it ends. Stops when all have ended, if one of them failed.
 */
export async function beside(...steps) {
  const node = runtime();
  const queue = steps.values();
  let failed = 0;
  console.log(`\n▸ Side om side: ${steps.map(([name]) => name.toLowerCase()).join(', ')}`);
  const lane = async () => {
    for (const [name, args] of queue) {
      const started = Date.now();
      const child = spawn(node, args, { ...settings(), stdio: ['ignore', 'pipe', 'pipe'] });
      const status = new Promise((done) => {
        child.on('close', done);
      });
      const said = await Promise.all([saidBy(child.stdout), saidBy(child.stderr)]);
      console.log(`\n▸ ${name}\n${said.join('').trimEnd()}`.trimEnd());
      console.log(`  ferdig på ${((Date.now() - started) / 1000).toFixed(1)} s`);
      // Awaited first: what the other lane meets meanwhile would be written over.
      const code = (await status) ?? 1;
      failed ||= code;
    }
  };
  await Promise.all([lane(), lane()]);
  if (failed) process.exit(failed);
}

/** Runs a step that stays until it is stopped. Who stops this program stops that one too. */
export function stay(name, args) {
  const node = runtime();
  console.log(`\n▸ ${name}`);
  const child = spawn(node, args, settings());
  // Ctrl+C reaches both from the terminal; the others only this one.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 0));
}
