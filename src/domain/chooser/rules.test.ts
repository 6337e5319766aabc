import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { toolsOf } from './from-guides.ts';
import { kindRules } from './rules.ts';

const toolbox = loadToolbox('content');

test('hver regel om å kombinere typer står i innholdet, med lenke til kilden der den har et sted', () => {
  const rules = kindRules(toolbox);
  const written = toolbox.kategorier.flatMap((kind) =>
    kind.data.combine.map((c) => ({ kind, ...c })),
  );
  expect(rules.map((r) => [r.from, r.to, r.reason])).toEqual(
    written.map((w) => [w.kind.id, w.category, w.reason]),
  );
  expect(written.some((w) => w.place)).toBe(true);
  for (const [i, { place }] of written.entries()) {
    const source = place?.split(':')[0];
    expect(rules[i]?.sourceUrl).toBe(source && `/kilder/${source}/`);
    if (place) expect(rules[i]?.place).toMatch(/\d{4}.*, /);
    else expect(rules[i]?.place).toBeUndefined();
  }
});

test('antall eksempler og størrelsene kommer fra eksemplene som viser guiden', () => {
  for (const tool of toolsOf(toolbox)) {
    const shown = toolbox.eksempler.filter((e) => e.data.tools.includes(tool.id));
    expect(tool.examples, tool.id).toBe(shown.length);
    const sizes = shown
      .flatMap((e) => e.data.municipalities)
      .map((id) => toolbox.kommuner.find((m) => m.id === id)?.data.size);
    expect(new Set(tool.sizes), tool.id).toEqual(new Set(sizes.filter(Boolean)));
  }
  expect(toolsOf(toolbox).some((tool) => tool.examples === 0)).toBe(true);
});
