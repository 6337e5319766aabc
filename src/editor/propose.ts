import { normalizeName } from '../checks/names.ts';
import { errorsBetween } from '../language/nearest.ts';
import { anchor } from '../content/markdown.ts';
import { entriesOf, type AnyEntry } from '../content/entry.ts';
import { words } from '../language/readability.ts';
import { keysOf, type Value } from '../schemas/values.ts';

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

const stems = (text: string): string[] =>
  words(text.toLowerCase())
    .filter((w) => w.length > 3)
    .map((w) => w.slice(0, 7));

/**
 * The kind of tool a new guide most likely is: the kind whose guides share most words with it
 * (naive Bayes over titles, aliases and summaries). A proposal only: the writer decides.
 */
export function proposeCategory(text: string, entries: readonly AnyEntry[]): Value<'category'> {
  const counts = new Map(
    keysOf('category').map((key) => [key, { total: 0, words: new Map<string, number>() }]),
  );
  for (const { data } of entriesOf(entries, 'verktoy')) {
    const kind = counts.get(data.category);
    if (!kind) continue;
    for (const stem of stems([data.title, ...data.aliases, data.summary].join(' '))) {
      kind.total += 1;
      kind.words.set(stem, (kind.words.get(stem) ?? 0) + 1);
    }
  }
  const all = [...counts.values()].reduce((sum, kind) => sum + kind.total, 0) || 1;
  const score = ({ total, words: seen }: { total: number; words: Map<string, number> }): number =>
    Math.log((total + 1) / all) +
    stems(text).reduce(
      (sum, stem) => sum + Math.log(((seen.get(stem) ?? 0) + 0.2) / (total + 50)),
      0,
    );
  return [...counts].sort(([, a], [, b]) => score(b) - score(a))[0]?.[0] ?? 'prosessuelle';
}
