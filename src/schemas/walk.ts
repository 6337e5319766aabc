import type { z } from 'zod';
import type { Help } from './help.ts';
import { type CollectionName, schemas } from './collections.ts';
import { values, type ValueTable } from './values.ts';

export type FieldType =
  'text' | 'number' | 'boolean' | 'date' | 'choice' | 'reference' | 'place' | 'group' | 'list';

/** One field as data: what forms, tables, codebooks and tests need to know of it. */
export interface Field {
  /** '' for the items of a list. */
  name: string;
  /** `combineWith[].guide` */
  path: string;
  type: FieldType;
  required: boolean;
  help: Help;
  /** Characters, items or size of a number. */
  min?: number | undefined;
  max?: number | undefined;
  whole?: boolean;
  /** Allowed values with the texts readers see. */
  choices?: Readonly<Record<string, string>>;
  /** The table the allowed values stand in. */
  table?: ValueTable;
  /** Its term among the facts beside the text, where it stands there. */
  fact?: { nb: string; nn: string };
  /** When it must be there, where `required` does not say it. */
  needed?: string;
  /** The collection a reference points to. */
  target?: CollectionName;
  /** Fields of a group. */
  fields: Field[];
  /** What a list holds. */
  item?: Field;
  schema: z.ZodType;
}

type Node = z.ZodType & {
  def: {
    type: string;
    shape?: Record<string, Node>;
    element?: Node;
    innerType?: Node;
    format?: string;
    checks?: { _zod: { def: unknown } }[];
  };
};
type CheckDef = { check: string; minimum?: number; maximum?: number; value?: number };

/** A limit set by `min()` or `max()`, on text, lists and numbers alike. */
function limit(node: Node, checks: readonly string[]): number | undefined {
  const found = node.def.checks
    ?.map((c): CheckDef => ({ ...c._zod.def }))
    .find((def) => checks.includes(def.check));
  return found?.minimum ?? found?.maximum ?? found?.value;
}

const typeNames: Record<string, FieldType> = {
  string: 'text',
  int: 'number',
  number: 'number',
  boolean: 'boolean',
  enum: 'choice',
  object: 'group',
  array: 'list',
};

function describe(outer: z.ZodType, name: string, path: string): Field {
  let node = outer as Node;
  let meta = node.meta() ?? {};
  let required = true;
  while (node.def.innerType) {
    required = false;
    node = node.def.innerType;
    meta = { ...node.meta(), ...meta };
  }
  const { shape, element, format } = node.def;
  const type =
    meta.ref === 'place'
      ? 'place'
      : meta.ref
        ? 'reference'
        : format === 'date'
          ? 'date'
          : typeNames[node.def.type];
  if (!type) throw new Error(`${path}: ukjent felttype ${node.def.type}`);
  return {
    name,
    path,
    type,
    required,
    schema: outer,
    help: {
      description: meta.description ?? '',
      good: meta.good ?? '',
      bad: meta.bad ?? '',
      why: meta.why ?? '',
    },
    min: limit(node, ['min_length', 'greater_than']),
    max: limit(node, ['max_length', 'less_than']),
    ...(node.def.type === 'number' && format === 'safeint' && { whole: true }),
    ...(meta.table &&
      type === 'choice' && {
        table: meta.table as ValueTable,
        choices: values[meta.table as ValueTable],
      }),
    ...(meta.fact && { fact: meta.fact }),
    ...(meta.needed && { needed: meta.needed }),
    ...(meta.ref && meta.ref !== 'place' && { target: meta.ref }),
    fields: shape ? fieldsIn(shape, path ? `${path}.` : '') : [],
    ...(element && { item: describe(element, '', `${path}[]`) }),
  };
}

const fieldsIn = (shape: Record<string, z.ZodType>, prefix: string): Field[] =>
  Object.entries(shape).map(([name, schema]) => describe(schema, name, prefix + name));

const walked = new Map<CollectionName, Field[]>();

/** The fields of a collection, in the order editors meet them, found by walking the schema once. */
export function fieldsOf(collection: CollectionName): readonly Field[] {
  const known = walked.get(collection) ?? fieldsIn(schemas[collection].shape, '');
  walked.set(collection, known);
  return known;
}

/**
 * A field and everything inside it, in reading order. The nameless items of lists are passed
 * through.
 */
function flatten(field: Field): Field[] {
  const inner = [...field.fields, ...(field.item?.fields ?? [])];
  return [field, ...inner.flatMap(flatten)];
}

/** Every field of a collection, also those inside groups and lists. */
export const allFieldsOf = (collection: CollectionName): Field[] =>
  fieldsOf(collection).flatMap(flatten);
