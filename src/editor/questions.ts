import { fieldProblems } from '../checks/fields.ts';
import { nearest } from '../checks/suggest.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { fieldsOf, type Field } from '../schemas/walk.ts';

/** The collections an editor can start a new entry in, by the word they type. */
export const startable = { guide: 'verktoy', eksempel: 'eksempler', begrep: 'begreper', kilde: 'kilder' } as const satisfies Record<string, CollectionName>;
export type Startable = keyof typeof startable;

/** Optional fields that are worth a question: what readers search for, and what ties pages together. */
const worthAsking: Partial<Record<CollectionName, readonly string[]>> = {
  verktoy: ['aliases'],
  eksempler: ['aliases', 'municipalities', 'office', 'tools'],
  begreper: ['aliases', 'guide'],
  kilder: ['pages'],
};

const leaves = (field: Field): Field[] => (field.type === 'group' ? field.fields.filter((f) => f.required).flatMap(leaves) : [field]);

/** One question for each required field that holds a value, and for a few optional ones, in schema order. */
export function questionsFor(collection: CollectionName): Field[] {
  return fieldsOf(collection)
    .filter((field) => field.required || worthAsking[collection]?.includes(field.name))
    .flatMap((field) => leaves(field).map((leaf) => (field.required ? leaf : { ...leaf, required: false })));
}

/** The ids that references may point to. */
export type Ids = ReadonlyMap<string, ReadonlySet<string>>;

export type Answer = { value: unknown } | { fault: string };

const pick = (field: Field, word: string): string => {
  const keys = Object.keys(field.choices ?? {});
  return keys[Number(word) - 1] ?? word.toLowerCase();
};

function read(field: Field, text: string): unknown {
  switch (field.type) {
    case 'number': return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
    case 'boolean': return /^(ja|j|true)$/i.test(text) ? true : /^(nei|n|false)$/i.test(text) ? false : text;
    case 'choice': return pick(field, text);
    case 'list': return text.split(',').map((part) => part.trim()).filter(Boolean).map((part) => (field.item ? read(field.item, part) : part));
    default: return text;
  }
}

function unknownReference(field: Field, value: unknown, ids: Ids): string | undefined {
  const target = field.target ?? field.item?.target;
  if (!target) return undefined;
  const known = ids.get(target) ?? new Set<string>();
  const missing = [value].flat().map(String).find((id) => !known.has(id));
  if (missing === undefined) return undefined;
  const hint = nearest(missing, known);
  return `«${missing}» finnes ikke.${hint ? ` Mente du «${hint}»?` : ' Sjekk filnavnet, eller utelat feltet.'}`;
}

/**
 * Reads what an editor typed as the value of a field.
 * @param text the answer; a choice may be given by number or key, a list with commas
 * @returns the value as it goes into the file (undefined: left out), or a sentence that says what is wrong
 */
export function readAnswer(field: Field, text: string, ids: Ids): Answer {
  const trimmed = text.trim().normalize('NFC');
  if (!trimmed) {
    if (!field.required) return { value: undefined };
    // An empty list is an answer where the field takes one («forfattere ikke oppgitt»).
    if (field.type === 'list' && field.schema.safeParse([]).success) return { value: [] };
    return { fault: 'mangler. Fyll inn feltet.' };
  }
  const value = read(field, trimmed);
  const result = field.schema.safeParse(value);
  if (!result.success) return { fault: fieldProblems('', value, result.error.issues, []).map((p) => p.sentence).join(' ') };
  const fault = unknownReference(field, value, ids);
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
