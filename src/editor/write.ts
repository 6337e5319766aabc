import { headingFor } from '../schemas/headings.ts';
import { Document, isScalar, isSeq, Scalar } from 'yaml';
import { type CollectionName, headingsOf, isWithoutBody } from '../schemas/collections.ts';
import { languageFrom, type Language } from '../schemas/values.ts';

/** Fields as people write them: short groups on one line, dates and places in quotes. */

const isSimple = (value: unknown): boolean => typeof value !== 'object' || value === null;
const isGroup = (value: unknown): value is Record<string, unknown> =>
  !isSimple(value) && !Array.isArray(value);
/** What a group holds: a field without a value is not written. */
const entriesOf = (group: object): [string, unknown][] =>
  Object.entries(group).filter(([, value]) => value !== undefined);
const partsOf = (value: unknown): unknown[] => entriesOf(value as object).map(([, part]) => part);

/** Quotes where YAML needs none, and people still expect them. */
const LIKE_A_NUMBER = /^\d{4}-\d\d-\d\d$|^[a-z0-9-]+:[a-z0-9.-]+$/;

/**
 * One value that is not a group or a list, on one line.
 * @param flow whether it stands inside `[]` or `{}`, where a comma means something
 * @param style the quotes it had before, which it keeps
 */
export function scalarText(value: unknown, flow: boolean, style?: Scalar['type']): string {
  // A line break inside brackets would end the line that YAML reads them on.
  if (flow && typeof value === 'string' && value.includes('\n')) return JSON.stringify(value);
  const doc = new Document(flow ? [value] : { a: value }, { schema: 'core' });
  const node = flow ? doc.getIn([0], true) : doc.get('a', true);
  if (isScalar(node) && typeof value === 'string') {
    if (style === Scalar.QUOTE_SINGLE || style === Scalar.QUOTE_DOUBLE) node.type = style;
    if (LIKE_A_NUMBER.test(value) || value.includes('\n')) node.type = Scalar.QUOTE_DOUBLE;
  }
  if (isSeq(doc.contents)) doc.contents.flow = true;
  const text = doc.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
  return flow ? text.slice(1, -1) : text.slice('a: '.length);
}

/** A value on one line: `[a, b]`, `{ min: 2, max: 8 }`. */
export function inlineText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inlineText).join(', ')}]`;
  if (!isGroup(value)) return scalarText(value, true);
  return `{ ${entriesOf(value)
    .map(([key, part]) => `${key}: ${inlineText(part)}`)
    .join(', ')} }`;
}

const indented = (lines: string[]): string[] => lines.map((line) => `  ${line}`);

/** One item of a list that has a line for each. */
export function itemLines(value: unknown): string[] {
  if (!isGroup(value) || partsOf(value).every(isSimple))
    return [`- ${isSimple(value) ? scalarText(value, false) : inlineText(value)}`];
  const [first = '', ...rest] = entriesOf(value).flatMap(([key, part]) => fieldLines(key, part));
  return [`- ${first}`, ...indented(rest)];
}

/** One field: on one line when all it holds is simple. */
export function fieldLines(name: string, value: unknown): string[] {
  if (isSimple(value)) return [`${name}: ${scalarText(value, false)}`];
  if (partsOf(value).every(isSimple)) return [`${name}: ${inlineText(value)}`];
  const inner = Array.isArray(value)
    ? value.flatMap(itemLines)
    : entriesOf(value as object).flatMap(([key, part]) => fieldLines(key, part));
  return [`${name}:`, ...indented(inner)];
}

/** A body with the fixed headings and nothing below them: what the writer has yet to write. */
export function emptyBody(collection: CollectionName, language: Language): string {
  if (isWithoutBody(collection)) return '';
  return (headingsOf(collection) ?? [])
    .filter((h) => !h.optional)
    .map((h) => `\n## ${headingFor(h, language)}\n`)
    .join('');
}

/**
 * A whole content file.
 * @param data the fields, in the order of the schema
 * @param body the text below them; the empty headings when there is none yet
 */
export function fileText(
  collection: CollectionName,
  data: Record<string, unknown>,
  body?: string,
): string {
  const head = entriesOf(data).flatMap(([name, value]) => fieldLines(name, value));
  return `---\n${head.map((line) => `${line}\n`).join('')}---\n${body ?? emptyBody(collection, languageFrom(data.language))}`;
}
