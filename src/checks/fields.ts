import { CLOCK, PLACE } from '../schemas/fields.ts';
import type { z } from 'zod';
import { anchor } from '../content/markdown.ts';
import type { Missing } from '../domain/field-texts.ts';
import { nearest } from '../language/nearest.ts';
import { problem, type Problem } from './problems.ts';

type Issue = z.core.$ZodIssue;

const typeNames: Record<string, string> = {
  string: 'tekst',
  number: 'et tall',
  int: 'et helt tall',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'en gruppe felt',
  null: 'tom',
  undefined: 'ikke fylt inn',
  nan: 'ikke et tall',
};

/** A field path as editors read it: `combineWith[1].guide`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i ? '.' : ''}${String(part)}`))
    .join('');
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined | null)?.[key],
    data,
  );
}

const show = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 60);

function typeOf(value: unknown): string {
  const kind =
    value === null
      ? 'null'
      : Array.isArray(value)
        ? 'array'
        : Number.isNaN(value)
          ? 'nan'
          : typeof value;
  return typeNames[kind] ?? kind;
}

/**
 * Turns zod's issues for one file into problems in Norwegian.
 * @param data the frontmatter that was checked; needed to say what stands there
 * @param keys the field names of the schema, for «Mente du …?»
 * @param missing what a field points to, where it points to a page
 */
export function fieldProblems(
  file: string,
  data: unknown,
  issues: readonly Issue[],
  keys: readonly string[],
  missing: (field: string) => Missing | undefined = () => undefined,
): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const field = fieldPath(issue.path);
    const value = valueAt(data, issue.path);
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) =>
          /\s/.test(key)
            ? problem(file, field, 'flow-comma', key)
            : problem(file, field, 'unknown-key', key, issue.path.length ? '' : nearest(key, keys)),
        );
      case 'invalid_type':
        return [
          value === undefined || value === null
            ? problem(file, field, 'required')
            : problem(
                file,
                field,
                'wrong-type',
                typeNames[issue.expected] ?? issue.expected,
                typeOf(value),
              ),
        ];
      case 'invalid_value':
        return [
          value === undefined || value === null
            ? problem(file, field, 'required')
            : problem(file, field, 'not-allowed', show(value), issue.values.map(String).join(', ')),
        ];
      case 'too_big':
        if (issue.origin === 'string')
          return [problem(file, field, 'too-long', Number(issue.maximum), String(value).length)];
        if (issue.origin === 'array')
          return [problem(file, field, 'too-many', Number(issue.maximum))];
        return [problem(file, field, 'too-big', Number(issue.maximum))];
      case 'too_small':
        if (issue.origin === 'string') return [problem(file, field, 'too-short')];
        if (issue.origin === 'array')
          return [problem(file, field, 'too-few', Number(issue.minimum))];
        return [problem(file, field, 'too-small', Number(issue.minimum))];
      case 'invalid_format':
        if (issue.format === 'url') return [problem(file, field, 'bad-website', show(value))];
        if (issue.format === 'date') return [problem(file, field, 'bad-date', show(value))];
        if (issue.pattern === String(PLACE))
          return [problem(file, field, 'bad-place-form', show(value))];
        if (issue.pattern === String(CLOCK))
          return [problem(file, field, 'bad-clock', show(value))];
        if (issue.format === 'regex') {
          if (value === '') return [problem(file, field, 'too-short')];
          const page = missing(field);
          return [
            page
              ? problem(file, field, 'unknown-ref', show(value), '', page)
              : problem(file, field, 'bad-id-form', show(value), anchor(show(value))),
          ];
        }
        return [problem(file, field, 'bad-form', show(value))];
      case 'custom':
        if (
          issue.message === 'repeated' ||
          issue.message === 'period-order' ||
          issue.message === 'route-week' ||
          issue.message === 'range-order'
        )
          return [problem(file, field, issue.message)];
        if (issue.message === 'outside-norway')
          return [problem(file, field, issue.message, show(value))];
        return [problem(file, field, 'bad-form', show(value))];
      default:
        return [problem(file, field, 'bad-form', show(value))];
    }
  });
}
