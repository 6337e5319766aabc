import { expect, test } from 'vitest';
import { loadToolbox } from '../../content/toolbox.ts';
import { kindRules } from './rules.ts';

const toolbox = loadToolbox('content');

test('hver regel om å kombinere typer står i innholdet, med lenke til kilden der den har et sted', () => {
  const rules = kindRules(toolbox);
  const written = toolbox.kategorier.flatMap((kind) => kind.data.combine.map((c) => ({ kind, ...c })));
  expect(rules.map((r) => [r.from, r.to, r.reason])).toEqual(written.map((w) => [w.kind.id, w.category, w.reason]));
  expect(written.some((w) => w.place)).toBe(true);
  for (const [i, { place }] of written.entries()) {
    const source = place?.split(':')[0];
    expect(rules[i]?.sourceUrl).toBe(source && `/kilder/${source}/`);
    if (place) expect(rules[i]?.place).toMatch(/\d{4}.*, /);
    else expect(rules[i]?.place).toBeUndefined();
  }
});
