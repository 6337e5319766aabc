import type { ContentFile } from '../content/files.ts';
import { anchor } from '../content/markdown.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { allFieldsOf } from '../schemas/walk.ts';

/** Pages by title, where the file has the file name. */

/** The title of every page of a collection, by its id. */
export type Titles = ReadonlyMap<CollectionName, ReadonlyMap<string, string>>;

/** The title in a file, read as text: the file need not be in order. Without one, its name. */
export const titleIn = ({ id, text }: { id: string; text: string }): string =>
  /^title: *"?(.*?)"?$/m.exec(text)?.[1] ?? id;

/** The titles of all files. */
export function titlesOf(files: readonly ContentFile[]): Titles {
  const titles = new Map<CollectionName, Map<string, string>>();
  for (const file of files) {
    const own = titles.get(file.collection) ?? new Map<string, string>();
    titles.set(file.collection, own.set(file.id, titleIn(file)));
  }
  return titles;
}

/** The id that was meant: the word itself, or the only page with that title or its file name. */
function idFor(written: string, known: ReadonlyMap<string, string>): string {
  const word = written.trim();
  if (!word || known.has(word)) return written;
  const named = [...known].filter(([, title]) => title.toLowerCase() === word.toLowerCase());
  const [only] = named;
  if (only && named.length === 1) return only[0];
  return known.has(anchor(word)) ? anchor(word) : written;
}

/**
 * A form with file names where a field points to pages, and somebody wrote their titles. What is
 * neither, is left for the check to tell of.
 */
export function withIds(
  collection: CollectionName,
  form: URLSearchParams,
  titles: Titles,
): URLSearchParams {
  const targets = new Map(
    allFieldsOf(collection).flatMap(({ path, target, item }): [string, CollectionName][] => {
      const to = target ?? item?.target;
      return to ? [[path, to]] : [];
    }),
  );
  return new URLSearchParams(
    [...form].map(([name, value]) => {
      const target = targets.get(name.replace(/\[\d+\]/g, '[]'));
      const known = target && titles.get(target);
      return known
        ? [
            name,
            value
              .split('\n')
              .map((line) => idFor(line, known))
              .join('\n'),
          ]
        : [name, value];
    }),
  );
}
