import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { thenAndNow } from '../time/amounts.ts';

interface Place {
  name: string;
  position: { lat: number; lon: number };
}
export interface OfficeArea {
  office: Item<'kontor'>;
  seat: Place;
  /** Municipalities in examples or projects that belonged to the office, by name. */
  municipalities: Place[];
}

/** The regional offices with the municipalities we know they had, in the order of Tabell 5-1. */
export function officeAreas(toolbox: Toolbox): OfficeArea[] {
  return toolbox.kontor.flatMap((office) => {
    const { seat } = office.data;
    if (!seat) return [];
    const municipalities = toolbox.kommuner
      .filter(({ data }) => data.office === office.id)
      .map(({ data }) => ({
        name: thenAndNow(data.title, data.nameNow),
        position: data.position,
      }));
    return [{ office, seat: { name: seat.town, position: seat.position }, municipalities }];
  });
}
