import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { officeAreas, toldPlaces } from './office-map.ts';

const toolbox = loadToolbox();
const areas = officeAreas(toolbox);

test('de seks regionkontorene er på kartet, hvert med sine kommuner', () => {
  expect(areas.map(({ office, seat }) => [office.id, seat.name])).toEqual([
    ['soer', 'Arendal'],
    ['vest', 'Bergen'],
    ['oest', 'Oslo'],
    ['midt', 'Trondheim'],
    ['bodoe', 'Bodø'],
    ['hammerfest', 'Hammerfest'],
  ]);
  const belonging = toolbox.kommuner.filter(({ data }) => data.office);
  expect(areas.flatMap((area) => area.municipalities)).toHaveLength(belonging.length);
});

test('et eksempel står hos kommunen sin, og det som er fra flere, står til slutt', () => {
  for (const office of toolbox.kontor) {
    const places = toldPlaces(toolbox, office, 'Flere');
    const told = places.flatMap(({ items }) => items);
    const own = toolbox.eksempler.filter(({ data }) => data.office === office.id);
    expect(new Set(told), office.id).toEqual(new Set(own));
    expect(told, office.id).toHaveLength(own.length);
    for (const { names } of places.slice(0, -1)) expect(names).not.toBe('Flere');
  }
});
