import { BESIDE } from '../../language/beside.ts';
import { bitsOf, writeLine, type Place } from '../engine/key-lines.ts';
import { FIELDS, type Field } from '../engine/fields.ts';
import type { SearchRecord } from './records.ts';

/** A file of the index: the lines of neighbouring keys. */
export interface KeyFile {
  /** No more of its first key than it must have to stand after the keys of the file before. */
  from: string;
  text: string;
}

/**
 * A file is closed when it is this long, in letters: about 10 KB packed, and what a word of a query
 * costs a phone.
 */
const LONG = 23_000;

/** A pair that fewer questions have orders few queries better, and most pairs are such. */
const FEWEST = 3;

const isPair = (key: string): boolean => key.includes(BESIDE);

/** Where each key stands: the place of each page, in the order of the records. */
function placesOf(records: readonly SearchRecord[]): Map<string, Place[]> {
  const all = new Map<
    string,
    Map<number, { fields: Set<Field>; count: number; asked: number[] }>
  >();
  records.forEach((record, page) => {
    const at = (key: string): { fields: Set<Field>; count: number; asked: number[] } => {
      const pages = all.get(key) ?? new Map<number, ReturnType<typeof at>>();
      all.set(key, pages);
      const place = pages.get(page) ?? { fields: new Set(), count: 0, asked: [] };
      pages.set(page, place);
      return place;
    };
    for (const field of FIELDS) for (const key of record[field]) at(key).fields.add(field);
    for (const key of record.body) at(key).count = 1;
    for (const questions of [record.asked, record.pairs])
      for (const [question, keys] of questions.entries())
        for (const key of keys) at(key).asked.push(question);
  });
  return new Map(
    [...all].map(([key, pages]) => [
      key,
      [...pages].map(([page, { fields, count, asked }]) => ({
        page,
        fields: bitsOf([...fields]),
        count,
        asked,
      })),
    ]),
  );
}

const askedIn = (places: readonly Place[]): number =>
  places.reduce((sum, { asked }) => sum + asked.length, 0);

/** The start of a key that tells it from one that stands before it. */
function startAfter(key: string, before: string): string {
  let length = 1;
  while (before.startsWith(key.slice(0, length))) length++;
  return key.slice(0, length);
}

/** All keys of the records, in files of lines; a page is its place among the records. */
export function keyFiles(records: readonly SearchRecord[]): KeyFile[] {
  const files: KeyFile[] = [];
  // By code units, as the search compares them.
  const keys = [...placesOf(records)]
    .filter(([key, places]) => !isPair(key) || askedIn(places) >= FEWEST)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  let [from, before, lines, length] = ['', '', [] as string[], 0];
  const close = (): void => {
    if (lines.length) files.push({ from, text: lines.join('\n') });
    [lines, length] = [[], 0];
  };
  for (const [key, places] of keys) {
    // A word and its pairs are asked for together.
    if (length > LONG && !isPair(key)) close();
    if (!lines.length) from = startAfter(key, before);
    const line = writeLine(key, places);
    lines.push(line);
    length += line.length + 1;
    before = key;
  }
  close();
  return files;
}
