import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import type { Example } from '../guide/relations.ts';
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
/** Where some examples are from: a municipality, or none of its own. */
interface ToldPlace {
  names: string;
  items: Example[];
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

/**
 * The examples of an office under the municipality they are from, by its name, and after them those
 * from several or none. A municipality may have none of its own.
 * @param several what the last are called
 */
export function toldPlaces(toolbox: Toolbox, office: Item<'kontor'>, several: string): ToldPlace[] {
  const examples = toolbox.eksempler.filter(({ data }) => data.office === office.id);
  const from = ({ data: { municipalities } }: Example): string | undefined =>
    municipalities.length === 1 ? municipalities[0] : undefined;
  const places = toolbox.kommuner
    .filter(({ id, data }) => data.office === office.id || examples.some((e) => from(e) === id))
    .map(({ id, data }) => ({
      names: thenAndNow(data.title, data.nameNow, office.language),
      items: examples.filter((e) => from(e) === id),
    }));
  const rest = examples.filter((e) => from(e) === undefined);
  return [...places, ...(rest.length > 0 ? [{ names: several, items: rest }] : [])];
}
