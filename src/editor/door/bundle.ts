import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';
import { DeliveryError } from '../../site/failure.ts';

/**
 * Decap CMS as one file with its parts, from the npm registry: as a dependency it would bring 678
 * packages that nothing here runs.
 */
export const decap = {
  name: 'decap-cms',
  version: '3.16.3',
  licence: 'MIT',
  integrity:
    'sha512-hf+dPlCh7TJmWl8+6VRzHYOWhri5xgUknrZbDewaWe4s9B7xJ8PQugp2QHeSldMUKzav6+z0oIpwUYhUJDYtYw==',
} as const;

const sumOf = (data: Buffer): string =>
  `sha512-${createHash('sha512').update(data).digest('base64')}`;

const stored = (place: string): Buffer | undefined =>
  existsSync(place) ? readFileSync(place) : undefined;

/** The package as npm gives it, whole and the one that is named above. */
function fetched(cache: string): Buffer {
  const place = join(cache, `${decap.name}-${decap.version}.tgz`);
  const kept = stored(place);
  if (kept && sumOf(kept) === decap.integrity) return kept;
  mkdirSync(cache, { recursive: true });
  const args = ['pack', `${decap.name}@${decap.version}`, '--pack-destination', cache, '--silent'];
  spawnSync('npm', args, { stdio: 'ignore', shell: process.platform === 'win32' });
  const data = stored(place);
  if (data && sumOf(data) === decap.integrity) return data;
  rmSync(place, { force: true });
  throw new DeliveryError(
    data
      ? `${decap.name} ${decap.version} fra npm er ikke den vi har lest. Døra er ikke bygd. Se om noen har endret pakken.`
      : `Fikk ikke hentet ${decap.name} ${decap.version} fra npm. Døra er ikke bygd. Se etter at maskinen når npm, eller bygg uten SITE_DOOR.`,
  );
}

/**
 * The files the page of the door needs, by name.
 * @throws {DeliveryError} when the package cannot be had, or is another
 */
export async function decapFiles(cache: string): Promise<Map<string, Buffer>> {
  const data = gunzipSync(fetched(cache));
  const files = new Map<string, Buffer>();
  const archive = extract();
  return new Promise((resolve, reject) => {
    archive.on('entry', ({ name }, stream, next) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk) => chunks.push(chunk as Buffer));
      stream.on('end', () => {
        if (/^package\/dist\/(.*\.)?decap-cms\.js(\.LICENSE\.txt)?$|\.wasm$/.test(name))
          files.set(basename(name), Buffer.concat(chunks));
        next();
      });
    });
    archive.on('error', reject);
    archive.on('finish', () => resolve(files));
    archive.end(data);
  });
}
