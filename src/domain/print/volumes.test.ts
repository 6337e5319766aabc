import { expect, test } from 'vitest';
import type { Toolbox } from '../../content/toolbox.ts';
import { loadToolbox } from '../../load/toolbox.ts';
import { keysOf } from '../../schemas/values.ts';
import { guidesOfKind, inTwoKinds } from '../guide/relations.ts';
import { cardsBySheet, marginSheets } from './margins.ts';
import { fitsInOne, printVolumes, VOLUME } from './volumes.ts';

const real = loadToolbox();
const many = (times: number): Toolbox => ({
  ...real,
  verktoy: Array.from({ length: times }, (_, n) =>
    real.verktoy.map((g) => ({ ...g, id: `${g.id}-${n}`, url: `/verktoy/${g.id}-${n}/` })),
  ).flat(),
});

test('i dag er hver samling ett dokument, med den samme adressen', () => {
  expect(fitsInOne(real)).toBe(true);
  expect(printVolumes(real).map((v) => [v.path, v.title])).toContainEqual([
    '/utskrift/eksempler/',
    'Eksempler',
  ]);
  expect(printVolumes(real).every((v) => v.of === 1)).toBe(true);
  // Guides, examples and run sheets: 250 to a sheet.
  expect(cardsBySheet(real)).toHaveLength(2);
});

test('med mange guider deles samlingene, og hver guide står i ett bind av hver type den er i', () => {
  const large = many(40);
  const volumes = printVolumes(large);
  expect(fitsInOne(large)).toBe(false);
  expect(Math.max(...volumes.map((v) => v.guides.length))).toBe(VOLUME);
  const kinds = new Set(large.kategorier.map((kind) => kind.id));
  const ofKinds = volumes.filter((v) => kinds.has(v.id));
  expect(ofKinds.flatMap((v) => v.guides.map((g) => g.id)).sort()).toEqual(
    keysOf('category')
      .flatMap((kind) => guidesOfKind(large, kind).map((g) => g.id))
      .sort(),
  );
  expect(new Set(volumes.map((v) => v.path)).size).toBe(volumes.length);
});

test('guidene som står under to typer, er det typene har for mange til sammen', () => {
  const inKinds = keysOf('category').reduce(
    (sum, kind) => sum + guidesOfKind(real, kind).length,
    0,
  );
  expect(inKinds - real.verktoy.length).toBe(inTwoKinds(real));
});

test('en guide ber om ett ark med marger, uansett hvor mange guider det er', () => {
  const large = many(40);
  for (const guide of large.verktoy) expect(marginSheets(large, [guide])).toHaveLength(1);
  expect(marginSheets(large, large.verktoy.slice(-1))).not.toEqual(['/utskrift/marg.css']);
});
