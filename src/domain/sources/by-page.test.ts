import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { byPage, wordsAndRest } from './by-page.ts';
import {
  claimPages,
  fullestPlace,
  partOf,
  placeBars,
  placeName,
  placesOn,
  reportFound,
} from './sources.ts';

const toolbox = loadToolbox('content');
const places = toolbox.kilder.flatMap((source) => claimPages(toolbox, source).flat());

test('påstandene står under siden de er på, og ingen er borte', () => {
  for (const { items } of places) {
    const pages = byPage(items);
    expect(pages.flatMap(({ parts }) => parts.flatMap(({ claims }) => claims))).toHaveLength(
      items.length,
    );
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

test('delen leseren er i, har navnet sitt over søylene sine, også i hver ende', () => {
  const bars = (from: number, to: number) =>
    Array.from({ length: 50 }, (_, i) => ({
      anchor: String(i),
      text: '',
      height: 1,
      here: i >= from && i < to,
    }));
  expect(partOf(bars(0, 5))).toEqual({ start: 0, width: 5, middle: 0, side: 'first' });
  expect(partOf(bars(20, 30))).toEqual({ start: 20, width: 10, middle: 50, side: undefined });
  expect(partOf(bars(48, 50))).toEqual({ start: 48, width: 2, middle: 100, side: 'last' });
});

test('ord i kilden står for seg, og alt annet er med', () => {
  const all = places.map(({ items }) => wordsAndRest(items));
  expect(all.flatMap(({ words }) => words).length).toBeGreaterThan(10);
  for (const [i, { words, rest }] of all.entries())
    expect(words.length + rest.length).toBe(places[i]?.items.length);
  for (const { sentence } of all.flatMap(({ words }) => words))
    expect(sentence).toMatch(/^K.+«.+»/);
});

test('setninger står under overskriften de har på siden', () => {
  const parts = places.flatMap(({ items }) => byPage(items)).flatMap((page) => page.parts);
  expect(parts.some(({ heading }) => heading === 'Fallgruver')).toBe(true);
  for (const { heading, anchor } of parts) expect(Boolean(heading)).toBe(Boolean(anchor));
});

test('stedet det står mest fra er det høyeste, og sider heter side', () => {
  for (const source of toolbox.kilder) {
    const pages = claimPages(toolbox, source);
    const most = fullestPlace(pages);
    const at = placeBars(pages, 1).find(({ height }) => height === 1);
    expect(most?.text).toBe(at?.text);
  }
  expect(placeName('s. 5–6')).toBe('Side\u00A05–6');
  expect(placeName('Forord')).toBe('Forord');
});

test('en del sier hvor i kilden den er, og kilden hvor rapporten finnes', () => {
  const source = toolbox.kilder.find(({ id }) => id === 'ntnu-2017');
  if (!source) throw new Error('ntnu-2017');
  expect(reportFound(source)).toMatch(/NTNU Samfunnsforskning \(ISBN 978-[\d-]+\)\.$/);
  const [first] = claimPages(toolbox, source);
  expect(placesOn(first ?? [])).toContain(' til ');
  expect(placesOn(first?.slice(0, 1) ?? [])).toBe(first?.[0]?.text);
});

test('en setning som viser tilbake, har med setningen foran', () => {
  const told = places.flatMap(({ items }) => items).filter(({ before }) => before);
  expect(told.length).toBeGreaterThan(50);
  const lists = places.flatMap(({ items }) => byPage(items)).flatMap(({ parts }) => parts);
  for (const { claims } of lists)
    for (const [i, { before }] of claims.entries())
      if (before) expect(before).not.toBe(claims[i - 1]?.sentence);
});
