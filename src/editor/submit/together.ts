import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitBlobs } from '../../content/git.ts';
import { askGit } from './ask-git.ts';
import type { Changed } from './changed.ts';

/** The versions of a file that meet when it is sent. */
export interface Versions {
  base: string;
  theirs: string;
  mine: string;
}

/** A text with LF line ends, as git has it. */
export const lf = (text: string): string => text.replace(/\r\n?/g, '\n');

/** What git has under some names, with LF; '' for what is not there. */
export const textsOf = (root: string, blobs: readonly string[]): string[] =>
  gitBlobs(root, blobs).map((text) => lf(text ?? ''));

/**
 * The last of a file's versions in a history that is part of the one on disk: what both sides have
 * changed since.
 */
export async function lastKnown(
  root: string,
  { path, known }: Changed,
  version: string,
): Promise<string> {
  const { out } = await askGit(root, [
    'log',
    '-m',
    '--format=',
    '--raw',
    '--no-abbrev',
    version,
    '--',
    path,
  ]);
  const blobs = [...out.matchAll(/^:\d+ \d+ (\w+) (\w+) /gm)].flatMap(([, was = '', is = '']) => [
    is,
    was,
  ]);
  return blobs.find((blob) => known.has(blob)) ?? '';
}

/**
 * Whether what the receiver has of a file holds words that are not in the one on disk.
 * @param theirs what the receiver has
 */
export const isNews = (file: Changed, theirs: string | undefined): theirs is string =>
  theirs !== undefined && theirs !== file.mine && !file.known.has(theirs);

/**
 * Two changes of a text made one, where they are in different places.
 * @returns undefined where both have changed the same
 */
export async function together(
  root: string,
  { base, theirs, mine }: Versions,
): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'verktoykassa-sammen-'));
  try {
    const names = Object.entries({ mine, base, theirs }).map(([name, text]) => {
      const path = join(folder, name);
      writeFileSync(path, lf(text));
      return path;
    });
    const { ok, out } = await askGit(root, ['merge-file', '-p', ...names]);
    return ok ? out : undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
