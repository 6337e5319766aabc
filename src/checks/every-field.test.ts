import { collectionNames, type CollectionName } from '../schemas/collections.ts';
import { describe, expect, test } from 'vitest';
import { fieldsOf, type Field } from '../schemas/walk.ts';
import { fileText } from '../editor/write.ts';
import { parseFiles } from '../content/parse.ts';
import { issueProblems } from './files.ts';
import { file, goodFields } from './fixture.ts';
import { formatProblem, type Problem } from './problems.ts';

/**
 * Every field of every collection, wrong in every way its schema knows. The cases are made from the
 * schemas: a new field is tested the day it is added.
 */

type Path = (string | number)[];
interface Case {
  says: string;
  change: (data: Record<string, unknown>) => void;
  field: string;
  code: string | RegExp;
}

const clone = <T>(value: T): T => structuredClone(value);
const name = (path: Path): string =>
  path.map((p, i) => (typeof p === 'number' ? `[${p}]` : `${i ? '.' : ''}${p}`)).join('');
const parent = (data: unknown, path: Path): Record<string | number, unknown> =>
  path
    .slice(0, -1)
    .reduce(
      (value, key) => (value as Record<string | number, unknown>)[key] as never,
      data,
    ) as Record<string | number, unknown>;
const set =
  (path: Path, value: unknown) =>
  (data: Record<string, unknown>): void => {
    parent(data, path)[path.at(-1) ?? ''] = value;
  };

function casesFor(field: Field, path: Path): Case[] {
  const at = name(path);
  const say = (says: string, value: unknown, code: Case['code'], where = at): Case => ({
    says: `${at} ${says}`,
    change: set(path, value),
    field: where,
    code,
  });
  const cases: Case[] = [];
  if (field.required) {
    cases.push({
      says: `${at} mangler`,
      change: (data) => {
        parent(data, path)[path.at(-1) ?? ''] = undefined;
      },
      field: at,
      code: 'required',
    });
  }
  switch (field.type) {
    case 'text':
      cases.push(
        say('er et tall', 42, 'wrong-type'),
        say('er en liste', ['a'], 'wrong-type'),
        say('er tom', '', /too-short|bad-clock/),
      );
      if (field.max)
        cases.push(
          say('er bare mellomrom', '   ', 'too-short'),
          say('er for lang', 'x'.repeat(field.max + 1), 'too-long'),
        );
      break;
    case 'number':
      cases.push(say('er tekst', 'mange', 'wrong-type'), say('er ja', true, 'wrong-type'));
      if (field.min !== undefined) cases.push(say('er for lite', field.min - 1, 'too-small'));
      if (field.max !== undefined) cases.push(say('er for stort', field.max + 1, 'too-big'));
      if (field.whole) cases.push(say('er et desimaltall', 2.5, 'wrong-type'));
      break;
    case 'boolean':
      cases.push(say('er ja', 'ja', 'wrong-type'), say('er 1', 1, 'wrong-type'));
      break;
    case 'date':
      cases.push(
        say('er norsk dato', '20.11.2026', 'bad-date'),
        say('finnes ikke', '2026-02-30', 'bad-date'),
        say('er et tall', 2026, 'wrong-type'),
      );
      break;
    case 'choice':
      cases.push(
        say('er ukjent verdi', 'finnes-ikke', 'not-allowed'),
        say('er et tall', 3, 'not-allowed'),
      );
      break;
    case 'reference':
      cases.push(
        say('er et navn', 'Ikke En Id', 'unknown-ref'),
        say('er et tall', 7, 'wrong-type'),
      );
      break;
    case 'place':
      cases.push(
        say('er uten kolon', 'side 5', 'bad-place-form'),
        say('er et tall', 36, 'wrong-type'),
      );
      break;
    case 'group':
      cases.push(say('er tekst', 'tekst', 'wrong-type'), {
        says: `${at} har et ukjent felt`,
        change: set([...path, 'ukjent'], 1),
        field: at,
        code: 'unknown-key',
      });
      cases.push(...field.fields.flatMap((f) => casesFor(f, [...path, f.name])));
      break;
    case 'list':
      cases.push(say('er tekst', 'tekst', 'wrong-type'));
      if (field.min) cases.push(say('er tom', [], 'too-few'));
      if (field.item) cases.push(...casesFor({ ...field.item, required: false }, [...path, 0]));
      break;
  }
  return cases;
}

const check = (collection: CollectionName, data: Record<string, unknown>): Problem[] =>
  parseFiles([file(collection, 'proeve', fileText(collection, data, ''))]).issues.flatMap(
    issueProblems,
  );

describe.each(collectionNames)('%s', (collection) => {
  test('de gode eksemplene utgjør til sammen en fil uten feil i feltene', () => {
    expect(check(collection, goodFields(collection)).map(formatProblem)).toEqual([]);
  });

  const cases: Case[] = [
    {
      says: 'ukjent felt',
      change: (data) => {
        data.ukjentFelt = 1;
      },
      field: '',
      code: 'unknown-key',
    },
    ...fieldsOf(collection).flatMap((f) => casesFor(f, [f.name])),
  ];

  test.each(cases.map((c) => [c.says, c] as const))('%s', (_says, { change, field, code }) => {
    const data = clone(goodFields(collection));
    change(data);
    const problems = check(collection, data);
    const found = problems.find(
      (p) => p.field === field && (typeof code === 'string' ? p.code === code : code.test(p.code)),
    );
    expect(found, problems.map((p) => `${p.code} ${formatProblem(p)}`).join('\n')).toBeDefined();
    for (const p of problems) {
      expect(p.sentence).toMatch(/[.?]$/);
      expect(p.sentence).not.toMatch(/undefined|null\b|\[object|Invalid|Expected|NaN/);
    }
  });
});
