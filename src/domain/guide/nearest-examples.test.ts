import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { nearestExamples } from './nearest-examples.ts';
import { byId, examplesOf } from './relations.ts';

const toolbox = loadToolbox();

test('hver guide uten eksempel får to andre å se på, og hva de viser', () => {
  const without = toolbox.verktoy.filter((guide) => examplesOf(toolbox, guide).length === 0);
  for (const guide of without) {
    const near = nearestExamples(toolbox, guide);
    expect(near, guide.id).toHaveLength(2);
    expect(near[0]?.example, guide.id).not.toBe(near[1]?.example);
    for (const { example, shows } of near) {
      expect(example.data.tools, guide.id).toContain(shows.id);
      expect(shows, guide.id).not.toBe(guide);
    }
  }
});

test('guidene den går sammen med, kommer før andre av samme type', () => {
  const guide = byId(toolbox, 'verktoy', 'fagdag');
  const together = guide.data.combineWith.map((c) => c.guide);
  const withExamples = together.filter(
    (id) => examplesOf(toolbox, byId(toolbox, 'verktoy', id)).length > 0,
  );
  expect(nearestExamples(toolbox, guide, 1)[0]?.shows.id).toBe(withExamples[0]);
});
