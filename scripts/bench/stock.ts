import { close, createIndex } from 'pagefind';

/**
 * Stock Pagefind over the same built pages, as Starlight makes it: no options.
 * @returns the folder it was written to
 */
export async function buildStock(dist: string, out: string): Promise<string> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join(', '));
  await index.addDirectory({ path: dist });
  await index.writeFiles({ outputPath: `${out}/pagefind` });
  await close();
  return out;
}
