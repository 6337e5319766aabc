import type { CollectionName } from '../schemas/collections.ts';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkContent, checkFiles } from '../checks/check.ts';
import { formatProblem, type Problem } from '../checks/problems.ts';
import { entriesOf, type AnyEntry } from '../content/entry.ts';
import { readContent } from '../content/files.ts';
import { languageFrom } from '../schemas/values.ts';
import { pageLabel } from '../language/page-labels.ts';
import { fieldsOf, type Field } from '../schemas/walk.ts';
import { nameClashes, proposeSlug, type NameClash } from './propose.ts';
import { namesOf, type Names } from './named.ts';
import { questionsFor, readAnswer, setAt, startsAsExample } from './questions.ts';
import { fileText } from './write.ts';

/** What a new entry is started in: the content as it is, and the day. */
export interface Desk {
  root: string;
  today: string;
  entries: readonly AnyEntry[];
  names: Names;
  /** What was wrong before: not the new writer's to mend. */
  problems: readonly Problem[];
}

/** Reads the content an editor starts from. */
export function openDesk(root: string, today: string): Desk {
  const names = namesOf(readContent(root).files);
  return { root, today, names, ...checkContent(root, today) };
}

/** The office that has the other municipalities of a county. */
function officeOf(county: string | undefined, desk: Desk): string {
  const same = entriesOf(desk.entries, 'kommuner').find(
    ({ data }) => county && [data.countyThen, data.countyNow].includes(county) && data.office,
  );
  return same?.data.office ?? '';
}

/**
 * The value proposed for a field, from the day, the answers so far and the other pages; '' when
 * there is none.
 */
export function proposalFor(
  field: Field,
  answers: ReadonlyMap<string, string>,
  desk: Desk,
): string {
  switch (field.path) {
    case 'language':
      return 'nb';
    case 'categoryBasis':
      return 'eget';
    case 'howBasis':
      return 'eget-forslag';
    case 'origin':
      return 'foreslatt';
    case 'owner':
      return pageLabel('ownerProposal', languageFrom(answers.get('language')));
    case 'nameNow':
      return answers.get('title') ?? '';
    case 'countyNow':
      return answers.get('countyThen') ?? '';
    case 'office':
      return officeOf(answers.get('countyThen'), desk);
    case 'review.status':
      return 'utkast';
    case 'review.role':
      return 'Redaksjonen';
    case 'review.date':
      return desk.today;
    default:
      return '';
  }
}

/** The address proposed for a title in a collection. */
export const slugFor = (title: string, collection: CollectionName, desk: Desk): string =>
  proposeSlug(title, desk.names.get(collection)?.ids ?? new Set());

/** Pages of any collection that already bear the name. */
export const clashesFor = (name: string, desk: Desk): NameClash[] =>
  nameClashes(name, desk.entries);

/**
 * Turns answers into fields.
 * @param answers by path, as typed; what is missing is proposed where a proposal exists
 * @returns the data in schema order, and a sentence for each field that is missing or wrong
 */
export function collect(
  collection: CollectionName,
  answers: ReadonlyMap<string, string>,
  desk: Desk,
): { data: Record<string, unknown>; faults: { field: Field; fault: string }[] } {
  const data: Record<string, unknown> = {};
  const faults: { field: Field; fault: string }[] = [];
  for (const field of questionsFor(collection)) {
    const answer = readAnswer(
      field,
      answers.get(field.path) || proposalFor(field, answers, desk),
      desk.names,
    );
    if ('fault' in answer) faults.push({ field, fault: answer.fault });
    else if (answer.value !== undefined) setAt(data, field.path, answer.value);
  }
  for (const field of fieldsOf(collection).filter(startsAsExample))
    data[field.name] = parse(field.help.good);
  // What has no pages can be cited as a whole.
  if (collection === 'kilder' && data.pages === undefined)
    data.chapters = [{ id: 'hele', title: pageLabel('wholeText', languageFrom(data.language)) }];
  const order = fieldsOf(collection).map((f) => f.name);
  const sorted = Object.fromEntries(
    Object.entries(data).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
  );
  return { data: sorted, faults };
}

/**
 * Writes a new file, all at once.
 * @param body the text below the fields; the empty headings when there is none yet
 * @throws when the file exists: nothing is ever overwritten
 */
export function writeNew(
  collection: CollectionName,
  id: string,
  data: Record<string, unknown>,
  desk: Desk,
  body?: string,
): string {
  const folder = join(desk.root, collection);
  const path = join(folder, `${id}.md`);
  if (existsSync(path))
    throw new Error(`${path} finnes allerede. Velg et annet filnavn med --filnavn.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, fileText(collection, data, body), { flag: 'wx' });
  return path;
}

/** What is left to do after a new file came, as the ordinary check says it. */
export function whatIsLeft(desk: Desk): Problem[] {
  const before = new Set(desk.problems.map(formatProblem));
  return checkContent(desk.root, desk.today).problems.filter((p) => !before.has(formatProblem(p)));
}

/** The same for a draft, as it will be when it is one no longer. */
export function whatADraftLacks(collection: CollectionName, id: string, desk: Desk): Problem[] {
  const before = new Set(desk.problems.map(formatProblem));
  const { files, strays } = readContent(desk.root);
  const shown = files.map((file) =>
    file.collection === collection && file.id === id
      ? { ...file, text: file.text.replace(/^draft: true\n/m, '') }
      : file,
  );
  return checkFiles(shown, strays, desk.today).problems.filter(
    (p) => !before.has(formatProblem(p)),
  );
}
