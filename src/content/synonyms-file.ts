import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { synonymsSchema, type Synonyms } from '../schemas/synonyms.ts';

/** The one content file that is not Markdown. */
export const SYNONYMS_FILE = 'synonymer.yaml';

export type SynonymsText = { data: unknown } | { fault: 'yaml'; line: number; detail: string };

/**
 * Reads the synonyms as they stand, unchecked.
 * @returns an empty object when there is no file; the first fault when it is not YAML
 */
export function readSynonyms(root: string): SynonymsText {
  const file = join(root, SYNONYMS_FILE);
  if (!existsSync(file)) return { data: {} };
  const doc = parseDocument(readFileSync(file, 'utf8'), { schema: 'core', uniqueKeys: true });
  const error = doc.errors[0] ?? doc.warnings[0];
  if (error) return { fault: 'yaml', line: error.linePos?.[0].line ?? 1, detail: error.code };
  return { data: doc.toJS() ?? {} };
}

/** The checked synonyms. @throws when the file is wrong: it is checked before anything is built */
export function loadSynonyms(root: string): Synonyms {
  const read = readSynonyms(root);
  if ('fault' in read)
    throw new Error(`content/${SYNONYMS_FILE} kan ikke leses i linje ${read.line}.`);
  return synonymsSchema.parse(read.data);
}
