import { expect, test } from 'vitest';
import { layersOf } from './layers.ts';

const at = (layers: ReturnType<typeof layersOf>) =>
  Object.fromEntries(layers.boxes.map(({ id, x, y }) => [id, { x, y }]));

test('det som kommer før, står til venstre, også gjennom flere ledd', () => {
  const layers = layersOf(
    ['d', 'c', 'b', 'a'],
    [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
      ['c', 'd'],
    ],
    [],
  );
  const { a, b, c, d } = at(layers);
  expect([a, b, c, d].map((box) => box?.x)).toEqual(
    [a, b, c, d].map((box) => box?.x).toSorted((one, other) => (one ?? 0) - (other ?? 0)),
  );
  expect(new Set([a, b, c, d].map((box) => box?.x)).size).toBe(4);
  expect(layers.arrows).toHaveLength(4);
});

test('det som er samtidig, står under hverandre med strek imellom', () => {
  const layers = layersOf(['a', 'x', 'b'], [['a', 'x']], [['a', 'b']]);
  const { a, b } = at(layers);
  expect(b?.x).toBe(a?.x);
  expect(layers.ties).toEqual([`M${(a?.x ?? 0) + 102} ${(a?.y ?? 0) + 60}V${b?.y ?? 0}`]);
});

test('ingen bokser ligger på hverandre, og alt er innenfor arket', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const layers = layersOf(
    ids,
    [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'd'],
      ['a', 'd'],
      ['e', 'f'],
    ],
    [
      ['c', 'g'],
      ['a', 'g'],
    ],
  );
  expect(layers.boxes.map(({ id }) => id).toSorted()).toEqual(ids);
  for (const one of layers.boxes) {
    expect(one.x + one.width).toBeLessThan(layers.width);
    expect(one.y + one.height).toBeLessThan(layers.height);
    for (const other of layers.boxes)
      if (one !== other && one.x === other.x)
        expect(Math.abs(one.y - other.y)).toBeGreaterThan(one.height);
  }
});

test('en ring stopper, og alle står der', () => {
  const layers = layersOf(
    ['a', 'b'],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [],
  );
  expect(layers.boxes).toHaveLength(2);
});
