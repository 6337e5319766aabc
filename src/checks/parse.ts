import { schemas, type CollectionName } from '../schemas/collections.ts';
import { SLUG } from '../schemas/fields.ts';
import type { ContentFile, StrayFile } from '../content/files.ts';
import type { AnyEntry, ContentDocument } from '../content/entry.ts';
import { parseFrontmatter } from '../content/frontmatter.ts';
import { parseMarkdown } from '../content/markdown.ts';
import { splitSections } from '../content/sections.ts';
import { fieldProblems } from './fields.ts';
import { problem, type Problem } from './problems.ts';

/** What the pages of a long list are called: `/verktoy/side-2/`. */
const LIST_PAGE = /^(?:side-\d+|index)$/;

const keysOf = (collection: CollectionName): string[] => Object.keys(schemas[collection].shape);

/** Problems with files that are not content at all. */
export function strayProblems(strays: readonly StrayFile[]): Problem[] {
  return strays.map((stray) => problem(stray.path, '', stray.reason));
}

/**
 * Parses files. A file with wrong frontmatter gives problems and no entry, but its body is still
 * a document, so that everything wrong with it is told at once.
 * @returns documents, entries, problems, and every id that exists as a file (also the faulty ones, so
 *   that a reference to a faulty file is not reported as missing)
 */
export function parseFiles(files: readonly ContentFile[]): {
  documents: ContentDocument[];
  entries: AnyEntry[];
  problems: Problem[];
  ids: Map<CollectionName, Set<string>>;
} {
  const documents: ContentDocument[] = [];
  const entries: AnyEntry[] = [];
  const problems: Problem[] = [];
  const ids = new Map<CollectionName, Set<string>>();
  const lower = new Map<string, string>();
  for (const file of files) {
    const known = ids.get(file.collection) ?? new Set<string>();
    ids.set(file.collection, known.add(file.id));
    if (!SLUG.test(file.id)) problems.push(problem(file.path, '', 'bad-id', file.id));
    if (LIST_PAGE.test(file.id)) problems.push(problem(file.path, '', 'taken-id', file.id));
    const twin = lower.get(file.path.toLowerCase());
    if (twin) problems.push(problem(file.path, '', 'same-id', twin));
    lower.set(file.path.toLowerCase(), file.path);

    const parsed = parseFrontmatter(file.text);
    if ('fault' in parsed) {
      if (parsed.fault === 'tabs' || parsed.fault === 'invisible')
        problems.push(problem(file.path, '', parsed.fault, parsed.line ?? 0));
      else if (parsed.fault === 'yaml')
        problems.push(problem(file.path, '', 'yaml', parsed.line ?? 0, parsed.detail ?? ''));
      else problems.push(problem(file.path, '', parsed.fault));
      continue;
    }
    const body = parseMarkdown(parsed.body);
    const document: ContentDocument = {
      collection: file.collection,
      id: file.id,
      path: file.path,
      raw: parsed.data,
      markdown: parsed.body,
      body,
      bodyLine: parsed.bodyLine,
      ...splitSections(body),
    };
    documents.push(document);
    const result = schemas[file.collection].safeParse(parsed.data);
    if (result.success) entries.push({ ...document, data: result.data } as AnyEntry);
    else
      problems.push(
        ...fieldProblems(file.path, parsed.data, result.error.issues, keysOf(file.collection)),
      );
  }
  return { documents, entries, problems, ids };
}
