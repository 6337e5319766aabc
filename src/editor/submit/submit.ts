import { checkFiles } from '../../checks/check.ts';
import { formatProblem, sentences, type Problem } from '../../checks/problems.ts';
import { gitBlobs } from '../../content/git.ts';
import { ENDING, type ContentFile } from '../../content/files.ts';
import { collectionNames } from '../../schemas/collections.ts';
import { today } from '../../site/today.ts';
import { readStored, targetFor, writeStored, type Target } from '../store.ts';
import { askGit } from './ask-git.ts';
import { changedFiles, filesAt, openBranches, OWN, remember, type Changed } from './changed.ts';
import { commitBeside } from './commit.ts';
import { mainBranch, transportFault, type Fault, type Receiver } from './receiver.ts';
import { requestLink } from './request-link.ts';
import { isNews, lastKnown, lf, textsOf, together } from './together.ts';

/** What an editor asks to have sent. */
export interface Wanted {
  /** From the content folder. */
  paths: readonly string[];
  message: string;
  /** One of the branches made here to add to; empty for a new one. */
  branch: string;
}

/** A file that somebody else has changed in the same place. */
export interface Conflict {
  path: string;
  /** What git calls their version. */
  theirs: string;
  /** And the one both have changed; empty for none. */
  base: string;
}

export interface Sent {
  branch: string;
  /** Where the change request is made, where that is known. */
  link: string | undefined;
  /** Files that got what others had written too. */
  merged: string[];
  /** It was added to something sent before. */
  added: boolean;
}

export type Outcome = Sent | Fault | { conflicts: Conflict[] } | { problems: Problem[] };

/** The file of a collection that a path from the content folder names. */
export function targetAt(root: string, path: string): Target | undefined {
  const [folder, name = ''] = path.split('/');
  const collection = collectionNames.find((known) => known === folder);
  return collection && targetFor(root, collection, name.replace(ENDING, ''));
}

/** What the receiver's content would be refused for, that it is not refused for now. */
function wouldBreak(
  root: string,
  there: ReadonlyMap<string, string>,
  sent: ReadonlyMap<string, string>,
): Problem[] {
  const paths = [...there.keys()];
  const texts = textsOf(root, [...there.values()]);
  const content = (named: readonly (readonly [string, string])[]): ContentFile[] =>
    named.flatMap(([path, text]) => {
      const target = targetAt(root, path);
      return target
        ? [{ collection: target.collection, id: target.id, path: `content/${path}`, text }]
        : [];
    });
  const now = paths.map((path, i) => [path, texts[i] ?? ''] as const);
  const then = [...now.filter(([path]) => !sent.has(path)), ...sent];
  const problems = checkFiles(content(then), [], today()).problems;
  // Reading everything takes seconds: once more only to find what was wrong before.
  if (!problems.length) return [];
  const before = new Set(checkFiles(content(now), [], today()).problems.map(formatProblem));
  return problems.filter((p) => !before.has(formatProblem(p)));
}

/** A name for a new branch that neither this copy nor the receiver has. */
async function newBranch(root: string, remote: string, paths: readonly string[]): Promise<string> {
  const [only = ''] = paths.length === 1 ? paths : [];
  const subject = only.replace(/^.*\/|\.\w+$/g, '') || 'flere-sider';
  const name = `${OWN}${subject}-${today()}`;
  const { out } = await askGit(root, ['for-each-ref', '--format=%(refname)']);
  const taken = new Set(out.split('\n'));
  const free = (branch: string): boolean =>
    !taken.has(`refs/heads/${branch}`) && !taken.has(`refs/remotes/${remote}/${branch}`);
  let branch = name;
  for (let n = 2; !free(branch); n++) branch = `${name}-${n}`;
  return branch;
}

/** What one file becomes when it meets what the receiver has, in one or two branches. */
async function meet(
  root: string,
  file: Changed,
  mine: string,
  there: readonly { version: string; files: ReadonlyMap<string, string> }[],
): Promise<{ text: string; merged: string[] } | Conflict> {
  let text = mine;
  const merged: string[] = [];
  for (const { version, files } of there) {
    const theirs = files.get(file.path);
    if (!isNews(file, theirs) || merged.includes(theirs)) continue;
    const base = await lastKnown(root, file, version);
    const [before = '', other = ''] = textsOf(root, [base, theirs]);
    // The tables beside the collections have no form to choose in.
    const both =
      targetAt(root, file.path) &&
      (await together(root, { base: before, theirs: other, mine: text }));
    if (both === undefined) return { path: file.path, theirs, base };
    text = both;
    merged.push(theirs);
  }
  return { text, merged };
}

/** The newest from the receiver, or why there is none. */
async function fetchFrom(root: string, remote: string, main: string): Promise<Fault | undefined> {
  const heads = [main, `${OWN}*`].map(
    (name) => `+refs/heads/${name}:refs/remotes/${remote}/${name}`,
  );
  const fetched = await askGit(root, ['fetch', '--no-tags', '--prune', remote, ...heads]);
  return fetched.ok ? undefined : transportFault(fetched.err);
}

/**
 * Sends files to the receiver as a commit on a branch of its own. What others have written there
 * meanwhile is put together with it; where that cannot be done, nothing is sent.
 * @returns what came of it. The files on disk are only touched to get what others wrote as well.
 */
export async function submit(root: string, receiver: Receiver, wanted: Wanted): Promise<Outcome> {
  const { remote, url, prefix } = receiver;
  const main = await mainBranch(root, remote);
  if (typeof main !== 'string') return main;
  const stopped = await fetchFrom(root, remote, main);
  if (stopped) return stopped;
  const mainRef = `refs/remotes/${remote}/${main}`;
  const files = (await changedFiles(root, receiver, mainRef)).filter(({ path }) =>
    wanted.paths.includes(path),
  );
  if (!files.length) return { fault: sentences['send-nothing']() };
  const added = (await openBranches(root, receiver, mainRef)).includes(wanted.branch);
  const parent = added ? `refs/remotes/${remote}/${wanted.branch}` : mainRef;
  const there = await Promise.all(
    [...new Set([mainRef, parent])].map(async (version) => ({
      version,
      files: await filesAt(root, version),
    })),
  );

  const texts = new Map<string, string>();
  const conflicts: Conflict[] = [];
  const news: { path: string; mine: string; blobs: string[] }[] = [];
  for (const file of files) {
    const mine = gitBlobs(root, [file.mine])[0] ?? '';
    const met = await meet(root, file, mine, there);
    if ('theirs' in met) conflicts.push(met);
    else {
      texts.set(file.path, met.text);
      if (met.merged.length) news.push({ path: file.path, mine, blobs: met.merged });
    }
  }
  if (conflicts.length) return { conflicts };
  const problems = wouldBreak(root, there.at(-1)?.files ?? new Map(), texts);
  if (problems.length) return { problems };
  for (const { path, mine, blobs } of news) {
    const target = targetAt(root, path);
    const disk = target && readStored(root, target);
    // Saved again while this was on its way: what was read is no longer all.
    if (!target || disk === undefined || lf(disk) !== lf(mine))
      return { fault: sentences['send-moved']() };
    writeStored(root, target, texts.get(path) ?? mine);
    for (const blob of blobs) await remember(root, path, blob);
  }

  const branch = added ? wanted.branch : await newBranch(root, remote, [...texts.keys()]);
  const commit = await commitBeside(
    root,
    parent,
    new Map([...texts].map(([path, text]) => [`${prefix}${path}`, text])),
    wanted.message,
  );
  const pushed = await askGit(root, ['push', remote, `${commit}:refs/heads/${branch}`]);
  if (!pushed.ok) return transportFault(pushed.err);
  await askGit(root, ['update-ref', `refs/heads/${branch}`, commit]);
  const sent = await filesAt(root, commit);
  for (const path of texts.keys()) await remember(root, path, sent.get(path) ?? '');
  const link = requestLink(url, branch, main, pushed.err);
  return { branch, link, merged: news.map(({ path }) => path), added };
}
