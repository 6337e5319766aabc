import type { AnyEntry } from '../content/entry.ts';
import { entriesOf } from '../content/entry.ts';
import { readContent, type ContentFile, type StrayFile } from '../content/files.ts';
import { readPast } from '../content/past.ts';
import { readRedirectsFile } from '../content/redirects.ts';
import { urlOf } from '../content/routes.ts';
import { bodyProblems, headingProblems, lengthProblems } from './body.ts';
import { citationProblems, placeProblems, uncitedProblems } from './citations.ts';
import { knownAddresses, linkProblems, reviewProblems } from './links.ts';
import { nameProblems } from './names.ts';
import { parseFiles, strayProblems } from './parse.ts';
import { synonymProblems } from './synonyms.ts';
import { readSynonyms } from '../content/synonyms-file.ts';
import { mutualProblems, referenceProblems } from './references.ts';
import { redirectProblems } from './redirects.ts';
import { stampProblems } from './stamps.ts';
import type { Problem } from './problems.ts';

export interface Checked {
  entries: AnyEntry[];
  problems: Problem[];
  /** Every address of the site, also those of pages with faults. */
  addresses: ReadonlySet<string>;
}

/**
 * Runs every check over all files. This one function stands behind `npm run check`, the build and
 * the tests.
 * @param today ISO date that review dates are held against
 * @returns the valid entries and all problems, in file order
 */
export function checkFiles(files: readonly ContentFile[], strays: readonly StrayFile[], today: string): Checked {
  const { documents, entries, problems, ids } = parseFiles(files);
  const sources = new Map(entriesOf(entries, 'kilder').map((s) => [s.id, s.data]));
  const known = knownAddresses(documents);
  // A file whose frontmatter cannot be read still has its address: it is faulty, not lost.
  const read = new Set(documents.map((d) => d.path));
  const unread = files.filter((f) => !read.has(f.path)).flatMap((f) => (['om', 'grunnlag'] as const).map((section) => urlOf(f.collection, f.id, section)));
  const found = [
    ...strayProblems(strays),
    ...problems,
    ...documents.flatMap((doc) => [
      ...bodyProblems(doc), ...headingProblems(doc), ...lengthProblems(doc),
      ...citationProblems(doc, sources), ...linkProblems(doc, known),
    ]),
    ...entries.flatMap((entry) => placeProblems(entry, sources)),
    ...referenceProblems(entries, ids),
    ...mutualProblems(entries),
    ...nameProblems(entries),
    ...uncitedProblems(entries),
    ...reviewProblems(entries, today),
  ];
  return { entries, problems: found.sort((a, b) => a.file.localeCompare(b.file, 'nb')), addresses: new Set([...known.keys(), ...unread]) };
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
