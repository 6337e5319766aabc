import { schemas, type CollectionName } from '../schemas/collections.ts';
import { SLUG } from '../schemas/fields.ts';
import type { ContentFile, StrayFile } from '../content/files.ts';
import type { AnyEntry, ContentDocument } from '../content/entry.ts';
import { parseFrontmatter, type FrontmatterFault, type Parsed } from '../content/frontmatter.ts';
import { parseMarkdown } from '../content/markdown.ts';
import { splitSections } from '../content/sections.ts';
import type { Nodes, Root } from 'mdast';
import { fieldProblems } from './fields.ts';
import { unforeseen } from './guard.ts';
import { problem, type Problem } from './problems.ts';

/** What the pages of a long list are called: `/verktoy/side-2/`. */
const LIST_PAGE = /^(?:side-\d+|index)$/;

const keysOf = (collection: CollectionName): string[] => Object.keys(schemas[collection].shape);

/** Problems with files that are not content at all. */
export function strayProblems(strays: readonly StrayFile[]): Problem[] {
  return strays.map(({ path, reason, detail = '' }) =>
    reason === 'no-access' ? problem(path, '', reason, detail) : problem(path, '', reason),
  );
}

/** Deeper than anyone writes on purpose; what reads the tree later goes one call deeper per level. */
const MAX_DEPTH = 40;

/** The line of the first node that lies too deep, or 0. Not recursive: the tree may be very deep. */
function tooDeep(body: Root): number {
  let level: Nodes[] = [body];
  for (let depth = 0; depth < MAX_DEPTH; depth++)
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  const [first] = level;
  return first ? (first.position?.start.line ?? 1) : 0;
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

    const read = parseOne(file);
    if (read.document) documents.push(read.document);
    if (read.entry) entries.push(read.entry);
    problems.push(...read.problems);
  }
  return { documents, entries, problems, ids };
}

interface Read {
  problems: Problem[];
  document?: ContentDocument;
  entry?: AnyEntry;
}

function parseOne(file: ContentFile): Read {
  try {
    const parsed = parseFrontmatter(file.text);
    return 'fault' in parsed
      ? { problems: [frontmatterProblem(file, parsed)] }
      : readParsed(file, parsed);
  } catch (error) {
    return { problems: [unforeseen(file.path, error)] };
  }
}

function frontmatterProblem(
  { path }: ContentFile,
  { fault, line = 0, detail = '' }: { fault: FrontmatterFault; line?: number; detail?: string },
): Problem {
  if (fault === 'tabs' || fault === 'invisible') return problem(path, '', fault, line);
  return fault === 'yaml' ? problem(path, '', fault, line, detail) : problem(path, '', fault);
}

function readParsed(file: ContentFile, parsed: Parsed): Read {
  const { collection, id, path } = file;
  const result = schemas[collection].safeParse(parsed.data);
  const problems = result.success
    ? []
    : fieldProblems(path, parsed.data, result.error.issues, keysOf(collection));
  const body = parseMarkdown(parsed.body);
  const deep = tooDeep(body);
  if (deep)
    return { problems: [...problems, problem(path, '', 'too-deep', deep + parsed.bodyLine)] };
  const document: ContentDocument = {
    collection,
    id,
    path,
    raw: parsed.data,
    markdown: parsed.body,
    body,
    bodyLine: parsed.bodyLine,
    ...splitSections(body),
  };
  return {
    problems,
    document,
    ...(result.success && { entry: { ...document, data: result.data } as AnyEntry }),
  };
}
