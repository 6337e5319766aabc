import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, isMap, isScalar } from 'yaml';
import { REDIRECTS_FILE } from './files.ts';

/** One moved address. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * Reads the table of moved addresses.
 * @param text the file, `gammel adresse: ny adresse` per line
 * @returns the redirects in file order, or the line and name of the first fault
 */
export function parseRedirects(text: string): Redirect[] | { line: number; detail: string } {
  const doc = parseDocument(text, { schema: 'failsafe', uniqueKeys: true });
  const error = doc.errors[0] ?? doc.warnings[0];
  if (error) return { line: error.linePos?.[0].line ?? 1, detail: error.code };
  if (doc.contents === null) return [];
  if (!isMap(doc.contents)) return { line: 1, detail: 'NOT_A_TABLE' };
  const redirects: Redirect[] = [];
  for (const { key, value } of doc.contents.items) {
    if (!isScalar(key) || !isScalar(value)) return { line: 1, detail: 'NOT_A_TABLE' };
    redirects.push({ from: String(key.value), to: String(value.value ?? '') });
  }
  return redirects;
}

/** The text of the table in a content folder; '' where there is none. */
export function readRedirectsFile(root: string): string {
  const path = join(root, REDIRECTS_FILE);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/**
 * The redirects of checked content.
 * @throws when the table cannot be read: the check comes first
 */
export function loadRedirects(root: string): Redirect[] {
  const redirects = parseRedirects(readRedirectsFile(root));
  if (!Array.isArray(redirects))
    throw new Error(`${REDIRECTS_FILE}: linje ${redirects.line} (${redirects.detail})`);
  return redirects;
}
