import { expect, test } from 'vitest';
import { sceneOf } from '../../domain/scene/scene-of.ts';
import { subjectOf } from '../../domain/scene/subject.ts';
import { loadToolbox } from '../../load/toolbox.ts';
import { kindColours } from '../kind-colours.ts';
import { points } from '../path-points.ts';
import { NEAR_SHEET, type Shape } from '../scene/shape.ts';
import { nearFile } from '../scene/svg.ts';
import { drawNear } from './draw.ts';
import { large } from './parts.ts';
import { subjects } from './subjects.ts';

const toolbox = loadToolbox();
const drawn = toolbox.verktoy.map((guide) => {
  const scene = sceneOf(toolbox, guide);
  return { id: guide.id, near: drawNear(scene, subjectOf(guide)), bare: drawNear(scene) };
});
/** Those who listen sit at the lower edge, cut off by it. */
const BELOW = 8;
const outside = (shapes: readonly Shape[]): [number, number][] =>
  shapes
    .flatMap(({ d }) => points(d))
    .filter(
      ([x, y]) => !(x >= 0 && x <= NEAR_SHEET.width && y >= -1 && y <= NEAR_SHEET.height + BELOW),
    );

test('ingenting går utenfor arket, med eller uten et navn som sier noe', () => {
  for (const { id, near, bare } of drawn) {
    expect(outside(near), id).toEqual([]);
    expect(outside(bare), id).toEqual([]);
  }
  for (const [subject, shapes] of Object.entries(subjects))
    expect(outside(shapes), subject).toEqual([]);
});

test('minst sytti av tegningene i listene er ulike', () =>
  expect(new Set(drawn.map(({ near }) => JSON.stringify(near))).size).toBeGreaterThanOrEqual(70));

test('de er få og store: høyst 24 deler', () => {
  for (const { id, near, bare } of drawn) {
    expect(near.length, id).toBeLessThanOrEqual(24);
    expect(bare.length, id).toBeLessThanOrEqual(24);
  }
});

test('det som er spesielt, leses av navnet på begge målformer', () => {
  const subject = (title: string) =>
    subjectOf({ data: { title } } as Parameters<typeof subjectOf>[0]);
  expect(subject('Studietur')).toBe('reise');
  expect(subject('Kollegarettleiing')).toBe('kolleger');
  expect(subject('Kollegaveiledning')).toBe('kolleger');
  expect(subject('Et nytt verktøy')).toBeUndefined();
});

test('en større tegning har de samme buene', () =>
  expect(large([{ as: 'line', d: 'M1 2a3 3 0 1 1 4 0z' }], 2, 10, 20)[0]?.d).toBe(
    'M12 24a6 6 0 1 1 8 0z',
  ));

test('en fil følger lyst og mørkt, og har ingen andre farger enn typens', () => {
  const { light, dark } = kindColours.fou;
  const svg = nearFile(drawn[0]?.near ?? [], light, dark);
  expect(svg).toContain('@media(prefers-color-scheme:dark)');
  expect(svg).toContain(`stroke:${dark.ink}`);
  expect(svg).not.toMatch(/NaN|undefined/);
});
