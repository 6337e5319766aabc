import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { afterFirstWeek, firstCase, firstTries, firstWords, mostNamed } from './first-week.ts';

const toolbox = loadToolbox();

test('hvert kontor får verktøy som kontoret selv oppga', () => {
  for (const office of toolbox.kontor) {
    const guides = mostNamed(toolbox, office.id);
    expect(guides.length, office.id).toBeGreaterThan(0);
    for (const guide of guides)
      expect(guide.data.offices.some((o) => o.office === office.id && o.basis === 'tabell')).toBe(
        true,
      );
  }
  expect(mostNamed(toolbox, undefined)).toHaveLength(3);
});

test('kontoret får sin egen case der det har en', () => {
  expect(firstCase(toolbox, 'bodoe')?.id).toBe('bodoe-foyer');
  expect(firstCase(toolbox, undefined)?.data.core).toBe(true);
});

test('det en kan prøve først, koster ikke penger og krever ikke erfaring', () => {
  expect(firstTries(toolbox)).toHaveLength(3);
  for (const { data } of firstTries(toolbox))
    expect([data.cost, data.experience]).toEqual(['ingen', 'ingen']);
});

test('ordene finnes, hvert med én setning', () => {
  const words = firstWords(toolbox);
  expect(words.length).toBeGreaterThan(5);
  for (const { title, short } of words) expect(short, title).toMatch(/^[^.]+\.$/);
});

test('etter den første uka kommer planen for de neste, med malene sine, der den finnes', () => {
  const [plan, ...templates] = afterFirstWeek(toolbox);
  expect(plan?.url).toBe('/opplegg/ny-kollega-tolv-veker/');
  expect(templates.map(({ url }) => url)).toContain('/maler/kart-for-ny-kollega/');
  expect(afterFirstWeek({ ...toolbox, opplegg: [] })).toEqual([]);
});
