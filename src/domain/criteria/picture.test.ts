import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { criteriaPicture } from './picture.ts';

test('hvert kriterium har verktøyene sine, og de som går igjen, står med alle numrene', () => {
  const toolbox = loadToolbox();
  const { criteria, shared } = criteriaPicture(toolbox);
  expect(criteria.map(({ guides }) => guides.map((g) => g.id))).toEqual(
    toolbox.suksesskriterier.map(({ data }) => data.tools.map(({ guide }) => guide)),
  );
  for (const { guide, numbers } of shared) {
    expect(numbers.length).toBeGreaterThan(1);
    expect(
      toolbox.suksesskriterier
        .filter(({ data }) => data.tools.some((tool) => tool.guide === guide.id))
        .map(({ data }) => data.order),
    ).toEqual(numbers);
  }
  const all = criteria.flatMap(({ guides }) => guides.map((g) => g.id));
  expect(all.length - new Set(all).size).toBe(
    shared.reduce((sum, { numbers }) => sum + numbers.length - 1, 0),
  );
});
