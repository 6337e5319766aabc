import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sceneOf } from '../../domain/scene/scene-of.ts';
import type { Scene, Seats } from '../../domain/scene/scene.ts';
import { loadToolbox } from '../../load/toolbox.ts';
import { keysOf } from '../../schemas/values.ts';
import { drawScene } from './draw.ts';
import { points } from '../path-points.ts';
import { SHEET } from './shape.ts';

const toolbox = loadToolbox();
const drawn = toolbox.verktoy.map((guide) => ({
  id: guide.id,
  shapes: drawScene(sceneOf(toolbox, guide)),
}));
const scene = (more: Partial<Scene>): Scene => ({
  kind: 'fou',
  seats: { as: 'table', people: 6, roles: false },
  round: false,
  presenting: 0,
  researcher: false,
  time: { as: 'once' },
  ...more,
});

const outside = (shapes: readonly { d: string }[]): [number, number][] =>
  shapes
    .flatMap(({ d }) => points(d))
    .filter(([x, y]) => !(x >= 0 && x <= SHEET.width && y >= 0 && y <= SHEET.height));

test('ingenting i noen tegning går utenfor arket', () => {
  for (const { id, shapes } of drawn) expect(outside(shapes), id).toEqual([]);
});

test('det gjelder også så mange, og så få, som noen kan skrive', () => {
  const seats: Seats[] = [1, 2, 3, 5, 15, 300].flatMap((people): Seats[] => [
    { as: 'table', people: Math.min(people, 15), roles: false },
    { as: 'ring', people: Math.min(people, 14) },
    { as: 'half-ring', people: Math.min(people, 20) },
    { as: 'rows', people },
    { as: 'journey', people },
    { as: 'screens', people, speaker: false },
    { as: 'crowd', people },
    { as: 'groups', people, groups: people, each: 12, table: true, hosts: true },
    { as: 'groups', people, groups: people, table: false, hosts: false },
    { as: 'houses', of: 'kommune', houses: people, least: false, way: 'both', state: true },
    { as: 'houses', of: 'kontor', houses: people + 1, least: false, way: 'out', state: false },
  ]);
  for (const each of seats)
    for (const more of [
      {},
      { prop: 'screen' as const },
      { prop: 'board' as const },
      { prop: 'wall' as const },
      { presenting: 30 },
    ]) {
      const shapes = drawScene(scene({ seats: each, ...more }));
      expect(outside(shapes), JSON.stringify(each)).toEqual([]);
      expect(shapes.map(({ d }) => d).join('')).not.toMatch(/NaN|Infinity|undefined/);
    }
});

test('alt som kan komme ut, har sin egen tegning', () => {
  const all = keysOf('output').map((output) => JSON.stringify(drawScene(scene({ output }))));
  expect(new Set(all).size).toBe(all.length);
  for (const output of keysOf('output'))
    expect(outside(drawScene(scene({ output, audience: 'to' }))), output).toEqual([]);
});

test('minst sytti av guidene har en tegning ingen andre har', () =>
  expect(new Set(drawn.map(({ shapes }) => JSON.stringify(shapes))).size).toBeGreaterThanOrEqual(
    70,
  ));

test('en tegning er høyst 24 deler, og veier høyst 600 byte', () => {
  for (const { id, shapes } of drawn) {
    expect(shapes.length, id).toBeLessThanOrEqual(24);
    expect(brotliCompressSync(JSON.stringify(shapes)).length, id).toBeLessThanOrEqual(600);
  }
});
