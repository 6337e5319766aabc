import { expect, test } from 'vitest';
import { formNames } from './asked.ts';
import { formGroups, formParts } from './groups.ts';
import { questionsOf } from './questions.ts';

test.each(formNames)('hvert spørsmål i %s står i én gruppe, og ingen gruppe er lang', (name) => {
  const questions = questionsOf(name, () => []);
  const { first, more } = formGroups(name, questions);
  const groups = [...first, ...more];
  const placed = groups.flatMap(({ items }) => items);
  expect(placed).toHaveLength(questions.length);
  expect(new Set(placed)).toEqual(new Set(questions));
  expect(first.flatMap(({ items }) => items).every((question) => question.first)).toBe(true);
  for (const { title, items } of groups) expect(items.length, title).toBeLessThanOrEqual(6);
});

test.each(formNames)('to grupper i %s heter aldri det samme', (name) => {
  const { first, more } = formGroups(
    name,
    questionsOf(name, () => []),
  );
  const titles = [...first, ...more].map(({ title }) => title);
  expect(titles).toEqual([...new Set(titles)]);
});

test.each(formNames)(
  'delene i %s har alle gruppene, og det en må svare på, står før den siste',
  (name) => {
    const { first, more } = formGroups(
      name,
      questionsOf(name, () => []),
    );
    const parts = formParts(first, more);
    expect(parts.flatMap(({ groups }) => groups)).toEqual([...first, ...more]);
    const last = parts.at(-1)?.groups.flatMap(({ items }) => items) ?? [];
    expect(last.some(({ required }) => required)).toBe(false);
    // The text can be made where the last that must be answered is asked, and not before.
    const at = parts.findIndex(({ ahead }) => !ahead);
    const here = parts[at]?.groups.flatMap(({ items }) => items) ?? [];
    expect(here.some(({ required }) => required)).toBe(true);
    expect(parts.slice(0, at).every(({ ahead }) => ahead)).toBe(true);
  },
);

test('et skjema med få spørsmål er én del', () =>
  expect(formParts([{ title: '', items: [] }], [])).toHaveLength(1));
