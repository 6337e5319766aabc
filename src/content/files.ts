import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SYNONYMS_FILE } from './synonyms-file.ts';
import { collectionNames, type CollectionName } from '../schemas/collections.ts';

/** One file of `content/` as it stands on disk, before anything is parsed. */
export interface ContentFile {
  collection: CollectionName;
  /** File name without `.md`. */
  id: string;
  /** Path as editors know it, for instance `content/verktoy/fagdag.md`. */
  path: string;
  text: string;
}

/** What the reader found that is not a content file: wrong folder, wrong ending, too large. */
export interface StrayFile {
  path: string;
  reason: 'unknown-folder' | 'loose-file' | 'folder-inside' | 'not-markdown' | 'too-large' | 'not-utf8';
}

/** The table of moved addresses: the one file beside the collections (see redirects.ts). */
export const REDIRECTS_FILE = 'omdirigeringer.yaml';

/** Larger files are not guides; reading them would only hide the mistake. */
export const MAX_BYTES = 200_000;

/**
 * Reads every file of a content folder, in name order.
 * @param root folder that holds `verktoy/`, `eksempler/` …; the paths reported start with `content/`
 * @throws when the folder itself cannot be read
 */
export function readContent(root: string): { files: ContentFile[]; strays: StrayFile[] } {
  const files: ContentFile[] = [];
  const strays: StrayFile[] = [];
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (const folder of readdirSync(root).sort()) {
    if (folder.startsWith('.') || folder === SYNONYMS_FILE || folder === REDIRECTS_FILE) continue;
    const collection = collectionNames.find((name) => name === folder);
    const isFolder = statSync(join(root, folder)).isDirectory();
    if (!collection || !isFolder) {
      strays.push({ path: `content/${folder}`, reason: isFolder ? 'unknown-folder' : 'loose-file' });
      continue;
    }
    for (const name of readdirSync(join(root, folder)).sort()) {
      if (name.startsWith('.')) continue;
      const path = `content/${folder}/${name}`;
      const full = join(root, folder, name);
      const stat = statSync(full);
      if (stat.isDirectory()) strays.push({ path, reason: 'folder-inside' });
      else if (!stat.isFile() || !name.endsWith('.md')) strays.push({ path, reason: 'not-markdown' });
      else if (stat.size > MAX_BYTES) strays.push({ path, reason: 'too-large' });
      else {
        try {
          files.push({ collection, id: name.slice(0, -3), path, text: decoder.decode(readFileSync(full)) });
        } catch {
          strays.push({ path, reason: 'not-utf8' });
        }
      }
    }
  }
  return { files, strays };
}
