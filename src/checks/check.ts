import type { AnyEntry } from '../content/entry.ts';
import { entriesOf } from '../content/entry.ts';
import { readContent, type ContentFile, type StrayFile } from '../content/files.ts';
import { readPast } from '../content/past.ts';
import { readRedirectsFile } from '../content/redirects.ts';
import { collectionNames } from '../schemas/collections.ts';
import { bodyProblems, headingProblems, lengthProblems } from './body.ts';
import { citationProblems, exampleProblems, placeProblems, uncitedProblems } from './citations.ts';
import { addressesOf, knownAddresses, linkProblems, reviewProblems } from './links.ts';
import { nameProblems } from './names.ts';
import { pastedProblems } from './pasted.ts';
import { parseFiles, strayProblems } from './parse.ts';
import { synonymProblems } from './synonyms.ts';
import { readSynonyms } from '../content/synonyms-file.ts';
import { mutualProblems, referenceProblems } from './references.ts';
import { redirectProblems } from './redirects.ts';
import { runSheetProblems } from './run-sheets.ts';
import { templateProblems } from './templates.ts';
import { stampProblems } from './stamps.ts';
import type { FileName } from './links.ts';
import type { Problem } from './problems.ts';

export interface Checked {
  entries: AnyEntry[];
  problems: Problem[];
  /** Every address of the site, also those of pages with faults. */
  addresses: ReadonlySet<string>;
}

/** The collection and id of a file that is content, but could not be read as text. */
function asContent({ path, reason }: StrayFile): FileName[] {
  const [, folder, id] = /^content\/([^/]+)\/([^/]+)\.md$/.exec(path) ?? [];
  const collection = collectionNames.find((name) => name === folder);
  return collection && id !== undefined && (reason === 'not-utf8' || reason === 'too-large')
    ? [{ collection, id }]
    : [];
}

/**
 * Runs every check over all files. This one function stands behind `npm run check`, the build and
 * the tests.
 * @param today ISO date that review dates are held against
 * @returns the valid entries and all problems, in file order
 */
export function checkFiles(
  files: readonly ContentFile[],
  strays: readonly StrayFile[],
  today: string,
): Checked {
  const { documents, entries, problems, ids } = parseFiles(files);
  for (const { collection, id } of strays.flatMap(asContent))
    ids.set(collection, (ids.get(collection) ?? new Set()).add(id));
  const sources = new Map(entriesOf(entries, 'kilder').map((s) => [s.id, s.data]));
  // A file that cannot be read still has its address: it is faulty, not lost, and links to it are right.
  const read = new Set(documents.map((d) => d.path));
  const unread = [...files.filter((f) => !read.has(f.path)), ...strays.flatMap(asContent)];
  const known = knownAddresses(documents, unread);
  const found = [
    ...strayProblems(strays),
    ...problems,
    ...documents.flatMap((doc) => [
      ...bodyProblems(doc),
      ...headingProblems(doc),
      ...lengthProblems(doc),
      ...pastedProblems(doc),
      ...citationProblems(doc, sources),
      ...linkProblems(doc, known),
    ]),
    ...entries.flatMap((entry) => placeProblems(entry, sources)),
    ...referenceProblems(entries, ids),
    ...mutualProblems(entries),
    ...nameProblems(entries),
    ...uncitedProblems(entries),
    ...exampleProblems(entries),
    ...runSheetProblems(entries),
    ...templateProblems(entries),
    ...reviewProblems(entries, today),
  ];
  return {
    entries,
    problems: found.sort((a, b) => a.file.localeCompare(b.file, 'nb')),
    addresses: new Set([...known.keys(), ...unread.flatMap(addressesOf)]),
  };
}

/** Reads and checks a content folder, also against what it was before (git, published addresses). */
export function checkContent(root: string, today: string): Checked {
  const { files, strays } = readContent(root);
  const { entries, problems, addresses } = checkFiles(files, strays, today);
  const guides = new Set(files.filter((f) => f.collection === 'verktoy').map((f) => f.id));
  const past = readPast(root);
  return {
    entries,
    addresses,
    problems: [
      ...problems,
      ...synonymProblems(readSynonyms(root), guides),
      ...redirectProblems(readRedirectsFile(root), addresses, past.former),
      ...stampProblems(past.stamps),
    ],
  };
}
