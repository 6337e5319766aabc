/** Where a change request is made, from where git sends. */

/** An address of a repository, in parts: `host` with port, `path` without `.git`. */
interface Remote {
  host: string;
  path: string;
}

/**
 * Reads what git calls a remote: `https://host/path.git`, `ssh://git@host/path`, `git@host:path`.
 * @returns undefined for a folder on the machine, and for what is none of these
 */
function readRemote(url: string): Remote | undefined {
  const [, scheme = '', host = '', rest = ''] =
    /^(https?|ssh):\/\/(?:[^@/]*@)?([^/]+)\/(.+)$/.exec(url) ??
    /^()(?:[\w.-]+@)([\w.-]+):(?!\/\/)(.+)$/.exec(url) ??
    [];
  const path = rest.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
  if (!/^[\w.-]+(:\d+)?$/.test(host) || !/^[\w.~%+/-]+( [\w.~%+/-]+)*$/.test(path))
    return undefined;
  // The port of ssh is not that of the pages.
  return { host: scheme.startsWith('http') ? host : host.replace(/:\d+$/, ''), path };
}

/** Azure DevOps has one address for git, and another for people. */
function azureRepository({ host, path }: Remote): string | undefined {
  const [first = '', second = '', third = '', fourth = ''] = path.split('/');
  if (host === 'dev.azure.com' && third === '_git')
    return `https://dev.azure.com/${first}/${second}/_git/${fourth}`;
  if (host === 'ssh.dev.azure.com' && first === 'v3')
    return `https://dev.azure.com/${second}/${third}/_git/${fourth}`;
  if (host.endsWith('.visualstudio.com') && second === '_git')
    return `https://${host}/${first}/_git/${third}`;
  return undefined;
}

/** The address a host prints when it has received a branch. Only on that host. */
function linkIn(said: string, host: string): string | undefined {
  const links = said.match(/(?<=^remote:.*)https?:\/\/[^\s<>"']+/gm) ?? [];
  return links.find((link) => URL.parse(link)?.host === host);
}

/**
 * The page where a branch becomes a change request.
 * @param url the address git sends to
 * @param said what the receiver printed: hosts with names of their own tell the address there
 * @returns undefined when nobody knows
 */
export function requestLink(
  url: string,
  branch: string,
  main: string,
  said: string,
): string | undefined {
  const remote = readRemote(url);
  if (!remote) return undefined;
  const [from, to] = [encodeURIComponent(branch), encodeURIComponent(main)];
  const azure = azureRepository(remote);
  if (azure)
    return `${azure.replaceAll(' ', '%20')}/pullrequestcreate?sourceRef=${from}&targetRef=${to}`;
  const { host } = remote;
  const page = `https://${host}/${remote.path.replaceAll(' ', '%20')}`;
  const range = encodeURI(`${main}...${branch}`);
  if (/(^|\.)github\./.test(host)) return `${page}/compare/${range}?expand=1`;
  if (/(^|\.)gitlab\./.test(host))
    return `${page}/-/merge_requests/new?merge_request%5Bsource_branch%5D=${from}&merge_request%5Btarget_branch%5D=${to}`;
  if (/(^|\.)(gitea|forgejo|codeberg)\./.test(host)) return `${page}/compare/${range}`;
  return linkIn(said, host);
}

/** An address, or what git says of it, without the name and password some have in it. */
export const withoutSecrets = (text: string): string => text.replace(/(?<=:\/\/)[^@/\s]*@/g, '');
