import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two built sites held against each other, file by file: a refactoring changes nothing in them. */

/**
 * A file that differs: its name, and the first tag or piece of text that does, before and after.
 */
export interface Difference {
  file: string;
  before: string;
  after: string;
}
/** Files by name; hashes in names are written `*`. */
export interface Comparison {
  added: string[];
  gone: string[];
  differing: Difference[];
}

const TEXT = /\.(html|css|js|json|jsonld|xml|txt|md|csv|svg|webmanifest)$/;
/** Packed twins say the same as the files they stand beside. */
const TWIN = /\.(br|gz)$/;
/**
 * `data.BU3SkgCf.js` in `_astro/`, `tekster/side.0e717.json` and `ord.6ca3fa44c9.json` in
 * `sokeindeks/`.
 */
const HASHED = /((?:_astro|sokeindeks)\/(?:[\w-]+[/.])*?)([\w-]+)\.([\w-]{8})(?=\.\w+)/g;
const INDEXED =
  /((?:sokeindeks\/(?:\w+\/)?)?(?:side|del|katalog|ord|like|deler))\.[0-9a-z]{5,10}(?=\.\w+)/g;

const withoutHashes = (text: string): string =>
  text.replace(INDEXED, '$1*').replace(HASHED, '$1$2.*');

/** What a file says, without what may vary: runs of white space, hashes in the names of others. */
const said = (path: string): string =>
  TEXT.test(path)
    ? withoutHashes(readFileSync(path, 'utf8')).replace(/\s+/g, ' ')
    : readFileSync(path, 'latin1');

/** Names without hashes, each with the files that have it: parts of an index share theirs. */
function filesIn(folder: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || TWIN.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const name = withoutHashes(path.slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''));
    found.set(name, [...(found.get(name) ?? []), path]);
  }
  return found;
}

const SHOWN = 160;

/** The first piece that differs; a piece is a tag with the text after it. */
function firstDifference(before: string, after: string): Omit<Difference, 'file'> {
  const [one, other] = [before.split(/(?=<)/), after.split(/(?=<)/)];
  const at = one.findIndex((piece, i) => piece !== other[i]);
  const first = at < 0 ? one.length : at;
  return {
    before: (one[first] ?? '').slice(0, SHOWN),
    after: (other[first] ?? '').slice(0, SHOWN),
  };
}

/**
 * @param before folder of the one site
 * @param after folder of the other
 * @throws when a folder is not there
 */
export function compareSites(before: string, after: string): Comparison {
  const [one, other] = [filesIn(before), filesIn(after)];
  const differing: Difference[] = [];
  for (const [file, paths] of one) {
    const others = other.get(file);
    if (!others) continue;
    const [old, now] = [paths, others].map((list) => list.map(said).sort());
    const at = (old ?? []).findIndex((text, i) => text !== now?.[i]);
    if (at < 0 && old?.length === now?.length) continue;
    const place = Math.max(at, 0);
    differing.push({ file, ...firstDifference(old?.[place] ?? '', now?.[place] ?? '') });
  }
  return {
    added: [...other.keys()].filter((file) => !one.has(file)).sort(),
    gone: [...one.keys()].filter((file) => !other.has(file)).sort(),
    differing: differing.sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}
