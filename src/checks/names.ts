import type { ContentDocument } from '../content/entry.ts';
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

const titleOf = (doc: ContentDocument): string =>
  typeof doc.raw.title === 'string' ? doc.raw.title : '';

/** The names a guide goes by, with the field each stands in. What is not text is no name. */
function namesOf(doc: ContentDocument): { field: string; name: string }[] {
  const aliases: unknown[] = Array.isArray(doc.raw.aliases) ? doc.raw.aliases : [];
  return [titleOf(doc), ...aliases].flatMap((name, i) =>
    typeof name === 'string' && normalizeName(name)
      ? [{ field: i ? `aliases[${i - 1}]` : 'title', name }]
      : [],
  );
}

/**
 * Titles are unique within a collection; among guides no title or alias may stand in two guides.
 */
export function nameProblems(documents: readonly ContentDocument[]): Problem[] {
  const problems: Problem[] = [];
  const titles = new Map<string, ContentDocument>();
  const names = new Map<string, ContentDocument>();
  const told = new Set<ContentDocument>();
  for (const doc of documents) {
    const title = normalizeName(titleOf(doc));
    if (!title) continue;
    const key = `${doc.collection} ${title}`;
    const other = titles.get(key);
    // Tabell 5-1 and 4-1 repeat project titles («Sluttrapport …»); the recipient tells them apart.
    if (other && doc.collection !== 'prosjekter') {
      problems.push(problem(doc.path, 'title', 'duplicate-title', other.path));
      told.add(doc);
    }
    titles.set(key, doc);
  }
  for (const doc of documents) {
    if (doc.collection !== 'verktoy') continue;
    for (const { field, name } of namesOf(doc)) {
      const key = normalizeName(name);
      const other = names.get(key);
      if (other && !(other === doc && field === 'title')) {
        if (field !== 'title' || !told.has(doc))
          problems.push(problem(doc.path, field, 'duplicate-name', name, other.path));
      } else names.set(key, doc);
    }
  }
  return problems;
}
