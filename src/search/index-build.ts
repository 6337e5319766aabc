import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Indexes the built pages with Pagefind. One language for all: the index would otherwise be split
 * by `<html lang>`, and a nynorsk guide could not be found from a bokmål page.
 * @param dist folder of built pages; the index goes to `dist/pagefind/`
 * @returns the number of pages indexed
 * @throws when Pagefind reports an error
 */
export async function buildSearchIndex(dist: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'no' });
  if (!index) throw new Error(`Pagefind startet ikke: ${errors.join(', ')}`);
  const added = await index.addDirectory({ path: dist });
  const written = await index.writeFiles({ outputPath: join(dist, 'pagefind') });
  await close();
  const faults = [...added.errors, ...written.errors];
  if (faults.length) throw new Error(`Søkeindeksen ble ikke laget: ${faults.join(', ')}`);
  return added.page_count;
}
