import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lockedNode } from '../lock.mjs';

/**
 * The first command on a machine, by the npm that people have: what comes with Node 20, 22 and 24,
 * and the newest. Only the packages that bring Node are installed: those are what npm treats
 * differently.
 */
const VERSIONS = ['10.8.2', '10.9.9', '11.0.0', 'latest'];

interface Manifest {
  optionalDependencies: Record<string, string>;
  dependencies?: unknown;
  devDependencies?: unknown;
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { packages, ...lock } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, object>;
};

let home = '';
beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'verktoykassa-npm-')));
  writeFileSync(join(home, 'package.json'), '{"private":true}');
  const wanted = VERSIONS.map((version) => `npm-${version}@npm:npm@${version}`);
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--fetch-retries=1', ...wanted],
    {
      cwd: home,
      encoding: 'utf8',
      timeout: 90_000,
    },
  );
  if (status !== 0)
    throw new Error(
      `Fikk ikke hentet npm ${VERSIONS.join(', ')} fra pakkelageret. Testen trenger nett: sjekk forbindelsen, og prøv igjen.\n${stderr}`,
    );
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A folder with the first doors of the project and nothing installed. */
function freshFolder(name: string): string {
  const folder = join(home, name);
  const { optionalDependencies } = manifest;
  const small = { ...manifest, dependencies: undefined, devDependencies: undefined };
  mkdirSync(join(folder, 'scripts'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(small));
  const kept = Object.keys(optionalDependencies).map((name) => `node_modules/${name}`);
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({
      ...lock,
      packages: {
        '': { ...packages[''], dependencies: undefined, devDependencies: undefined },
        ...Object.fromEntries(kept.map((path) => [path, packages[path]])),
      },
    }),
  );
  for (const file of ['install.mjs', 'lock.mjs', 'run.mjs', 'steps.mjs'])
    cpSync(join('scripts', file), join(folder, 'scripts', file));
  for (const file of ['check.ts', 'types.ts'])
    writeFileSync(join(folder, 'scripts', file), 'console.log(`kjører i ${process.execPath}`);\n');
  return folder;
}

function npm(version: string, args: string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(home, 'node_modules', `npm-${version}`, 'bin/npm-cli.js'), ...args],
    { cwd, encoding: 'utf8' },
  );
  expect([stdout + stderr, status]).toEqual([expect.anything(), 0]);
  return stdout;
}

const node = lockedNode(packages, process) ?? '';

test.each(VERSIONS)(
  'npm %s: første kommando installerer, og bruker Node fra pakkene',
  (version) => {
    const folder = freshFolder(version);
    const text = npm(version, ['run', 'check'], folder);
    expect(text).toContain('Pakkene er på plass');
    expect(text).toContain(`fra pakkene (${node}).`);
    expect(text).toContain(`kjører i ${join(folder, node)}`);
    expect(npm(version, ['run', 'check'], folder)).not.toContain('Installerer');
  },
);

test('npm ci for hånd blir stående', () => {
  const folder = freshFolder('for-haand');
  npm('10.8.2', ['ci'], folder);
  const text = npm('10.8.2', ['run', 'check'], folder);
  expect(text).not.toContain('Installerer');
  expect(text).toContain(`kjører i ${join(folder, node)}`);
});
