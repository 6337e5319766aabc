import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { officeAreas } from './office-map.ts';

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
