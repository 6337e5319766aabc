import { collectionNames } from '../schemas/collections.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENDING } from './files.ts';
import { parseFrontmatter } from './frontmatter.ts';
import { git, gitBlobs } from './git.ts';
import { urlOf } from './routes.ts';

/** The list of addresses that have been published, one per line. `npm run adresser` adds to it. */
export const ADDRESSES_FILE = 'adresser.txt';

/** An address that has been out among readers, and the file it came from. */
export interface FormerAddress {
  url: string;
  path: string;
}

/** A review date that was set in one commit, or that is set and not yet committed. */
export interface Stamp {
  /** Commit id, or '' for what is not committed. */
  commit: string;
  path: string;
  date: string;
  note: string;
}

/** What the content was before: asked of git, and of the list of published addresses. */
export interface Past {
  former: FormerAddress[];
  stamps: Stamp[];
}

const lines = (text: string | undefined): string[] => (text ?? '').split('\n').filter(Boolean);

function frontmatterOf(text: string | undefined): Record<string, unknown> {
  const parsed = parseFrontmatter(text ?? '');
  return 'fault' in parsed ? {} : parsed.data;
}

function formerInGit(root: string): FormerAddress[] {
  // HEAD shows what is removed and not committed; HEAD^ what this very commit removed. There is no
  // HEAD^ in a shallow clone, and then nothing is known: the list of published addresses is.
  const removed = ['HEAD', 'HEAD^'].flatMap((commit) =>
    lines(git(['-C', root, 'ls-tree', '-r', '--name-only', commit, '.']))
      .filter((path) => ENDING.test(path) && !existsSync(join(root, path)))
      .map((path) => ({ path, blob: `${commit}:./${path}` })),
  );
  const texts = gitBlobs(
    root,
    removed.map((r) => r.blob),
  );
  return removed.flatMap(({ path }, i) => {
    const [folder, name = ''] = path.split('/');
    const collection = collectionNames.find((c) => c === folder);
    const data = frontmatterOf(texts[i]);
    const url =
      collection &&
      urlOf(
        collection,
        name.replace(ENDING, ''),
        typeof data.section === 'string' ? data.section : undefined,
      );
    // A draft was never out among readers.
    return url?.endsWith('/') && data.draft !== true ? [{ url, path: `content/${path}` }] : [];
  });
}

function reviewOf(text: string | undefined): { date: string; note: string } | undefined {
  const { review } = frontmatterOf(text) as { review?: { date?: unknown; note?: unknown } };
  return review?.date ? { date: String(review.date), note: String(review.note ?? '') } : undefined;
}

interface Change {
  commit: string;
  path: string;
  before: string;
  after: string | undefined;
  text?: string;
}

function stampsInGit(root: string): Stamp[] {
  const changes: Change[] = [];
  const uncommitted = [
    ...lines(git(['-C', root, 'diff', '--name-only', '--relative', 'HEAD', '--', '.'])),
    ...lines(git(['-C', root, 'ls-files', '--others', '--exclude-standard', '.'])),
  ];
  for (const path of uncommitted) {
    if (ENDING.test(path) && existsSync(join(root, path)))
      changes.push({
        commit: '',
        path,
        before: `HEAD:./${path}`,
        after: undefined,
        text: readFileSync(join(root, path), 'utf8'),
      });
  }
  let commit = '';
  for (const line of lines(
    git([
      '-C',
      root,
      'log',
      '--no-merges',
      '--format=commit %H',
      '--name-only',
      '--relative',
      '--diff-filter=AM',
      'HEAD^..HEAD',
      '--',
      '.',
    ]),
  )) {
    if (line.startsWith('commit ')) commit = line.slice(7);
    else if (ENDING.test(line))
      changes.push({
        commit,
        path: line,
        before: `${commit}^:./${line}`,
        after: `${commit}:./${line}`,
      });
  }
  const before = gitBlobs(
    root,
    changes.map((c) => c.before),
  );
  const after = gitBlobs(
    root,
    changes.map((c) => c.after ?? ''),
  );
  return changes.flatMap((change, i) => {
    const now = reviewOf(change.text ?? after[i]);
    return now && now.date !== reviewOf(before[i])?.date
      ? [{ commit: change.commit, path: `content/${change.path}`, ...now }]
      : [];
  });
}

/** Reads what git and the list of addresses know. Without git (zip, container) only the list. */
export function readPast(root: string): Past {
  const list = join(root, '..', ADDRESSES_FILE);
  const published = existsSync(list)
    ? lines(readFileSync(list, 'utf8'))
        .filter((line) => line.startsWith('/'))
        .map((url) => ({ url: url.trim(), path: ADDRESSES_FILE }))
    : [];
  // Unpacked inside someone else's repository, the content is not git's to answer for.
  const tracked = git(['-C', root, 'ls-tree', '--name-only', 'HEAD', '.']);
  return tracked
    ? { former: [...published, ...formerInGit(root)], stamps: stampsInGit(root) }
    : { former: published, stamps: [] };
}
