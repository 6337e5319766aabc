import { collectionNames, type CollectionName } from '../schemas/collections.ts';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SYNONYMS_FILE } from './synonyms-file.ts';

/** One file of `content/` as it stands on disk, before anything is parsed. */
export interface ContentFile {
  readonly collection: CollectionName;
  /** File name without `.md` or `.mdx`. */
  readonly id: string;
  /** Path as editors know it, for instance `content/verktoy/fagdag.md`. */
  readonly path: string;
  readonly text: string;
}

/** What the reader found that is not a content file: wrong folder, wrong ending, too large. */
export interface StrayFile {
  path: string;
  reason:
    | 'unknown-folder'
    | 'loose-file'
    | 'folder-inside'
    | 'not-markdown'
    | 'figures-elsewhere'
    | 'too-large'
    | 'not-utf8'
    | 'link-file'
    | 'not-file'
    | 'no-access';
  /** The system's own code for why a file could not be opened, for instance `EACCES`. */
  detail?: string;
}

/** The table of moved addresses: the one file beside the collections (see redirects.ts). */
export const REDIRECTS_FILE = 'omdirigeringer.yaml';

/** Larger files are not guides; reading them would only hide the mistake. */
export const MAX_BYTES = 200_000;

/** What the name of a content file ends with: with figures in the text (MDX), or without. */
export const ENDING = /\.mdx?$/;
export const COMPOSED = '.mdx';

/** Whether the text of a file may have figures. */
export const isComposed = (path: string): boolean => path.endsWith(COMPOSED);

/** The one collection whose pages may have figures. */
const COMPOSED_COLLECTION: CollectionName = 'sider';

type Found = Pick<StrayFile, 'reason' | 'detail'>;

const notOpened = (error: unknown): Found => ({
  reason: 'no-access',
  detail: (error as NodeJS.ErrnoException).code ?? String(error),
});

/** What stands at a path. Links are never followed: they lead out of the content, or nowhere. */
function lookAt(path: string): 'file' | 'folder' | Found {
  try {
    const stat = lstatSync(path);
    if (stat.isSymbolicLink()) return { reason: 'link-file' };
    if (stat.isDirectory()) return 'folder';
    if (!stat.isFile()) return { reason: 'not-file' };
    return stat.size > MAX_BYTES ? { reason: 'too-large' } : 'file';
  } catch (error) {
    return notOpened(error);
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function readText(path: string): string | Found {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return notOpened(error);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    return { reason: 'not-utf8' };
  }
}

function namesIn(path: string): string[] | Found {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    return notOpened(error);
  }
}

/** The last reading of each file, by path. */
const known = new Map<string, ContentFile>();

/**
 * A file that has not changed since it was read is the same object: what is made of it (parse.ts)
 * is not made again, however often an editor saves another.
 */
function asKnown(file: ContentFile): ContentFile {
  const before = known.get(file.path);
  if (before?.text === file.text) return before;
  known.set(file.path, file);
  return file;
}

/**
 * Reads every file of a content folder, in name order.
 * @param root folder that holds `verktoy/`, `eksempler/` …; the paths reported start with
 *   `content/`
 * @throws when the folder itself cannot be read
 */
export function readContent(root: string): { files: ContentFile[]; strays: StrayFile[] } {
  const files: ContentFile[] = [];
  const strays: StrayFile[] = [];
  for (const folder of readdirSync(root).sort()) {
    if (folder.startsWith('.')) continue;
    const path = `content/${folder}`;
    const collection = collectionNames.find((name) => name === folder);
    const found = lookAt(join(root, folder));
    if (folder === SYNONYMS_FILE || folder === REDIRECTS_FILE) {
      if (found === 'folder') strays.push({ path, reason: 'not-file' });
      else if (found !== 'file') strays.push({ path, ...found });
    } else if (found === 'file') strays.push({ path, reason: 'loose-file' });
    else if (found !== 'folder') strays.push({ path, ...found });
    else if (!collection) strays.push({ path, reason: 'unknown-folder' });
    else {
      const read = readCollection(root, collection);
      files.push(...read.files);
      strays.push(...read.strays);
    }
  }
  return { files, strays };
}

function readCollection(
  root: string,
  collection: CollectionName,
): { files: ContentFile[]; strays: StrayFile[] } {
  const files: ContentFile[] = [];
  const strays: StrayFile[] = [];
  const names = namesIn(join(root, collection));
  if (!Array.isArray(names))
    return { files, strays: [{ path: `content/${collection}`, ...names }] };
  for (const name of names.filter((n) => !n.startsWith('.'))) {
    const path = `content/${collection}/${name}`;
    const full = join(root, collection, name);
    const found = lookAt(full);
    if (found === 'folder') strays.push({ path, reason: 'folder-inside' });
    else if (found !== 'file' && found.reason !== 'too-large') strays.push({ path, ...found });
    else if (!ENDING.test(name)) strays.push({ path, reason: 'not-markdown' });
    else if (isComposed(name) && collection !== COMPOSED_COLLECTION)
      strays.push({ path, reason: 'figures-elsewhere' });
    else {
      const text = found === 'file' ? readText(full) : found;
      const id = name.replace(ENDING, '');
      if (typeof text === 'string') files.push(asKnown({ collection, id, path, text }));
      else strays.push({ path, ...text });
    }
  }
  return { files, strays };
}
