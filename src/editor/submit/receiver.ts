import { sentences } from '../../checks/problems.ts';
import { askGit } from './ask-git.ts';
import { withoutSecrets } from './request-link.ts';

/** Who receives what an editor sends. */
export interface Receiver {
  /** The name git has for it here. */
  remote: string;
  /** Where it is, as git knows it: it may hold a password. */
  url: string;
  /** The content folder inside the repository, with `/` last; empty when it is all of it. */
  prefix: string;
}

/** Something an editor is told. `said` is what git or the receiver wrote. */
export interface Fault {
  fault: string;
  said?: string;
}

/** The receiver git knows here. Nobody else is asked. */
export async function findReceiver(root: string): Promise<Receiver | Fault> {
  // Fails where there is no repository, and where nothing has been committed yet.
  const inside = await askGit(root, ['rev-parse', '--show-prefix', 'HEAD^{commit}']);
  if (inside.missing) return { fault: sentences['send-no-git']() };
  if (!inside.ok) return { fault: sentences['send-no-repository']() };
  const [prefix = ''] = inside.out.split('\n');
  const names = (await askGit(root, ['remote'])).out.split('\n').filter(Boolean);
  const branch = (await askGit(root, ['branch', '--show-current'])).out.trim();
  const own = (await askGit(root, ['config', `branch.${branch}.remote`])).out.trim();
  const remote = [own, 'origin', ...names].find((name) => names.includes(name));
  if (!remote) return { fault: sentences['send-no-remote']() };
  const url = (await askGit(root, ['remote', 'get-url', '--push', remote])).out.trim();
  return { remote, url, prefix };
}

/** How git tells what went wrong, in the order it is looked for. */
const transportFaults = [
  [/\(non-fast-forward\)|\(fetch first\)|stale info/, 'send-moved'],
  [/remote rejected|hook declined|protected/, 'send-refused'],
  [
    /\b40[13]\b|Permission denied|Authentication failed|could not read (Username|Password)/,
    'send-no-access',
  ],
] as const;

/** What went wrong between here and the receiver, as git told it. */
export function transportFault(err: string): Fault {
  const said = withoutSecrets(err)
    .replace(/^(hint|To) .*$/gm, '')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim();
  const code = transportFaults.find(([sign]) => sign.test(err))?.[1] ?? 'send-unreachable';
  return { fault: sentences[code](), said };
}

/** The branch everybody works from: what requests are made to. */
export async function mainBranch(root: string, remote: string): Promise<string | Fault> {
  const answer = await askGit(root, ['ls-remote', '--symref', remote, 'HEAD']);
  if (!answer.ok) return transportFault(answer.err);
  const name = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(answer.out)?.[1];
  return name ?? { fault: sentences['send-empty']() };
}
