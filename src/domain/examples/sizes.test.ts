import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { exampleSizes } from './sizes.ts';

const toolbox = loadToolbox('content');

test('hver kommune i eksemplene er telt én gang, etter størrelse', () => {
  const sizes = exampleSizes(toolbox, 'nb');
  const told = new Set(toolbox.eksempler.flatMap(({ data }) => data.municipalities));
  expect(sizes.reduce((sum, { count }) => sum + count, 0)).toBe(told.size);
  expect(sizes[0]?.text).toBe('Under 5\u00A0000 innbyggere');
});
