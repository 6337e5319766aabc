import type { CollectionName } from '../schemas/collections.ts';
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The file an editor works on. */
export interface Target {
  collection: CollectionName;
  id: string;
}

/** The path as editors know it. */
export const contentPath = ({ collection, id }: Target): string => `content/${collection}/${id}.md`;

const diskPath = (root: string, { collection, id }: Target): string =>
  join(root, collection, `${id}.md`);

/** Whether a file, or the folder it is in, is a link: what is written would end up elsewhere. */
export function isLinked(root: string, target: Target): boolean {
  const path = diskPath(root, target);
  return [dirname(path), path].some(
    (place) => lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() ?? false,
  );
}

/** The text of a file as it is now; undefined when there is none. */
export function readStored(root: string, target: Target): string | undefined {
  const path = diskPath(root, target);
  return lstatSync(path, { throwIfNoEntry: false }) ? readFileSync(path, 'utf8') : undefined;
}

/**
 * Writes a file whole or not at all: beside it first, under a name the site does not read, then in
 * its place in one step.
 * @throws when the disk refuses, or the place is a link; the file is then as it was
 */
export function writeStored(root: string, target: Target, text: string): void {
  if (isLinked(root, target)) throw new Error(`${contentPath(target)} er en lenke`);
  const path = diskPath(root, target);
  mkdirSync(dirname(path), { recursive: true });
  const aside = join(dirname(path), `.${target.id}.${randomUUID()}.ny`);
  const mode = lstatSync(path, { throwIfNoEntry: false })?.mode ?? 0o666;
  try {
    const file = openSync(aside, 'wx', mode);
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}
