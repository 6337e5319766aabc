import type { CollectionName } from '../schemas/collections.ts';
import { wordCount } from '../language/readability.ts';
import { fieldsOf, type Field } from '../schemas/walk.ts';

/** Collections whose text stands in their fields, wholly or in part. */
const writtenInFields: readonly CollectionName[] = ['opplegg', 'maler', 'loep'];
/** Fields about the page, not of it. */
const aboutThePage = new Set(['owner', 'review', 'aliases', 'facts']);
/** Ids are text to the schema, but nobody reads them. */
const isId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

function wordsIn(field: Field, value: unknown): number {
  if (value === undefined || value === null) return 0;
  if (field.type === 'text') return isId(String(value)) ? 0 : wordCount(String(value));
  if (field.type === 'group')
    return field.fields.reduce(
      (sum, part) => sum + wordsIn(part, (value as Record<string, unknown>)[part.name]),
      0,
    );
  const { item } = field;
  return field.type === 'list' && item
    ? (value as unknown[]).reduce<number>((sum, part) => sum + wordsIn(item, part), 0)
    : 0;
}

/** How many words readers meet in the fields of an entry, where the fields are its text; else 0. */
export function wordsInFields(collection: CollectionName, data: object): number {
  if (!writtenInFields.includes(collection)) return 0;
  return fieldsOf(collection)
    .filter((field) => !aboutThePage.has(field.name))
    .reduce((sum, field) => sum + wordsIn(field, (data as Record<string, unknown>)[field.name]), 0);
}
