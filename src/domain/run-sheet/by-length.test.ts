import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { scaleOf, sheetFacets, sheetItem, sheetMarks, sheetsByLength } from './by-length.ts';

const toolbox = loadToolbox();
const groups = sheetsByLength(toolbox);

test('hver kjøreplan står i én gruppe, de korteste først', () => {
  expect(groups.flatMap(({ sheets }) => sheets)).toHaveLength(toolbox.opplegg.length);
  expect(groups.map(({ id }) => id)).toEqual(['time', 'halvdag', 'dag', 'dager', 'uker']);
  const minutes = groups[0]?.sheets.map(({ data }) => data.kind === 'moete' && data.length?.usual);
  expect(minutes).toEqual(minutes?.toSorted((a, b) => Number(a) - Number(b)));
  for (const { data } of groups.at(-1)?.sheets ?? []) expect(data.kind).toBe('arbeidsplan');
});

test('en gruppe møter har én målestokk med få nok ord, og arbeidsplanene ingen', () => {
  for (const group of groups) {
    const scale = scaleOf(group);
    if (group.id === 'uker') expect(scale).toEqual([]);
    else expect(scale.length, group.id).toBeGreaterThan(1);
    expect(scale.length, group.id).toBeLessThanOrEqual(5);
    for (const { x } of scale) expect(x).toBeLessThanOrEqual(100);
  }
  expect(scaleOf({ id: '', title: '', sheets: [], minutes: 60 }).map(({ label }) => label)).toEqual(
    ['15 min', '30 min', '45 min', '60 min'],
  );
});

test('lengden står ikke to ganger', () => {
  expect(sheetMarks('Evaluering, 15 minutter', '15 minutter', 'Evaluering')).toBe('Evaluering');
  expect(sheetMarks('Evaluering', '15 minutter', '3 personer')).toBe('15 minutter · 3 personer');
});

test('en kjøreplan passer for alle antallene den er laget for', () => {
  for (const sheet of toolbox.opplegg) {
    const [values] = sheetItem(toolbox, sheet);
    expect(values?.antall?.length, sheet.id).toBeGreaterThan(0);
    expect(values?.antall?.includes('mange'), sheet.id).toBe(sheet.data.people.max > 40);
  }
  expect(sheetFacets(toolbox).map(({ id }) => id)).toEqual(['antall', 'type']);
});
