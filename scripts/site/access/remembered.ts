import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Pages that no fault was found in, by what they were made of: the HTML (style sheets and scripts
 * have their content in their names), the packages and what is asked. A page that has not changed
 * is not visited again.
 */
const FILE = 'node_modules/.cache/verktoykassa-tilgjengelighet.json';
const around = [
  'package-lock.json',
  'scripts/print/pdf.ts',
  'scripts/site/access/engines.ts',
  'scripts/site/access/measures.ts',
  'scripts/site/access/sample.ts',
  'scripts/site/access/states.ts',
  'scripts/site/every-page.ts',
  'scripts/site/watch.ts',
  'src/delivery/nginx.ts',
  'src/delivery/rules.ts',
]
  .map((file) => readFileSync(file, 'utf8'))
  .join();

/** The key of a page as it is now. */
export const keyOf = (html: string): string =>
  createHash('sha256').update(around).update(html).digest('hex').slice(0, 24);

/** Keys of the pages without faults at the last runs. */
export function remembered(): Set<string> {
  return new Set(existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as string[]) : []);
}

/** Remembers the keys of today's pages only. */
export function remember(keys: Iterable<string>): void {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify([...keys]));
}
