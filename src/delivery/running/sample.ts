import type { Answer, Ask } from './client.ts';
import type { Greet } from './greeting.ts';

/** The site that is asked, and what is known of it. */
export interface RunningSite {
  base: URL;
  ask: Ask;
  greet: Greet;
  /** Whether a file with a sum in its name is the one the name says. */
  isWhole: (path: string, bytes: Uint8Array) => boolean;
}

/** One file of the site as the server gave it, unpacked. */
export interface Visited {
  path: string;
  answer: Answer;
}

export const isPage = ({ path }: Visited): boolean => path.endsWith('/');
export const textOf = ({ body }: Answer): string => body.toString('utf8');

/** Files that no page need link to: one of each kind that machines read. */
const known = [
  '/favicon.svg',
  '/.well-known/security.txt',
  '/robots.txt',
  '/rss.xml',
  '/sitemap-index.xml',
  '/llms.txt',
  '/api/verktoy.json',
  '/api/eksempler.csv',
  '/sokeindeks/manifest.json',
];

/** Addresses of files in a page or a table, on the site itself. */
const pathsIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, path = '']) => path);

const firstOf = <T>(all: readonly T[], key: (one: T) => string): T[] => [
  ...new Map(all.map((one) => [key(one), one] as const).reverse()).values(),
];

const ending = (path: string): string => /\.\w+$/.exec(path)?.[0] ?? '';

const LOCATION = /<loc>https?:\/\/[^/<]+(\/[^<]*)/g;

/** The pages of the site map that was opened. */
export const pagesIn = (visited: Iterable<Visited>): string[] =>
  [...visited]
    .filter(({ path, answer }) => /^\/sitemap-\d+\.xml$/.test(path) && answer.status === 200)
    .flatMap(({ answer }) => pathsIn(textOf(answer), LOCATION));

const inTables = (visited: Iterable<Visited>, tables: RegExp, pattern: RegExp): string[] =>
  [...visited]
    .filter(({ path }) => tables.test(path))
    .flatMap(({ answer }) => pathsIn(textOf(answer), pattern));

/**
 * The files of the index, in their order. The list stands in the manifest, or in a file of its own
 * when they are many.
 */
export const chunksIn = (visited: Iterable<Visited>): string[] =>
  inTables(
    visited,
    /^\/sokeindeks\/(?:manifest|noekler\/deler\..*)\.json$/,
    /\["[^"]*","([0-9a-z]{7})"\]/g,
  ).map((sum) => `/sokeindeks/noekler/del.${sum}.txt`);

/**
 * The files of the texts that the search shows of the pages in its catalog, whose first column they
 * are.
 */
export const fragmentsIn = (visited: Iterable<Visited>): string[] =>
  inTables(visited, /^\/sokeindeks\/katalog\..*json$/, /^\[\[("[^\]]*")\],\["\//g)
    .flatMap((column) => pathsIn(column, /"([0-9a-z]{5,10})"/g))
    .map((id) => `/sokeindeks/tekster/side.${id}.json`);

/**
 * Asks for a page of each kind, and a file of each kind that the pages and the search use.
 * @returns what was asked for, whatever the server answered
 */
export async function visitSample({ base, ask }: RunningSite): Promise<Visited[]> {
  const visited = new Map<string, Visited>();
  const visit = async (path: string): Promise<string> => {
    // Who gives no answer is told of by the one who asks.
    const answer = visited.get(path)?.answer ?? (await ask(new URL(path, base)).catch(() => null));
    if (!answer) return '';
    visited.set(path, { path, answer });
    return answer.status === 200 ? textOf(answer) : '';
  };
  for (const path of ['/', ...known]) await visit(path);
  for (const map of pathsIn(await visit('/sitemap-index.xml'), LOCATION)) await visit(map);
  const pages = pagesIn(visited.values());
  // The first and the last under each start: the list, and one of what it lists.
  const start = (path: string): string => path.split('/')[1] ?? '';
  for (const path of [...firstOf(pages, start), ...firstOf([...pages].reverse(), start)])
    await visit(path);
  const linked = [...visited.values()]
    .filter((one) => isPage(one) && one.answer.status === 200)
    .flatMap(({ answer }) =>
      pathsIn(textOf(answer), /(?:href|src|content|data-font)="(\/(?!\/)[^"?#]+\.\w+)"/g),
    );
  for (const path of firstOf(linked, (one) => start(one) + ending(one))) await visit(path);
  const manifest = await visit('/sokeindeks/manifest.json');
  for (const path of pathsIn(manifest, /"(\/sokeindeks\/[^"]+)"/g)) await visit(path);
  for (const path of chunksIn(visited.values()).slice(0, 1)) await visit(path);
  return [...visited.values()];
}
