import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { exampleMap } from './example-map.ts';
import { exampleList } from './lists.ts';

const toolbox = loadToolbox();
const counties = exampleMap(toolbox);
const list = exampleList(toolbox);

test('kartet har alle kommunene i eksemplene, og hver av dem peker på sine eksempler i lista', () => {
  const named = new Set(toolbox.eksempler.flatMap((e) => e.data.municipalities));
  expect(counties.flatMap((c) => c.places)).toHaveLength(named.size);
  const cards = list.groups.flatMap((group) => group.items);
  const bodoe = counties.flatMap((c) => c.places).find(({ name }) => name === 'Bodø');
  expect(bodoe?.core).toBe(true);
  const places = new Map(toolbox.eksempler.map(({ url, data }) => [url, data.municipalities]));
  for (const item of bodoe?.items ?? [])
    expect(places.get(cards[item]?.url ?? '')).toContain('bodoe');
});

test('hvert fylke fører til en gruppe som står i lista', () => {
  const ids = list.groups.map((group) => `#${group.id}`);
  for (const { href, items } of counties) {
    expect(ids).toContain(href);
    expect(items.length).toBeGreaterThan(0);
  }
  expect(counties.find(({ county }) => county === 'Nordland')?.href).toBe('#omraade-nordland');
});
