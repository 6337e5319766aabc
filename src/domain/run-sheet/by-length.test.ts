import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { sheetFacets, sheetItem, sheetsByLength } from './by-length.ts';

const toolbox = loadToolbox();
const groups = sheetsByLength(toolbox);

test('hver kjøreplan står i én gruppe, de korteste først', () => {
  expect(groups.flatMap(({ sheets }) => sheets)).toHaveLength(toolbox.opplegg.length);
  expect(groups.map(({ id }) => id)).toEqual(['time', 'halvdag', 'dag', 'uker']);
  const minutes = groups[0]?.sheets.map(({ data }) => data.kind === 'moete' && data.length?.usual);
  expect(minutes).toEqual(minutes?.toSorted((a, b) => Number(a) - Number(b)));
  for (const { data } of groups.at(-1)?.sheets ?? []) expect(data.kind).toBe('arbeidsplan');
});

test('en kjøreplan passer for alle antallene den er laget for', () => {
  for (const sheet of toolbox.opplegg) {
    const [values] = sheetItem(toolbox, sheet);
    expect(values?.antall?.length, sheet.id).toBeGreaterThan(0);
    expect(values?.antall?.includes('mange'), sheet.id).toBe(sheet.data.people.max > 40);
  }
  expect(sheetFacets(toolbox).map(({ id }) => id)).toEqual(['antall', 'type']);
});
