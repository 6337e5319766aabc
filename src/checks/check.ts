import { collectionNames } from '../schemas/collections.ts';
import type { AnyEntry } from '../content/entry.ts';
import { entriesOf } from '../content/entry.ts';
import { readContent, REDIRECTS_FILE, type ContentFile, type StrayFile } from '../content/files.ts';
import { parseFiles } from '../content/parse.ts';
import { readPast } from '../content/past.ts';
import { readRedirectsFile } from '../content/redirects.ts';
import { adviceProblems } from './advice.ts';
import { bodyProblems, headingLinkProblems, headingProblems, lengthProblems } from './body.ts';
import { characterProblems } from './characters.ts';
import {
  citationProblems,
  exampleProblems,
  placeProblems,
  sourceProblems,
  uncitedProblems,
} from './citations.ts';
import { exampleFieldProblems } from './examples.ts';
import { figureProblems } from './figures.ts';
import { fileNameProblems, issueProblems, strayProblems } from './files.ts';
import { guarded } from './guard.ts';
import { houseFormProblems } from './house-forms.ts';
import { houseStyleWarnings } from './house-style.ts';
import { addressesOf, knownAddresses, linkProblems, reviewProblems } from './links.ts';
import { nameProblems } from './names.ts';
import { pastedProblems } from './pasted.ts';
import { personalProblems, recognisableWarnings } from './personal.ts';
import { synonymProblems } from './synonyms.ts';
import { readSynonyms, SYNONYMS_FILE } from '../content/synonyms-file.ts';
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
  /** What somebody must look at, and may still stand. */
  warnings: Problem[];
  /** Every address of the site, also those of pages with faults. */
  addresses: ReadonlySet<string>;
}

/** The collection and id of a file that is content, but could not be read as text. */
function asContent({ path, reason }: StrayFile): FileName[] {
  const [, folder, id] = /^content\/([^/]+)\/([^/]+)\.mdx?$/.exec(path) ?? [];
  const collection = collectionNames.find((name) => name === folder);
  return collection && id !== undefined && /^(not-utf8|too-large|link-file|no-access)$/.test(reason)
    ? [{ collection, id }]
    : [];
}

/**
 * Runs every check over all files. This one function stands behind `npm run check`, the build and
 * the tests. The checks read the fields as written, not only those of whole files: what is wrong
 * with a file is told in one round.
 * @param today ISO date that review dates are held against
 * @returns the valid entries and all problems, in file order
 */
export function checkFiles(
  files: readonly ContentFile[],
  strays: readonly StrayFile[],
  today: string,
): Checked {
  const { documents, entries, issues, ids } = parseFiles(files);
  for (const { collection, id } of strays.flatMap(asContent))
    ids.set(collection, (ids.get(collection) ?? new Set()).add(id));
  const sources = new Map(entriesOf(entries, 'kilder').map((s) => [s.id, s.data]));
  // A file that cannot be read still has its address: it is faulty, not lost, and links to it are
  // right.
  const read = new Set(documents.map((d) => d.path));
  const unread = [...files.filter((f) => !read.has(f.path)), ...strays.flatMap(asContent)];
  const known = knownAddresses(documents, unread);
  const found = [
    ...strayProblems(strays),
    ...fileNameProblems(files),
    ...issues.flatMap(issueProblems),
    ...documents.flatMap((doc) =>
      guarded(doc.path, () => [
        ...bodyProblems(doc),
        ...figureProblems(doc),
        ...headingProblems(doc),
        ...headingLinkProblems(doc),
        ...lengthProblems(doc),
        ...pastedProblems(doc),
        ...characterProblems(doc),
        ...personalProblems(doc),
        ...houseFormProblems(doc),
        ...citationProblems(doc, sources),
        ...linkProblems(doc, known),
        ...placeProblems(doc, sources),
        ...sourceProblems(doc),
        ...uncitedProblems(doc),
        ...exampleProblems(doc),
        ...reviewProblems(doc, today),
      ]),
    ),
    ...referenceProblems(documents, ids),
    ...mutualProblems(documents),
    ...nameProblems(documents),
    ...runSheetProblems(entries, documents),
    ...templateProblems(entries),
    ...adviceProblems(entries, documents),
    ...exampleFieldProblems(
      documents,
      unread.some(({ collection }) => collection === 'eksempler'),
    ),
  ];
  return {
    entries,
    warnings: documents.flatMap((doc) =>
      guarded(doc.path, () => [...recognisableWarnings(doc), ...houseStyleWarnings(doc)]),
    ),
    problems: found.sort((a, b) => a.file.localeCompare(b.file, 'nb')),
    addresses: new Set([...known.keys(), ...unread.flatMap(addressesOf)]),
  };
}

/**
 * Reads and checks a content folder, also against what it was before (git, published addresses).
 */
export function checkContent(root: string, today: string): Checked {
  const { files, strays } = readContent(root);
  const { entries, problems, warnings, addresses } = checkFiles(files, strays, today);
  const guides = new Set(files.filter((f) => f.collection === 'verktoy').map((f) => f.id));
  const past = readPast(root);
  // What stands in the place of one of the two tables and is no file, is told of already.
  const stray = new Set(strays.map((s) => s.path));
  const [synonyms, redirects] = [`content/${SYNONYMS_FILE}`, `content/${REDIRECTS_FILE}`];
  const table = (path: string, run: () => Problem[]): Problem[] =>
    stray.has(path) ? [] : guarded(path, run);
  return {
    entries,
    addresses,
    warnings,
    problems: [
      ...problems,
      ...table(synonyms, () => synonymProblems(readSynonyms(root), guides, addresses)),
      ...table(redirects, () => redirectProblems(readRedirectsFile(root), addresses, past.former)),
      ...stampProblems(past.stamps),
    ],
  };
}
