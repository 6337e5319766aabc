import { fieldPath } from './fields.ts';

/** Every text in the fields as written, with its path. Keys are the schema's business. */
export function textsIn(value: unknown, path: (string | number)[] = []): [string, string][] {
  if (typeof value === 'string') return [[fieldPath(path), value]];
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, [...path, i]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}
