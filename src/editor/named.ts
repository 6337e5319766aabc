import type { ContentFile } from '../content/files.ts';
import { anchor } from '../content/markdown.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { SLUG } from '../schemas/fields.ts';
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

/** Every page of a collection, by each of its names in small letters; and the ids as they are. */
interface Named {
  ids: ReadonlySet<string>;
  byName: ReadonlyMap<string, ReadonlySet<string>>;
}
export type Names = ReadonlyMap<CollectionName, Named>;

/** The fields that hold a name of the page: a source is known by the short one. */
const NAME = /^(?:title|shortTitle|nameNow): *"?(.*?)"?$/gm;

/** The names of all files, read as text: the files need not be in order. */
export function namesOf(files: readonly ContentFile[]): Names {
  const names = new Map<CollectionName, { ids: Set<string>; byName: Map<string, Set<string>> }>();
  for (const { collection, id, text } of files) {
    const own = names.get(collection) ?? {
      ids: new Set<string>(),
      byName: new Map<string, Set<string>>(),
    };
    names.set(collection, own);
    own.ids.add(id);
    for (const [, name = ''] of text.matchAll(NAME)) {
      const key = name.toLowerCase();
      own.byName.set(key, (own.byName.get(key) ?? new Set<string>()).add(id));
    }
  }
  return names;
}

/** The id that was meant: the word itself, the only page with that name, or its file name. */
export function idFor(written: string, known: Named | undefined): string {
  const word = written.trim();
  if (!word || !known || known.ids.has(word)) return written;
  const key = word.toLowerCase();
  const named = known.byName.get(key) ?? known.byName.get(key.replace(/ kommune$/, ''));
  const [only] = named ?? [];
  if (only !== undefined && named?.size === 1) return only;
  return known.ids.has(anchor(word)) ? anchor(word) : written;
}

/** A place in a source, where somebody wrote what the source is called: «NTNU 2019:4». */
export function placeFor(written: string, names: Names): string {
  const [, source, where] = /^(.+?) ?: ?([^:]+)$/.exec(written.trim()) ?? [];
  return source === undefined || where === undefined
    ? written
    : `${idFor(source, names.get('kilder'))}:${where}`;
}

/** A text whose marks name a source by what it is called: `[^NTNU 2019:4]`. */
const marksFor = (text: string, names: Names): string =>
  text.replace(/\[\^([^\]\n]+)\]/g, (_, place: string) => `[^${placeFor(place, names)}]`);

/** Fields of a run sheet that name one of its own roles. */
const ROLE_FIELDS = ['rows[].lead', 'before[].role', 'after[].role'];

/** The roles of the run sheet in the form, by their titles. An id nobody wrote as one, is made so. */
function rolesIn(form: URLSearchParams): Named {
  const byName = new Map<string, Set<string>>();
  const ids = new Set<string>();
  for (const [name, value] of form) {
    const row = /^(roles\[\d+\]\.)id$/.exec(name)?.[1];
    if (row === undefined || !value.trim()) continue;
    ids.add(idFrom(value));
    const title = (form.get(`${row}title`) ?? '').trim().toLowerCase();
    if (title) byName.set(title, new Set([idFrom(value)]));
  }
  return { ids, byName };
}

const idFrom = (value: string): string =>
  SLUG.test(value.trim()) ? value.trim() : anchor(value) || value;

/**
 * A form with file names where a field points to pages or a text to a source, and somebody wrote
 * what they are called.
 * What is neither, is left for the check to tell of.
 */
export function withIds(
  collection: CollectionName,
  form: URLSearchParams,
  names: Names,
): URLSearchParams {
  const readers = new Map<string, (line: string) => string>();
  for (const { path, type, target, item } of allFieldsOf(collection)) {
    const to = target ?? item?.target;
    if (to) readers.set(path, (line) => idFor(line, names.get(to)));
    if (type === 'place' || item?.type === 'place')
      readers.set(path, (line) => placeFor(line, names));
  }
  if (collection === 'opplegg') {
    const roles = rolesIn(form);
    for (const path of ROLE_FIELDS) readers.set(path, (line) => idFor(line, roles));
    readers.set('roles[].id', idFrom);
  }
  return new URLSearchParams(
    [...form].map(([name, value]) => {
      const read = readers.get(name.replace(/\[\d+\]/g, '[]'));
      return [name, read ? value.split('\n').map(read).join('\n') : marksFor(value, names)];
    }),
  );
}
