import { askGit } from './ask-git.ts';
import type { Receiver } from './receiver.ts';

/** What branches made here are called: the form touches no others. */
export const OWN = 'innsending/';

/** Where git keeps which of the receiver's versions are part of the file on disk. */
const KNOWN = 'refs/verktoykassa/kjent/';

/** A file in `content/` that the receiver does not have as it is here. */
export interface Changed {
  /** From the content folder: `verktoy/fagdag.md`. */
  path: string;
  /** What git calls the text on disk, and has among its own from now on. */
  mine: string;
  /** The same file where everybody works, as far as is known here; undefined for a new one. */
  theirs: string | undefined;
  /** The receiver's versions whose words are in the one on disk, or were taken out there. */
  known: ReadonlySet<string>;
  /** The branches made here that have exactly this text. */
  sentIn: string[];
  /** And those that have it as it was before it was changed again. */
  laterThan: string[];
}

const refs = async (root: string, ...args: string[]): Promise<string[]> =>
  (await askGit(root, ['for-each-ref', ...args])).out.split('\n').filter(Boolean);

/** The branches made here, latest first. */
const ownBranches = (root: string): Promise<string[]> =>
  refs(root, '--sort=-committerdate', '--format=%(refname:lstrip=2)', `refs/heads/${OWN}`);

/** Those of them that the receiver has, and has not taken in: they may still be added to. */
export async function openBranches(
  root: string,
  { remote }: Receiver,
  main: string,
): Promise<string[]> {
  const waiting = await refs(
    root,
    `--no-merged=${main}`,
    '--format=%(refname:lstrip=3)',
    `refs/remotes/${remote}/${OWN}`,
  );
  return (await ownBranches(root)).filter((branch) => waiting.includes(branch));
}

/** The files of the content folder in a version, with what git calls their texts. */
export async function filesAt(root: string, version: string): Promise<Map<string, string>> {
  const { out } = await askGit(root, ['ls-tree', '-r', '-z', version, '--', '.']);
  return new Map(
    out.split('\0').flatMap((line): [string, string][] => {
      const [, blob = '', path = ''] = /^100\d+ blob (\w+)\t(.+)$/.exec(line) ?? [];
      return path ? [[path, blob]] : [];
    }),
  );
}

/** The newest version known here of what everybody works from; else where this copy stands. */
export async function knownMain(root: string, { remote }: Receiver): Promise<string> {
  for (const name of ['HEAD', 'main', 'master']) {
    const ref = `refs/remotes/${remote}/${name}`;
    const { ok } = await askGit(root, ['rev-parse', '--verify', '-q', `${ref}^{commit}`]);
    if (ok) return ref;
  }
  return 'HEAD';
}

/** Remembers that the file on disk has what a version of the receiver's has. */
export const remember = (root: string, path: string, blob: string): Promise<unknown> =>
  askGit(root, ['update-ref', `${KNOWN}${path}/${blob}`, blob]);

/**
 * What is remembered of the files that are changed. Of a file that is as it was, nothing is: its
 * words were thrown away, and must not be taken for part of the next ones.
 */
async function remembered(root: string, paths: readonly string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  let gone = '';
  for (const ref of await refs(root, '--format=%(refname:lstrip=3)', KNOWN)) {
    const [, path = '', blob = ''] = /^(.+)\/(\w+)$/.exec(ref) ?? [];
    if (paths.includes(path)) found.set(path, [...(found.get(path) ?? []), blob]);
    else gone += `delete ${KNOWN}${ref}\n`;
  }
  if (gone) await askGit(root, ['update-ref', '--stdin'], { input: gone });
  return found;
}

/**
 * What is changed here and not taken in there.
 * @param main the version everybody works from
 */
export async function changedFiles(
  root: string,
  { prefix }: Receiver,
  main: string,
): Promise<Changed[]> {
  const start = (await askGit(root, ['merge-base', 'HEAD', main])).out.trim() || 'HEAD';
  const asked = ['--name-only', '--no-renames', '--diff-filter=AM', '--relative', '-z'];
  const listed = await Promise.all([
    askGit(root, ['diff', ...asked, start, '--', '.']),
    askGit(root, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']),
  ]);
  const paths = [...new Set(listed.flatMap(({ out }) => out.split('\0')))]
    .filter((path) => /^([a-z]+\/[a-z0-9-]+\.mdx?|[a-z]+\.yaml)$/.test(path))
    .sort();
  const seen = await remembered(root, paths);
  if (!paths.length) return [];
  // Git reads these from the top of the repository, wherever it is asked.
  const input = paths.map((path) => `${prefix}${path}\n`).join('');
  const mine = (await askGit(root, ['hash-object', '-w', '--stdin-paths'], { input })).out.split(
    '\n',
  );
  const [before, there] = [await filesAt(root, start), await filesAt(root, main)];
  const own = await Promise.all(
    (await ownBranches(root)).map(async (branch) => ({
      branch,
      files: await filesAt(root, `refs/heads/${branch}`),
    })),
  );
  return paths
    .map((path, i): Changed => {
      const [blob = '', theirs] = [mine[i], there.get(path)];
      const known = new Set([before.get(path) ?? '', ...(seen.get(path) ?? [])].filter(Boolean));
      const having = (has: (version: string) => boolean): string[] =>
        own.flatMap(({ branch, files }) => (has(files.get(path) ?? '') ? [branch] : []));
      return {
        path,
        mine: blob,
        theirs,
        known,
        sentIn: having((version) => version === blob),
        laterThan: having(
          (v) => v !== blob && v !== theirs && seen.get(path)?.includes(v) === true,
        ),
      };
    })
    .filter(({ mine: blob, theirs }) => blob && blob !== theirs);
}
