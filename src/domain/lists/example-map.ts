import type { Toolbox } from '../../content/toolbox.ts';
import { inAreaOrder } from '../examples/areas.ts';
import { byId } from '../guide/relations.ts';
import { remembered } from '../remembered.ts';
import { thenAndNow } from '../time/amounts.ts';
import { exampleList } from './lists.ts';

/** The examples on a map, and by county for those who do not see it. */

export interface MapPlace {
  /** The name then. */
  name: string;
  /** The name then, and now where it is another. */
  names: string;
  position: { lat: number; lon: number };
  /** Where its examples stand in the list, from 0. */
  items: number[];
  /** Whether one of them is among the six cases. */
  core: boolean;
  /** Whether it is among the large municipalities. */
  large: boolean;
}
export interface MapCounty {
  /** As it is called today. */
  county: string;
  /** The first group of the list that has one of its examples only there, or any. */
  href: string;
  places: MapPlace[];
  items: number[];
}

/** The municipalities in examples, by county; those without examples are not there. */
export const exampleMap = remembered((toolbox: Toolbox): MapCounty[] => {
  const rows = exampleList(toolbox).groups.flatMap(({ id, items }) =>
    items.map(({ url }) => ({ group: id, url })),
  );
  const examples = new Map(toolbox.eksempler.map((e) => [e.url, e.data]));
  const municipalities = rows.map(({ url }) =>
    (examples.get(url)?.municipalities ?? []).map((id) => byId(toolbox, 'kommuner', id)),
  );
  const placeOf = ({ id, data }: (typeof toolbox.kommuner)[number]): MapPlace => {
    const items = rows.flatMap((_, i) => (municipalities[i]?.some((m) => m.id === id) ? [i] : []));
    return {
      name: data.title,
      names: thenAndNow(data.title, data.nameNow),
      position: data.position,
      items,
      large: data.size === 'stor',
      core: items.some((i) => examples.get(rows[i]?.url ?? '')?.core),
    };
  };
  const used = toolbox.kommuner.filter((m) => municipalities.flat().includes(m));
  return inAreaOrder(used.map((m) => m.data.countyNow)).map((county) => {
    const places = used.filter((m) => m.data.countyNow === county).map(placeOf);
    const items = [...new Set(places.flatMap((place) => place.items))].sort((a, b) => a - b);
    const only = items.filter((i) => municipalities[i]?.every((m) => m.data.countyNow === county));
    const best = only.find((i) => !examples.get(rows[i]?.url ?? '')?.core) ?? items[0] ?? 0;
    return { county, href: `#${rows[best]?.group ?? ''}`, places, items };
  });
});
