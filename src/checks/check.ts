import type { AnyEntry } from '../content/entry.ts';
import { entriesOf } from '../content/entry.ts';
import { readContent, type ContentFile, type StrayFile } from '../content/files.ts';
import { bodyProblems, headingProblems, lengthProblems } from './body.ts';
import { citationProblems, placeProblems, uncitedProblems } from './citations.ts';
import { knownAddresses, linkProblems, reviewProblems } from './links.ts';
import { nameProblems } from './names.ts';
import { parseFiles, strayProblems } from './parse.ts';
import { synonymProblems } from './synonyms.ts';
import { readSynonyms } from '../content/synonyms-file.ts';
import { mutualProblems, referenceProblems } from './references.ts';
import type { Problem } from './problems.ts';

export interface Checked {
  entries: AnyEntry[];
  problems: Problem[];
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
  return { entries, problems: found.sort((a, b) => a.file.localeCompare(b.file, 'nb')) };
}

/** Reads and checks a content folder. */
export function checkContent(root: string, today: string): Checked {
  const { files, strays } = readContent(root);
  const checked = checkFiles(files, strays, today);
  const guides = new Set(files.filter((f) => f.collection === 'verktoy').map((f) => f.id));
  return { ...checked, problems: [...checked.problems, ...synonymProblems(readSynonyms(root), guides)] };
}
