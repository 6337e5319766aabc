import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { whenInstead } from './choose-instead.ts';
import { readyPairs } from './pairs.ts';

test('ferdige par: hver sier når den andre er bedre, og ingen guide er i to', () => {
  const pairs = readyPairs(loadToolbox('content'), 6);
  expect(pairs).toHaveLength(6);
  for (const {
    sides: [a, b],
  } of pairs) {
    expect(a.when).toBe(whenInstead(b.guide, a.guide));
    expect(b.when).toBe(whenInstead(a.guide, b.guide));
  }
  const ids = pairs.flatMap(({ sides }) => sides.map(({ guide }) => guide.id));
  expect(new Set(ids).size).toBe(ids.length);
});
