import { fieldProblems } from '../checks/fields.ts';
import { sentences } from '../checks/problems.ts';
import { missingIn } from '../domain/field-texts.ts';
import { nearest } from '../language/nearest.ts';
import { type CollectionName, collectionNames, collections } from '../schemas/collections.ts';
import { fieldsOf, type Field } from '../schemas/walk.ts';
import { idFor, placeFor, type Names } from './named.ts';

/** The collections an editor can start a new entry in, by the word they type. */
export const startable: Readonly<Record<string, CollectionName>> = Object.fromEntries(
  collectionNames.flatMap((name) => {
    const { start } = collections[name];
    return start ? [[start.word, name] as const] : [];
  }),
);

/**
 * The collection that a word starts an entry in.
 * @throws when it starts none: ask `kindOf` first
 */
export function collectionOf(word: string): CollectionName {
  const collection = startable[word];
  if (!collection) throw new Error(`${word} starter ingen samling`);
  return collection;
}

/**
 * What an editor wants to start, by number or by any word for it; undefined when it is none of
 * them.
 */
export function kindOf(text: string): string | undefined {
  const word = text.trim().toLowerCase();
  const kinds = Object.keys(startable);
  return (
    kinds.find((kind) => kind === word) ??
    kinds[Number(word) - 1] ??
    collectionNames
      .map((name) => collections[name].start)
      .find((start) => start?.otherWords.includes(word))?.word
  );
}

/** A question, and what the group it stands in is about. */
interface Leaf {
  field: Field;
  within: string;
}

const leaves = (field: Field, within = ''): Leaf[] =>
  field.type === 'group'
    ? field.fields.filter((f) => f.required).flatMap((f) => leaves(f, field.help.description))
    : [{ field, within }];

/** «Hvor mye» is asked three times: then the group says of what. */
function namedApart(all: readonly Leaf[]): Field[] {
  return all.map(({ field, within }) => {
    const { description } = field.help;
    const twice = all.filter((other) => other.field.help.description === description).length > 1;
    return twice && within
      ? {
          ...field,
          help: { ...field.help, description: `${within}: ${description.toLowerCase()}` },
        }
      : field;
  });
}

/** A list of groups is too much for one line: the file gets the example, to be written over. */
export const startsAsExample = (field: Field): boolean =>
  field.required && field.type === 'list' && field.item?.type === 'group';

/**
 * One question for each required field that holds a value, and for a few optional ones, in schema
 * order.
 */
export function questionsFor(collection: CollectionName): Field[] {
  return namedApart(
    fieldsOf(collection)
      .filter((field) => !startsAsExample(field))
      .filter((field) => field.required || collections[collection].start?.asks.includes(field.name))
      .flatMap((field) =>
        leaves(field).map((leaf) =>
          field.required ? leaf : { ...leaf, field: { ...leaf.field, required: false } },
        ),
      ),
  );
}

export type Answer = { value: unknown } | { fault: string };

/** A choice by its number, its key or the words that explain it («3», «nb», «bokmål»). */
const pick = (field: Field, word: string): string => {
  const choices = Object.entries(field.choices ?? {});
  const wanted = word.toLowerCase();
  return (
    choices[Number(word) - 1]?.[0] ??
    choices.find(([, says]) => says.toLowerCase() === wanted)?.[0] ??
    wanted
  );
};

/** «20.11.2026» as the file has it. */
const isoDate = (text: string): string =>
  text.replace(
    /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/,
    (_all, day: string, month: string, year: string) =>
      `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );

function read(field: Field, text: string, names: Names): unknown {
  switch (field.type) {
    case 'date':
      return isoDate(text);
    case 'reference':
      return field.target ? idFor(text, names.get(field.target)) : text;
    case 'place':
      return placeFor(text, names);
    case 'number':
      return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
    case 'boolean':
      return /^(ja|j|true)$/i.test(text) ? true : /^(nei|n|false)$/i.test(text) ? false : text;
    case 'choice':
      return pick(field, text);
    case 'list':
      return text
        .replace(/^\[(.*)\]$/, '$1')
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean)
        .map((part) => (field.item ? read(field.item, part, names) : part));
    default:
      return text;
  }
}

function unknownReference(field: Field, value: unknown, names: Names): string | undefined {
  const target = field.target ?? field.item?.target;
  const page = missingIn(field);
  if (!target || !page) return undefined;
  const known = names.get(target)?.ids ?? new Set<string>();
  const missing = [value]
    .flat()
    .map(String)
    .find((id) => !known.has(id));
  return missing === undefined
    ? undefined
    : sentences['unknown-ref'](missing, nearest(missing, known), page);
}

/**
 * Reads what an editor typed as the value of a field.
 * @param text the answer; a choice may be given by number or key, a list with commas
 * @returns the value as it goes into the file (undefined: left out), or a sentence that says what
 *   is wrong
 */
export function readAnswer(field: Field, text: string, names: Names): Answer {
  // The examples stand as they do in the file: quotes around an answer are not part of it.
  const trimmed = text
    .trim()
    .normalize('NFC')
    .replace(/^"([^"]*)"$/, '$1')
    .trim();
  if (!trimmed) {
    if (!field.required) return { value: undefined };
    // An empty list is an answer where the field takes one («forfattere ikke oppgitt»).
    if (field.type === 'list' && field.schema.safeParse([]).success) return { value: [] };
    return { fault: sentences.required() };
  }
  const value = read(field, trimmed, names);
  const result = field.schema.safeParse(value);
  if (!result.success)
    return {
      fault: fieldProblems('', value, result.error.issues, [], () => missingIn(field))
        .map((p, i) => (i && /^\p{Ll}/u.test(p.sentence) ? `Det ${p.sentence}` : p.sentence))
        .join(' '),
    };
  const fault = unknownReference(field, value, names);
  return fault ? { fault } : { value };
}

/** Puts a value at a path like `effort.running.amount`. */
export function setAt(data: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let place = data;
  for (const key of keys) place = (place[key] ??= {}) as Record<string, unknown>;
  place[last] = value;
}
