import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkFiles } from '../checks/check.ts';
import { formatProblem } from '../checks/problems.ts';
import { goodFiles } from '../checks/fixture.ts';
import { readContent } from '../content/files.ts';
import { parseFrontmatter } from '../content/frontmatter.ts';
import { collectionNames } from '../schemas/collections.ts';
import { allFieldsOf, fieldsOf, type Field } from '../schemas/walk.ts';
import { hintOf, mustBe } from './hints.ts';

type Data = Record<string, unknown>;

const saysLeaveOut = (field: Field): boolean => toString(h('p', mustBe(field))) === ' kan utelates';

/** Each way to leave out one field that may be, with the path of it. */
function without(fields: readonly Field[], data: Data, path = ''): { path: string; data: Data }[] {
  return fields.flatMap((field) => {
    const value = data[field.name];
    if (value === undefined) return [];
    const at = `${path}${field.name}`;
    const { [field.name]: _gone, ...rest } = data;
    const inside = (inner: Field[], own: unknown, where: string, put: (own: unknown) => unknown) =>
      without(inner, own as Data, where).map((one) => ({
        path: one.path,
        data: { ...data, [field.name]: put(one.data) },
      }));
    return [
      ...(saysLeaveOut(field) ? [{ path: at, data: rest }] : []),
      ...(field.type === 'group'
        ? inside(field.fields, value, `${at}.`, (own) => own)
        : Array.isArray(value) && field.item?.type === 'group'
          ? value.flatMap((item, i) =>
              inside(field.item?.fields ?? [], item, `${at}[${i}].`, (own) =>
                (value as unknown[]).with(i, own),
              ),
            )
          : []),
    ];
  });
}

test('det som «kan utelates», kan utelates: ingen kontroll ber om det', () => {
  const { files, strays } = readContent('content');
  const tried = new Set<string>();
  const wrong: string[] = [];
  // One field out of each file at a time, and another the next: the whole content is read thrice.
  for (let round = 0; round < 3; round += 1) {
    const out = new Map<string, string>();
    const changed = files.map((file) => {
      const parsed = parseFrontmatter(file.text);
      if ('fault' in parsed) throw new Error(file.path);
      const kindOf = (path: string): string => `${file.collection}.${path.replace(/\d+/g, '')}`;
      const one = without(fieldsOf(file.collection), parsed.data).find(
        ({ path }) => !tried.has(kindOf(path)),
      );
      if (!one) return file;
      tried.add(kindOf(one.path));
      out.set(file.path, one.path);
      return { ...file, text: `---\n${stringify(one.data)}---\n${parsed.body}` };
    });
    const { problems } = checkFiles(changed, strays, '2026-11-28');
    wrong.push(...problems.filter((p) => out.get(p.file) === p.field).map(formatProblem));
  }
  expect(wrong).toEqual([]);
  expect(tried.size).toBeGreaterThan(100);
}, 60_000);

test('det som må være med i et møte, blir sagt også når resten mangler', () => {
  const [sheet, ...rest] = goodFiles().toSorted((a) => (a.collection === 'opplegg' ? -1 : 1));
  const text = '---\ntitle: Nytt\nkind: moete\n---\n';
  const { problems } = checkFiles([{ ...sheet!, text }, ...rest], [], '2026-11-20');
  const missing = problems.filter((p) => p.file === sheet?.path && p.code === 'required');
  expect(missing.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['length', 'invitation', 'reminder', 'rows']),
  );
});

test('rådet ved et felt er slik det skrives i skjemaet: ingen klammer eller anførselstegn', () => {
  for (const field of collectionNames.flatMap(allFieldsOf)) {
    if (field.type === 'group' || field.item?.type === 'group') continue;
    const hint = toString(h('p', hintOf(field)));
    expect(hint, field.path).not.toMatch(/[[\]"]|true|uten \.md|filnavn/);
  }
});
