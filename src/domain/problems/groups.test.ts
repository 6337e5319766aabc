import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { problemGroups } from './groups.ts';

test('hvert problem står i én gruppe, etter det dere vil oppnå', () => {
  const toolbox = loadToolbox();
  const groups = problemGroups(toolbox);
  const all = groups.flatMap(({ problems }) => problems.map(({ id }) => id));
  expect([...all].sort()).toEqual(toolbox.problemer.map(({ id }) => id).sort());
  const groupOf = (id: string) =>
    groups.find(({ problems }) => problems.some((problem) => problem.id === id))?.id;
  expect(groupOf('leietakere-mister-boligen')).toBe('bolig');
  expect(groupOf('vi-mangler-tall')).toBe('kunnskap');
  expect(groupOf('lederne-er-ikke-med')).toBe('sammen');
});
