import { expect, test } from 'vitest';
import { formNames } from './asked.ts';
import { inGroups } from './groups.ts';
import { questionsOf } from './questions.ts';

test.each(formNames)('hvert spørsmål i %s står i én gruppe, og ingen gruppe er lang', (name) => {
  const questions = questionsOf(name, () => []);
  const groups = [true, false].flatMap((first) =>
    inGroups(
      name,
      questions.filter((question) => question.first === first),
    ),
  );
  const placed = groups.flatMap(({ items }) => items);
  expect(placed).toHaveLength(questions.length);
  expect(new Set(placed)).toEqual(new Set(questions));
  for (const { title, items } of groups) expect(items.length, title).toBeLessThanOrEqual(6);
});
