import { expect, test } from 'vitest';
import { loadToolbox } from '../load/toolbox.ts';
import { limits, siteFacts } from './site-facts.ts';

const toolbox = loadToolbox();

test('tallene om nettstedet er de som er talt', () => {
  expect(
    siteFacts(toolbox)
      .map(({ count }) => count)
      .slice(0, 2),
  ).toEqual([toolbox.verktoy.length, toolbox.kilder.length]);
});

test('forbeholdene sier hvor gamle kildene er, og hvor mange små kommuner som er med', () => {
  const [sources, small] = limits(toolbox);
  expect(sources?.name).toMatch(/^rapporter fra \d{4} til \d{4} er kildene$/);
  expect(small?.name).toContain('under 5\u00A0000 innbyggere');
  const [source] = toolbox.kilder;
  const one = source ? limits({ ...toolbox, kilder: [source] }) : [];
  expect(one[0]?.name).toBe(`rapporter fra ${source?.data.year} er kildene`);
  expect(limits({ ...toolbox, kilder: [] })[0]?.name).toBe('rapporter er kildene');
});
