import { anchor } from '../../content/markdown.ts';
import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';

import type { Example } from '../guide/relations.ts';

/** The parts of the country that the list of examples is divided by. */

const SEVERAL = 'Flere fylker';
const NONE = 'Uten kommune';

/** The municipalities of an example, in the order of the file. */
const municipalitiesOf = (toolbox: Toolbox, { data }: Example): Item<'kommuner'>[] =>
  data.municipalities.flatMap((id) => toolbox.kommuner.find((m) => m.id === id) ?? []);

/** The county of an example as it is called today, or that it has several, or none. */
export function areaOf(toolbox: Toolbox, example: Example): string {
  const counties = new Set(municipalitiesOf(toolbox, example).map((m) => m.data.countyNow));
  const [county] = counties;
  return counties.size > 1 ? SEVERAL : (county ?? NONE);
}

/** The id of the area's group in the list. */
export const areaId = (area: string): string => `omraade-${anchor(area)}`;

/** Areas as they stand in the list: the counties by name, then the rest. */
export function inAreaOrder(areas: Iterable<string>): string[] {
  const collator = new Intl.Collator('nb');
  const rest = [SEVERAL, NONE];
  return [...new Set(areas)].sort(
    (a, b) => rest.indexOf(a) - rest.indexOf(b) || collator.compare(a, b),
  );
}
