import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { byPage } from './by-page.ts';
import { claimPages, placeBars } from './sources.ts';

const toolbox = loadToolbox('content');
const places = toolbox.kilder.flatMap((source) => claimPages(toolbox, source).flat());

test('påstandene står under siden de er på, og ingen er borte', () => {
  for (const { items } of places) {
    const pages = byPage(items);
    expect(pages.flatMap(({ claims }) => claims)).toHaveLength(items.length);
    expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
  }
});

test('hvert slag side har sitt ord', () => {
  const kinds = new Map(
    places.flatMap(({ items }) => byPage(items)).map(({ url, kind }) => [url.split('/')[1], kind]),
  );
  expect(kinds.get('verktoy')).toBe('guide');
  expect(kinds.get('begreper')).toBe('ord');
  for (const [part, kind] of kinds) if (kind === 'side') expect(part).toMatch(/^[a-z-]+$/);
});

test('hvert sted er én søyle, og bare stedene på siden er framhevet', () => {
  for (const source of toolbox.kilder) {
    const pages = claimPages(toolbox, source);
    const bars = placeBars(pages, 1);
    expect(new Set(bars.map(({ anchor }) => anchor)).size).toBe(bars.length);
    expect(bars.filter(({ here }) => here).map(({ text }) => text)).toEqual(
      pages[0]?.map(({ text }) => text),
    );
    for (const { height } of bars) expect(height).toBeGreaterThan(0);
    expect(Math.max(...bars.map(({ height }) => height))).toBe(1);
  }
});
