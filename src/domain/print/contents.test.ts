import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { guideOf } from '../run-sheet/relations.ts';
import { sheetParts, underGuides } from './contents.ts';
import { printVolumes } from './volumes.ts';

const toolbox = loadToolbox();
const sheets = printVolumes(toolbox).flatMap((volume) => volume.sheets);

test('kjøreplanene står hver for seg etter type, i den rekkefølgen de skrives ut', () => {
  const parts = sheetParts(toolbox, sheets);
  expect(parts.flatMap((part) => part.sheets)).toEqual(sheets);
  for (const { id, sheets: own } of parts)
    expect(new Set(own.map((s) => guideOf(toolbox, s).data.category))).toEqual(new Set([id]));
});

test('i en type står hver kjøreplan én gang, under guiden sin', () => {
  for (const part of sheetParts(toolbox, sheets)) {
    const lists = underGuides(toolbox, part.sheets);
    expect(lists.flatMap((list) => list.sheets)).toEqual(part.sheets);
    expect(new Set(lists.map((list) => list.title)).size).toBe(lists.length);
  }
});
