import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { keysOf } from '../../schemas/values.ts';
import { aimsByUse } from './aims.ts';

test('formålene flest guider tjener, står først, og ingen er borte', () => {
  const toolbox = loadToolbox('content');
  const { first, rest } = aimsByUse(toolbox);
  expect(first).toHaveLength(6);
  expect([...first, ...rest].sort()).toEqual([...keysOf('purpose')].sort());
  const count = (aim: string): number =>
    toolbox.verktoy.filter(({ data }) => data.purposes.some(({ purpose }) => purpose === aim))
      .length;
  const counts = [...first, ...rest].map(count);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});
