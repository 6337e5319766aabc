import { MAP_LETTERS, placeLabels, type Dot, type MapLabel } from './map-labels.ts';
import { landEnds, landIn, pointIn, projected, type Position, type Window } from './norway.ts';

export interface DrawnPlace {
  name: string;
  position: Position;
}
/** A part of Norway, drawn large enough for the names of its places. */
export interface Region {
  land: string;
  /** The town of an office, where there is one. */
  seat: Dot | undefined;
  dots: Dot[];
  labels: MapLabel[];
}

/** The sheet of a region. */
export const REGION = { width: 500, height: 280 } as const;
/** How much is shown around the places, of what they take. */
const AROUND = { x: 1.7, y: 1.4 } as const;
/** How much of the sea may be seen outside the country, of the height of the window. */
const SEA = 0.15;
/** Its sides are out of sight where the head is high: no names there. */
const lettering = { ...REGION, letters: MAP_LETTERS, edge: 45 } as const;
/** Names are read as long as they are few. */
const NAMED = 6;
const SEAT = 11;
const DOT = 8;

function span(values: readonly number[]): { middle: number; size: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { middle: (least + most) / 2, size: most - least };
}

/** The window around some places, in the shape of the sheet. */
function windowOf(positions: readonly Position[], least: number): Window {
  const points = positions.map(projected);
  const across = span(points.map(({ x }) => x));
  const along = span(points.map(({ y }) => y));
  const ratio = REGION.height / REGION.width;
  const height = Math.max(least, AROUND.y * along.size, AROUND.x * across.size * ratio);
  const width = height / ratio;
  // As little as can be of the sea in the south, and of the neighbours in the east.
  const [east, south] = [landEnds.east + SEA * height, landEnds.south + SEA * height];
  return {
    west: Math.min(across.middle - width / 2, east - width),
    north: Math.min(along.middle - height / 2, south - height),
    width,
    height,
    scale: REGION.height / height,
    at: { x: 0, y: 0 },
  };
}

/**
 * The area around some places: the first ones are named, the seat before them.
 * @param places the most important first
 * @param least the least that is shown from north to south, in kilometres
 */
export function regionDrawing(
  places: readonly DrawnPlace[],
  { seat, least }: { seat?: DrawnPlace | undefined; least: number },
): Region {
  const others = places.filter(({ name }) => name !== seat?.name);
  const all = seat ? [seat, ...others] : others;
  const window = windowOf(
    all.map(({ position }) => position),
    least,
  );
  const dotOf = ({ name, position }: DrawnPlace, r: number): Dot => ({
    name,
    r,
    ...pointIn(window, position),
  });
  const town = seat && dotOf(seat, SEAT);
  const dots = others.map((place) => dotOf(place, DOT));
  const named = town ? [town, ...dots] : dots;
  return {
    land: landIn(window, 1.5),
    seat: town,
    dots,
    labels: placeLabels(named, lettering, named, true).slice(0, NAMED),
  };
}
