import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { thenAndNow } from '../time/amounts.ts';

/** The least of an office's area that a map shows from north to south, in kilometres. */
export const AROUND_OFFICE = 150;

interface Place {
  name: string;
  position: { lat: number; lon: number };
}
interface Municipality extends Place {
  /** The name then, and now where it is another. */
  names: string;
  /** How many examples it is in. */
  examples: number;
}
export interface OfficeArea {
  office: Item<'kontor'>;
  seat: Place;
  /** Municipalities in examples or projects that belonged to the office, by name. */
  municipalities: Municipality[];
}

/** The regional offices with the municipalities we know they had, in the order of Tabell 5-1. */
export function officeAreas(toolbox: Toolbox): OfficeArea[] {
  return toolbox.kontor.flatMap((office) => {
    const { seat } = office.data;
    if (!seat) return [];
    const municipalities = toolbox.kommuner
      .filter(({ data }) => data.office === office.id)
      .map(({ id, data }) => ({
        name: data.title,
        names: thenAndNow(data.title, data.nameNow, office.language),
        position: data.position,
        examples: toolbox.eksempler.filter((e) => e.data.municipalities.includes(id)).length,
      }));
    return [{ office, seat: { name: seat.town, position: seat.position }, municipalities }];
  });
}

/** The municipalities with those first that most examples are from: they are named on a map. */
export const mostToldFirst = (places: readonly Municipality[]): Municipality[] =>
  [...places].sort((a, b) => b.examples - a.examples);
