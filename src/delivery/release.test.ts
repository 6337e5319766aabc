import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tar } from './archive.ts';
import { documents, missingSettings, unsaved } from './release.ts';
import { licenceList, licenceProblems, partsOf, sbom, type LockedPackage } from './sbom.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const parts = partsOf(lock.packages);

test('alle deler har en kjent lisens uten vilkår for det som leveres', () => {
  expect(licenceProblems(parts).map((p) => `${p.name}: ${p.licence}`)).toEqual([]);
  expect(
    licenceProblems([
      { name: 'x', version: '1.0.0', licence: 'GPL-3.0', integrity: '', development: false },
    ]),
  ).toHaveLength(1);
  expect(
    licenceProblems([
      {
        name: 'x',
        version: '1.0.0',
        licence: '(MIT OR GPL-3.0)',
        integrity: '',
        development: false,
      },
    ]),
  ).toHaveLength(0);
  expect(
    licenceProblems([
      {
        name: 'x',
        version: '1.0.0',
        licence: 'MIT AND GPL-3.0',
        integrity: '',
        development: false,
      },
    ]),
  ).toHaveLength(1);
});

test('delelisten er gyldig CycloneDX, har alle deler og er lik hver gang', () => {
  const text = sbom('verktoykassa', '0.1.0', parts);
  const read = JSON.parse(text) as {
    bomFormat: string;
    components: { name: string; hashes: unknown[] }[];
  };
  expect(read.bomFormat).toBe('CycloneDX');
  expect(read.components.length).toBe(parts.length);
  expect(read.components.some((c) => c.name === 'fflate' && c.hashes.length === 1)).toBe(true);
  expect(sbom('verktoykassa', '0.1.0', partsOf(lock.packages))).toBe(text);
  expect(licenceList(parts)).toContain('fflate 0.8.3: MIT');
});

test('arkivet kan pakkes ut av tar, er likt hver gang og tåler lange adresser', async () => {
  const files = [
    { path: `a/${'mappe/'.repeat(20)}fil.txt`, data: Buffer.from('æøå') },
    { path: `a/${'æ'.repeat(120)}.txt`, data: Buffer.from('langt navn') },
    { path: 'a/tom', data: Buffer.alloc(0) },
    { path: 'a/stor', data: Buffer.alloc(1500, 7) },
  ];
  const packed = await tar(files, 1_795_000_000);
  expect((await tar([...files].reverse(), 1_795_000_000)).equals(packed)).toBe(true);
  const folder = mkdtempSync(join(tmpdir(), 'verktoykassa-tar-'));
  try {
    writeFileSync(join(folder, 'x.tar'), packed);
    expect(spawnSync('tar', ['-xf', 'x.tar'], { cwd: folder, encoding: 'utf8' }).stderr).toBe('');
    for (const { path, data } of files) {
      const { mtimeMs, mode } = statSync(join(folder, path));
      expect([mtimeMs / 1000, mode & 0o777]).toEqual([1_795_000_000, 0o644]);
      expect(readFileSync(join(folder, path)).equals(data)).toBe(true);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('en utgivelse stopper til alt er bestemt', () => {
  const whole = {
    url: 'https://verktoykassa.husbanken.no',
    contactEmail: 'post@husbanken.no',
    accessibilityStatement: 'https://uustatus.no/nb/erklaringer/x',
    contentLicence: 'CC BY 4.0',
  };
  expect(missingSettings(whole)).toEqual([]);
  for (const key of Object.keys(whole) as (keyof typeof whole)[])
    expect(missingSettings({ ...whole, [key]: '' })).toEqual([
      expect.stringMatching(/^SITE_[A-Z_]+ mangler: /),
    ]);
  expect(missingSettings({ ...whole, url: 'https://verktoykassa.example' })).toHaveLength(1);
});

test('arkivet har lisensen og hvert dokument som README viser til', () => {
  expect(
    documents(
      'Se [a](docs/a.md), [a](docs/a.md#del "tittel") og [ute](https://a.no/b.md). [her](#x)',
    ),
  ).toEqual(['LICENSE', 'README.md', 'docs/a.md']);
  const real = documents(readFileSync('README.md', 'utf8'));
  expect(real).toEqual(expect.arrayContaining(['docs/levering.md', 'docs/skala.md']));
  expect(real.filter((file) => !existsSync(file))).toEqual([]);
});

test('det som ikke er lagret i git, stopper utgivelsen', () => {
  expect(unsaved('')).toBeUndefined();
  expect(unsaved(' M README.md\n?? ny.md\n')).toContain('lagret i git: README.md, ny.md. Lagre');
  expect(unsaved('?? a\n'.repeat(7))).toContain('a og 2 til.');
});
