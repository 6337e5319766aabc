/**
 * What is done without anybody asking: with each change, each night and each version. The one
 * description that the files for GitHub Actions, GitLab CI and Azure Pipelines are made from
 * (`npm run lag`). Nothing here is tied to a host.
 */

export type Occasion = 'change' | 'night' | 'version';

export interface Job {
  id: string;
  /** What people see. */
  title: string;
  occasion: Occasion;
  /** Versions of Node on the machine, one run each. The site is built with its own (README). */
  nodes: readonly string[];
  /** The same commands as on one's own machine. */
  commands: readonly string[];
  /** Opens pages in a browser, and starts nginx and Caddy. */
  browser?: true;
  /** What can be fetched afterwards. */
  keeps?: { name: string; paths: readonly string[]; days: number };
  /**
   * `publish`: `dist/` goes to the host's own service for static sites, where `PUBLISH` is «ja».
   * `give-out`: the archive is kept for good, with the proof of origin that the host can make.
   */
  then?: 'publish' | 'give-out';
  /** Longer than this, and something hangs. */
  minutes: number;
}

/** The last of each that package.json allows; 22 is what the short jobs use. */
const NODE = { oldest: '20.20.2', middle: '22.23.2', newest: '24.21.0' };

const site = { name: 'nettsted', paths: ['dist', 'levering'] };

export const jobs: readonly Job[] = [
  {
    id: 'check',
    title: 'Sjekk og bygg',
    occasion: 'change',
    nodes: [NODE.middle],
    commands: ['npm run check', 'npm run build'],
    keeps: { ...site, days: 14 },
    minutes: 20,
  },
  {
    id: 'test',
    title: 'Alle testene',
    occasion: 'change',
    nodes: Object.values(NODE),
    commands: ['npm test'],
    browser: true,
    minutes: 90,
  },
  {
    id: 'nightly',
    title: 'Bygg på nytt',
    occasion: 'night',
    nodes: [NODE.middle],
    commands: ['npm run check', 'npm run build'],
    keeps: { ...site, days: 7 },
    then: 'publish',
    minutes: 20,
  },
  {
    id: 'release',
    title: 'Utgivelse',
    occasion: 'version',
    nodes: [NODE.middle],
    commands: ['npm run release'],
    browser: true,
    keeps: { name: 'utgivelse', paths: ['utgivelse'], days: 90 },
    then: 'give-out',
    minutes: 60,
  },
];

/** Jobs of one occasion. */
export const jobsOf = (occasion: Occasion): Job[] =>
  jobs.filter((job) => job.occasion === occasion);

/** Half past two in UTC, and a little: on the hour the hosts have their hands full. */
export const NIGHTLY = '37 2 * * *';
export const MAIN = 'main';
export const VERSIONS = 'v*';
/** Set to «ja» at the host where the site is to be published from there. */
export const PUBLISH = 'PUBLISER';

/** Settings of the site that the host may hold as variables (README). None of them is secret. */
export const settings = [
  'SITE_URL',
  'SITE_CONTACT_EMAIL',
  'SITE_UUSTATUS_URL',
  'SITE_CONTENT_LICENCE',
  'SITE_PUBLISHER',
  'SITE_ORGANISATION',
  'SITE_DOOR',
  'SITE_DOOR_REPOSITORY',
  'SITE_DOOR_BRANCH',
  'SITE_DOOR_ADDRESS',
  'SITE_DOOR_LOGIN',
] as const;

/** First in each file. */
export const NOTICE = ' Laget av npm run lag fra src/delivery/pipeline.ts. Endre der, ikke her.';
