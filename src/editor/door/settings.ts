/** Where the publishing door leads, from configuration. Nothing in it is secret. */

/** The kinds of git hosts the door can save to, and the name Decap CMS has for each. */
const backends = { github: 'github', gitlab: 'gitlab', gitea: 'forgejo', lokal: 'git-gateway' };
type Host = keyof typeof backends;

export interface Door {
  host: Host;
  /** `owner/name` on the host; '' on this machine. */
  repository: string;
  /** The branch everybody works from. */
  branch: string;
  /** Address of the host. */
  address: string;
  /**
   * GitHub: address of the service that trades the login for a key. The others: the id that the
   * host has given the door.
   */
  login: string;
}

/** The settings as they stand in the environment. */
export interface DoorSettings {
  /** `github`, `gitlab`, `gitea` or `lokal`; empty for no door. */
  door: string;
  doorRepository: string;
  doorBranch: string;
  doorAddress: string;
  doorLogin: string;
}

const usual: Partial<Record<Host, string>> = {
  github: 'https://github.com',
  gitlab: 'https://gitlab.com',
};

/** Whether an address may stand in a policy: of a host over https, and nothing more. */
const isOrigin = (address: string): boolean =>
  /^https:\/\/[a-z0-9.-]+(:\d+)?$/.test(address) && URL.canParse(address);

/**
 * The door, or why it cannot be built.
 * @returns undefined where none is asked for
 */
export function doorOf(settings: DoorSettings): Door | { faults: string[] } | undefined {
  const { door: kind, doorRepository: repository, doorLogin: login } = settings;
  if (!kind) return undefined;
  const host = (Object.keys(backends) as Host[]).find((name) => name === kind);
  if (!host)
    return {
      faults: [`SITE_DOOR kan ikke være «${kind}». Velg github, gitlab, gitea eller lokal.`],
    };
  const address = (settings.doorAddress || usual[host] || '').replace(/\/$/, '');
  const branch = settings.doorBranch || 'main';
  const faults: string[] = [];
  if (host !== 'lokal') {
    if (!/^[\w.-]+(\/[\w.-]+)+$/.test(repository))
      faults.push(
        'SITE_DOOR_REPOSITORY mangler: eier og navn hos verten, for eksempel kommune/verktoykassa.',
      );
    if (!isOrigin(address))
      faults.push(
        'SITE_DOOR_ADDRESS mangler: adressen til verten, for eksempel https://git.kommune.no.',
      );
    if (host === 'github' ? !isOrigin(login) : !/^[\w-]+$/.test(login))
      faults.push(
        host === 'github'
          ? 'SITE_DOOR_LOGIN mangler: adressen til tjenesten som logger inn for GitHub, for eksempel https://innlogging.kommune.no.'
          : 'SITE_DOOR_LOGIN mangler: id-en verten gir døra når den registreres som program (OAuth, PKCE).',
      );
  }
  if (!/^[\w./-]+$/.test(branch))
    faults.push(
      `SITE_DOOR_BRANCH kan ikke være «${branch}». Skriv navnet på grenen, for eksempel main.`,
    );
  return faults.length ? { faults } : { host, repository, branch, address, login };
}

/** Where Decap CMS saves, in its own words. */
export function backendOf(door: Door): Record<string, unknown> {
  const { host, repository: repo, branch, address, login } = door;
  const common = { name: backends[host], branch, squash_merges: true };
  // The program that saves on this machine says itself which branch and folder.
  if (host === 'lokal') return common;
  if (host === 'github') {
    const own = address === usual.github ? {} : { api_root: `${address}/api/v3` };
    return { ...common, repo, base_url: login, auth_endpoint: 'auth', ...own };
  }
  const api = { gitlab: '/api/v4', gitea: '/api/v1' }[host];
  return {
    ...common,
    repo,
    api_root: `${address}${api}`,
    base_url: address,
    app_id: login,
    ...(host === 'gitlab' && { auth_type: 'pkce' }),
  };
}

/** The hosts the door asks, and no others. */
export function asked(door: Door): string[] {
  if (door.host === 'lokal') return ['http://localhost:8081'];
  if (door.host !== 'github') return [door.address];
  return [door.address === usual.github ? 'https://api.github.com' : door.address];
}
