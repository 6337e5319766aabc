import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tar, type ArchiveFile } from '../src/delivery/archive.ts';
import { missingSettings } from '../src/delivery/release.ts';
import {
  licenceList,
  licenceProblems,
  partsOf,
  sbom,
  type LockedPackage,
} from '../src/delivery/sbom.ts';
import { site } from '../src/site/settings.ts';

/** `npm run release`: the built site, its server configurations and its papers in one archive with a checksum. */
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

const git = (...args: string[]): string =>
  spawnSync('git', args, { encoding: 'utf8' }).stdout?.trim() ?? '';
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  version: string;
};
const seconds = Number(process.env.SOURCE_DATE_EPOCH ?? git('log', '-1', '--format=%ct'));
if (!seconds)
  stop('Fant ikke tidspunktet for utgivelsen. Kjør i et git-arkiv, eller sett SOURCE_DATE_EPOCH.');
if (git('status', '--porcelain'))
  console.warn('Det er endringer som ikke er lagret i git: arkivet kan ikke bygges likt på nytt.');

const parts = partsOf(
  (
    JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, LockedPackage>;
    }
  ).packages,
);
const unclear = licenceProblems(parts);
if (unclear.length)
  stop(
    'Lisensen til disse delene må avklares:',
    ...unclear.map((part) => `- ${part.name} ${part.version}: ${part.licence}`),
  );

const label = `${name}-${version}-${git('rev-parse', '--short=10', 'HEAD') || seconds}`;
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
  ...['README.md', 'docs/levering.md', 'docs/feil.md']
    .filter((file) => existsSync(file))
    .map((file) => ({ path: `${label}/${file}`, data: readFileSync(file) })),
];
const archive = gzipSync(
  tar(
    [
      ...under('dist', 'dist'),
      ...under('levering', 'levering'),
      ...under('pdf', 'pdf'),
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
