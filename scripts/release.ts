import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { git, historyGap } from '../src/content/git.ts';
import { tar, type ArchiveFile } from '../src/delivery/archive.ts';
import { documents, missingSettings, unsaved } from '../src/delivery/release.ts';
import {
  licenceList,
  licenceProblems,
  partsOf,
  sbom,
  type LockedPackage,
} from '../src/delivery/sbom.ts';
import { decap } from '../src/editor/door/bundle.ts';
import { site } from '../src/site/settings.ts';

/**
 * `npm run release`: the built site, its server configurations and its papers in one archive with a
 * checksum.
 */
function stop(...sentences: string[]): never {
  console.error(`\n${sentences.join('\n')}`);
  process.exit(1);
}

const missing = missingSettings(site);
if (missing.length)
  stop(
    'Utgivelsen kan ikke lages ennå:',
    ...missing.map((sentence) => `- ${sentence}`),
    'Sett dem i miljøet og kjør npm run release igjen.',
  );
const gap = historyGap();
if (gap) stop(gap);
const dirty = unsaved(git(['status', '--porcelain']) ?? '');
if (dirty) stop(dirty);
// Before the build: nobody should wait for it to be told this.
if (process.argv.includes('--sjekk')) process.exit(0);
for (const [file, command] of [
  ['dist/index.html', 'build'],
  ['levering/nginx.conf', 'build'],
  ['pdf/verktoykassa.pdf', 'pdf'],
  ['bevis/tilgjengelighet.md', 'bevis'],
] as const) {
  if (!existsSync(file))
    stop(`${file} mangler. Kjør npm run ${command} først, eller npm run release, som gjør alt.`);
}

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  version: string;
};
const seconds = Number(process.env.SOURCE_DATE_EPOCH || git(['log', '-1', '--format=%ct']));
const parts = [
  ...partsOf(
    (
      JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
        packages: Record<string, LockedPackage>;
      }
    ).packages,
  ),
  // Stands in no lock file: it is only there with the door.
  ...(site.door ? [{ ...decap, development: false }] : []),
];
const unclear = licenceProblems(parts);
if (unclear.length)
  stop(
    'Lisensen til disse delene må avklares:',
    ...unclear.map((part) => `- ${part.name} ${part.version}: ${part.licence}`),
  );

const label = `${name}-${version}-${git(['rev-parse', '--short=10', 'HEAD'])?.trim() ?? seconds}`;
const under = (folder: string, to: string): ArchiveFile[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => ({
          path: `${label}/${to}${path.slice(folder.length)}`,
          data: readFileSync(path),
        }))
    : [];
const papers: ArchiveFile[] = [
  { path: `${label}/SBOM.cdx.json`, data: Buffer.from(sbom(name, version, parts)) },
  { path: `${label}/LISENSER.txt`, data: Buffer.from(licenceList(parts)) },
  ...documents(readFileSync('README.md', 'utf8')).map((file) => ({
    path: `${label}/${file}`,
    data: readFileSync(file),
  })),
];
const archive = gzipSync(
  await tar(
    [
      ...under('dist', 'dist'),
      ...under('levering', 'levering'),
      ...under('pdf', 'dist/pdf'),
      ...under('bevis', 'bevis'),
      ...papers,
    ],
    seconds,
  ),
  { level: 9 },
);
mkdirSync('utgivelse', { recursive: true });
const file = join('utgivelse', `${label}.tar.gz`);
const sum = createHash('sha256').update(archive).digest('hex');
writeFileSync(file, archive);
writeFileSync(`${file}.sha256`, `${sum}  ${label}.tar.gz\n`);
console.log(`${file} (${(archive.length / 1e6).toFixed(1).replace('.', ',')} MB)\nsha256 ${sum}`);
