import { normalizeName } from '../checks/names.ts';
import { errorsBetween } from '../language/nearest.ts';
import { anchor } from '../content/markdown.ts';
import type { AnyEntry } from '../content/entry.ts';

/**
 * The address a title gives: small letters, æøå written out. A number is added when it is taken.
 */
export function proposeSlug(title: string, taken: ReadonlySet<string>): string {
  const slug = anchor(title) || 'uten-navn';
  if (!taken.has(slug)) return slug;
  let n = 2;
  while (taken.has(`${slug}-${n}`)) n += 1;
  return `${slug}-${n}`;
}

export interface NameClash {
  name: string;
  path: string;
  same: boolean;
}

/** Titles and aliases that are the same as a name, or so near that one should look first. */
export function nameClashes(name: string, entries: readonly AnyEntry[]): NameClash[] {
  const wanted = normalizeName(name);
  return entries
    .flatMap((entry) => {
      const names = [entry.data.title, ...('aliases' in entry.data ? entry.data.aliases : [])];
      return names.flatMap((own): NameClash[] => {
        const key = normalizeName(own);
        const near = Math.min(wanted.length, key.length) > 5 && errorsBetween(wanted, key, 2) <= 2;
        return key === wanted || near
          ? [{ name: own, path: entry.path, same: key === wanted }]
          : [];
      });
    })
    .sort((a, b) => Number(b.same) - Number(a.same));
}
