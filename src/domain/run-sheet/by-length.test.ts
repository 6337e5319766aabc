import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { OPEN, scaleOf, sheetFacets, sheetItem, sheetsByLength } from './by-length.ts';

const toolbox = loadToolbox();
const groups = sheetsByLength(toolbox);

test('hver kjøreplan står i én gruppe, de mest brukte først, så de korteste', () => {
  expect(groups.flatMap(({ sheets }) => sheets)).toHaveLength(toolbox.opplegg.length);
  expect(groups.map(({ id }) => id)).toEqual([
    'time',
    'halvdag',
    'dag',
    'dager',
    'uker',
    'over-et-halvt-aar',
  ]);
  const minutes = groups[0]?.sheets.map(({ data }) => data.kind === 'moete' && data.length?.usual);
  for (const part of [minutes?.slice(0, OPEN), minutes?.slice(OPEN)])
    expect(part).toEqual(part?.toSorted((a, b) => Number(a) - Number(b)));
  const used = toolbox.loep.flatMap(({ data }) => data.steps.map(({ sheet }) => sheet));
  expect(used).toContain(groups[0]?.sheets[0]?.id);
  for (const { data } of groups.at(-1)?.sheets ?? []) expect(data.kind).toBe('arbeidsplan');
});

test('hver gruppe har én målestokk med få nok ord, også arbeid over uker', () => {
  for (const group of groups) {
    const scale = scaleOf(group);
    expect(scale.length, group.id).toBeGreaterThan(1);
    expect(scale.length, group.id).toBeLessThanOrEqual(5);
    for (const { x } of scale) expect(x).toBeLessThanOrEqual(100);
  }
  expect(
    scaleOf({ id: '', title: '', sheets: [], whole: 60, longest: 60, unit: 'hours' }).map(
      ({ label }) => label,
    ),
  ).toEqual(['15', '30', '45', '60 min']);
  const [half] = groups.filter(({ id }) => id === 'uker');
  expect(half?.whole).toBe(26);
  expect(half && scaleOf(half).map(({ label }) => label)).toEqual(['2 md.', '4 md.']);
});

test('en kjøreplan passer for alle antallene den er laget for', () => {
  for (const sheet of toolbox.opplegg) {
    const [values] = sheetItem(toolbox, sheet);
    expect(values?.antall?.length, sheet.id).toBeGreaterThan(0);
    expect(values?.antall?.includes('mange'), sheet.id).toBe(sheet.data.people.max > 40);
  }
  expect(sheetFacets(toolbox).map(({ id }) => id)).toEqual(['antall', 'type']);
});
