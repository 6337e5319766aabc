import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askGit } from './ask-git.ts';

/** Who sends. */
export interface Author {
  name: string;
  email: string;
}

/** Who git says is writing; empty where it does not know. */
export async function authorHere(root: string): Promise<Author> {
  const { out } = await askGit(root, ['config', '-z', '--get-regexp', '^user\\.(name|email)$']);
  // What is set nearest comes last.
  const set = new Map(
    out.split('\0').map((line): [string, string] => {
      const [key = '', ...value] = line.split('\n');
      return [key, value.join('\n').trim()];
    }),
  );
  return { name: set.get('user.name') ?? '', email: set.get('user.email') ?? '' };
}

/** Lets git know who is writing, in this copy only. */
export async function rememberAuthor(root: string, { name, email }: Author): Promise<void> {
  await askGit(root, ['config', '--local', 'user.name', name]);
  await askGit(root, ['config', '--local', 'user.email', email]);
}

async function told(root: string, args: readonly string[], more = {}): Promise<string> {
  const answer = await askGit(root, args, more);
  if (!answer.ok) throw new Error(answer.err);
  return answer.out.trim();
}

/**
 * Makes a commit beside everything: the files on disk, the branch and what is staged stay as they
 * are.
 * @param parent what it builds on
 * @param files the new texts, by path from the top of the repository
 * @returns what git calls the commit
 * @throws when git refuses
 */
export async function commitBeside(
  root: string,
  parent: string,
  files: ReadonlyMap<string, string>,
  message: string,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'verktoykassa-innsending-'));
  const env = { GIT_INDEX_FILE: join(folder, 'index') };
  try {
    await told(root, ['read-tree', parent], { env });
    for (const [path, text] of files) {
      const blob = await told(root, ['hash-object', '-w', '--stdin'], { input: text });
      await told(root, ['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], { env });
    }
    const tree = await told(root, ['write-tree'], { env });
    return await told(root, ['commit-tree', tree, '-p', parent, '-F', '-'], { input: message });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
