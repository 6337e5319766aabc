import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { readyPairs } from './pairs.ts';

test('ferdige par: to guider den ene selv nevner, hver guide bare én gang', () => {
  const pairs = readyPairs(loadToolbox('content'), 6);
  expect(pairs).toHaveLength(6);
  for (const { guide, instead, reason } of pairs)
    expect(guide.data.avoidWhen).toContainEqual(
      expect.objectContaining({ instead: instead.id, reason }),
    );
  const ids = pairs.flatMap(({ guide, instead }) => [guide.id, instead.id]);
  expect(new Set(ids).size).toBe(ids.length);
});
