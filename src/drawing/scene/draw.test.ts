import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sceneOf } from '../../domain/scene/scene-of.ts';
import type { Scene, Seats } from '../../domain/scene/scene.ts';
import { loadToolbox } from '../../load/toolbox.ts';
import { keysOf } from '../../schemas/values.ts';
import { kindColours } from '../kind-colours.ts';
import { drawScene } from './draw.ts';
import { SHEET } from './shape.ts';
import { sceneFile } from './svg.ts';

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

/** Where the pen is after each command of a path: the ends of all lines and curves. */
function points(d: string): [number, number][] {
  const found: [number, number][] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const values = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const size = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, a: 7, z: 0 }[command.toLowerCase()];
    if (size === undefined) throw new Error(`ukjent: ${command}`);
    if (size === 0) [x, y] = [startX, startY];
    for (let i = 0; size && i < values.length; i += size) {
      const end = values.slice(i, i + size).slice(-2);
      const from = command === command.toLowerCase() ? [x, y] : [0, 0];
      const [a = 0, b = 0] = end;
      if (command === 'h') x += a;
      else if (command === 'v') y += a;
      else [x, y] = [(from[0] ?? 0) + a, (from[1] ?? 0) + b];
      if (command.toLowerCase() === 'm' && i === 0) [startX, startY] = [x, y];
      found.push([x, y]);
    }
  }
  return found;
}

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

test('en fil følger lyst og mørkt, og har ingen andre farger enn typens', () => {
  const { light, dark } = kindColours.fou;
  const svg = sceneFile(scene({ output: 'vedtak' }), light, dark);
  expect(svg).toContain('@media(prefers-color-scheme:dark)');
  expect(svg).toContain(`stroke:${dark.ink}`);
  expect(svg).not.toMatch(/NaN|undefined/);
});
