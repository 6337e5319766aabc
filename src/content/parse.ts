import type { Nodes, Root } from 'mdast';
import type { z } from 'zod';
import { type CollectionName, schemas } from '../schemas/collections.ts';
import type { AnyEntry, ContentDocument } from './entry.ts';
import { isComposed, type ContentFile } from './files.ts';
import { parseFrontmatter, type FrontmatterFault, type Parsed } from './frontmatter.ts';
import { BrokenFigure, parseMarkdown } from './markdown.ts';
import { splitSections } from './sections.ts';

/**
 * One thing that is wrong with a file as it was read, as data. `src/checks/files.ts` puts it into
 * words.
 */
export type Issue = { file: string } & (
  | { kind: 'frontmatter'; fault: FrontmatterFault; line: number; detail: string }
  | { kind: 'fields'; collection: CollectionName; data: unknown; issues: z.core.$ZodIssue[] }
  | { kind: 'too-deep'; line: number }
  | { kind: 'broken-figure'; line: number }
  | { kind: 'unforeseen'; error: unknown }
);

/**
 * Deeper than anyone writes on purpose; what reads the tree later goes one call deeper per level.
 */
const MAX_DEPTH = 40;

/**
 * The line of the first node that lies too deep, or 0. Not recursive: the tree may be very deep.
 */
function tooDeep(body: Root): number {
  let level: Nodes[] = [body];
  for (let depth = 0; depth < MAX_DEPTH; depth++)
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  const [first] = level;
  return first ? (first.position?.start.line ?? 1) : 0;
}

/**
 * Parses files. A file with wrong frontmatter gives issues and no entry, but its body is still
 * a document, so that everything wrong with it is told at once.
 * @returns documents, entries, issues, and every id that exists as a file (also the faulty ones, so
 *   that a reference to a faulty file is not reported as missing)
 */
export function parseFiles(files: readonly ContentFile[]): {
  documents: ContentDocument[];
  entries: AnyEntry[];
  issues: Issue[];
  ids: Map<CollectionName, Set<string>>;
} {
  const documents: ContentDocument[] = [];
  const entries: AnyEntry[] = [];
  const issues: Issue[] = [];
  const ids = new Map<CollectionName, Set<string>>();
  for (const file of files) {
    const known = ids.get(file.collection) ?? new Set<string>();
    ids.set(file.collection, known.add(file.id));
    const read = readings.get(file) ?? parseOne(file);
    readings.set(file, read);
    if (read.document) documents.push(read.document);
    if (read.entry) entries.push(read.entry);
    issues.push(...read.issues);
  }
  return { documents, entries, issues, ids };
}

interface Read {
  issues: Issue[];
  document?: ContentDocument;
  entry?: AnyEntry;
}

/** A file that is checked again beside another that has changed is not read again. */
const readings = new WeakMap<ContentFile, Read>();

function parseOne(file: ContentFile): Read {
  try {
    const parsed = parseFrontmatter(file.text);
    if (!('fault' in parsed)) return readParsed(file, parsed);
    const { fault, line = 0, detail = '' } = parsed;
    return { issues: [{ kind: 'frontmatter', file: file.path, fault, line, detail }] };
  } catch (error) {
    return { issues: [{ kind: 'unforeseen', file: file.path, error }] };
  }
}

function readBody(markdown: string, composed: boolean): Root | BrokenFigure {
  try {
    return parseMarkdown(markdown, composed);
  } catch (error) {
    if (error instanceof BrokenFigure) return error;
    throw error;
  }
}

function readParsed({ collection, id, path }: ContentFile, parsed: Parsed): Read {
  const { data, body: markdown, bodyLine } = parsed;
  const result = schemas[collection].safeParse(data);
  const issues: Issue[] = result.success
    ? []
    : [{ kind: 'fields', file: path, collection, data, issues: result.error.issues }];
  const body = readBody(markdown, isComposed(path));
  if (body instanceof BrokenFigure)
    return {
      issues: [...issues, { kind: 'broken-figure', file: path, line: body.line + bodyLine }],
    };
  const deep = tooDeep(body);
  if (deep) return { issues: [...issues, { kind: 'too-deep', file: path, line: deep + bodyLine }] };
  const document: ContentDocument = {
    collection,
    id,
    path,
    raw: data,
    markdown,
    body,
    bodyLine,
    ...splitSections(body),
  };
  return {
    issues,
    document,
    ...(result.success && { entry: { ...document, data: result.data } as AnyEntry }),
  };
}
