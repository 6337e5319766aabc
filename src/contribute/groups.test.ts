import { expect, test } from 'vitest';
import { formNames } from './asked.ts';
import { inGroups } from './groups.ts';
import { questionsOf } from './questions.ts';

test.each(formNames)('hvert spørsmål i %s står i én gruppe, og ingen gruppe er lang', (name) => {
  const rest = questionsOf(name, () => []).filter(({ first }) => !first);
  const groups = inGroups(name, rest);
  const placed = groups.flatMap(({ items }) => items);
  expect(placed).toHaveLength(rest.length);
  expect(new Set(placed)).toEqual(new Set(rest));
  for (const { title, items } of groups) expect(items.length, title).toBeLessThanOrEqual(5);
});
