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
import { COMPOSED } from '../content/files.ts';

/** The file an editor works on. */
export interface Target {
  collection: CollectionName;
  id: string;
  /** The text has figures, and the file another ending. */
  composed?: boolean;
}

const nameOf = ({ id, composed }: Target): string => `${id}${composed ? COMPOSED : '.md'}`;

/** The file that an id names in a collection: with figures where there is one so. */
export const targetFor = (root: string, collection: CollectionName, id: string): Target =>
  lstatSync(join(root, collection, `${id}${COMPOSED}`), { throwIfNoEntry: false })
    ? { collection, id, composed: true }
    : { collection, id };

/** The path as editors know it. */
export const contentPath = (target: Target): string =>
  `content/${target.collection}/${nameOf(target)}`;

const diskPath = (root: string, target: Target): string =>
  join(root, target.collection, nameOf(target));

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
