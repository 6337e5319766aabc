import type { AnyEntry } from '../content/entry.ts';
import { problem, type Problem } from './problems.ts';

/** Case, quotes, dashes and spaces aside, these are the same name. */
export function normalizeName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[«»"'()]/g, ' ')
    .replace(/[-–\s]+/g, ' ')
    .trim();
}

/** Titles are unique within a collection; among guides no title or alias may stand in two guides. */
export function nameProblems(entries: readonly AnyEntry[]): Problem[] {
  const problems: Problem[] = [];
  const titles = new Map<string, AnyEntry>();
  const names = new Map<string, AnyEntry>();
  const told = new Set<AnyEntry>();
  for (const entry of entries) {
    const key = `${entry.collection} ${normalizeName(entry.data.title)}`;
    const other = titles.get(key);
    // Tabell 5-1 and 4-1 repeat project titles («Sluttrapport …»); the recipient tells them apart.
    if (other && entry.collection !== 'prosjekter') {
      problems.push(problem(entry.path, 'title', 'duplicate-title', other.path));
      told.add(entry);
    }
    titles.set(key, entry);
  }
  for (const entry of entries) {
    if (entry.collection !== 'verktoy') continue;
    const own = [
      ['title', entry.data.title],
      ...entry.data.aliases.map((a, i) => [`aliases[${i}]`, a]),
    ] as const;
    for (const [field = '', name = ''] of own) {
      const key = normalizeName(name);
      const other = names.get(key);
      if (other && !(other === entry && field === 'title')) {
        if (field !== 'title' || !told.has(entry))
          problems.push(problem(entry.path, field, 'duplicate-name', name, other.path));
      } else names.set(key, entry);
    }
  }
  return problems;
}
