import type { Field } from '../schemas/walk.ts';

/**
 * Between a form and the fields of a file: names in the form are paths (`combineWith[0].guide`).
 */

export type FormEntry = [name: string, value: string];

const isScalarList = (field: Field): boolean =>
  field.type === 'list' && field.item?.type !== 'group';
const defaultOf = (field: Field): unknown => field.schema.safeParse(undefined).data;

/** The fields of a file as form values. */
export function toForm(
  fields: readonly Field[],
  data: Record<string, unknown>,
  prefix = '',
): FormEntry[] {
  return fields.flatMap((field): FormEntry[] => {
    const name = prefix + field.name;
    const value = data[field.name] ?? defaultOf(field);
    if (field.type === 'boolean') return value === true ? [[name, 'true']] : [];
    if (value === undefined || value === null) return [];
    if (field.type === 'group')
      return toForm(field.fields, value as Record<string, unknown>, `${name}.`);
    if (field.type !== 'list') return [[name, String(value)]];
    const items = value as unknown[];
    if (field.item?.type === 'choice') return items.map((item) => [name, String(item)]);
    if (isScalarList(field)) return items.length ? [[name, items.map(String).join('\n')]] : [];
    return items.flatMap((item, i) =>
      toForm(field.item?.fields ?? [], item as Record<string, unknown>, `${name}[${i}].`),
    );
  });
}

function scalar(field: Field, text: string): unknown {
  const trimmed = text.replace(/\r\n?/g, '\n').trim().normalize('NFC');
  if (!trimmed) return undefined;
  return field.type === 'number' && /^-?\d+([.,]\d+)?$/.test(trimmed)
    ? Number(trimmed.replace(',', '.'))
    : trimmed;
}

function readField(field: Field, name: string, form: URLSearchParams): unknown {
  if (field.type === 'boolean') {
    const value = form.has(name);
    return value === defaultOf(field) ? undefined : value;
  }
  if (field.type === 'group') {
    const group = fromForm(field.fields, form, `${name}.`);
    return Object.keys(group).length ? group : undefined;
  }
  if (field.type !== 'list') return scalar(field, form.get(name) ?? '');
  if (field.item?.type === 'choice') return emptyAsMissing(field, form.getAll(name));
  if (isScalarList(field))
    return emptyAsMissing(
      field,
      (form.get(name) ?? '')
        .split('\n')
        .map((line) => scalar(field.item ?? field, line))
        .filter((v) => v !== undefined),
    );
  const rows = new Set(
    [...form.keys()].flatMap((key) =>
      key.startsWith(`${name}[`) ? [Number.parseInt(key.slice(name.length + 1), 10)] : [],
    ),
  );
  const items = [...rows]
    .sort((a, b) => a - b)
    .map((i) => ({ i, item: fromForm(field.item?.fields ?? [], form, `${name}[${i}].`) }));
  // A row where nothing is written is a row nobody asked for.
  return emptyAsMissing(
    field,
    items.filter(({ item }) => isWritten(item)).map(({ item }) => item),
  );
}

/**
 * Whether anything is written, however deep: a browser sends every empty field, and a ticked box
 * alone is nothing.
 */
function isWritten(value: unknown): boolean {
  if (value === undefined || typeof value === 'boolean') return false;
  return typeof value === 'object' && value !== null ? Object.values(value).some(isWritten) : true;
}

const emptyAsMissing = (field: Field, list: unknown[]): unknown =>
  list.length || field.required ? list : undefined;

/**
 * The fields of a file from form values. Empty fields are left out; numbers that are not numbers
 * stay text, for the check to tell.
 */
export function fromForm(
  fields: readonly Field[],
  form: URLSearchParams,
  prefix = '',
): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = readField(field, prefix + field.name, form);
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
}
