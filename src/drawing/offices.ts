import { clustersOf, type Cluster } from './clusters.ts';
import { linesTo, type Dot } from './map-labels.ts';
import { pointOf, type Position } from './norway.ts';

interface Place {
  name: string;
  position: Position;
}
/** An office on the map: its town as a square, and its municipalities. */
export interface DrawnArea {
  seat: Place;
  municipalities: readonly Place[];
}
interface Seat extends Dot {
  square: true;
  items: number[];
}

/** A square with room for a number. */
const SEAT = 13;
/** Municipalities nearer than this are counted in the square. */
const NEAR = 34;

const away = (a: Dot, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * Offices as squares with the number of municipalities close by, the others as dots that do not
 * touch, and a line from each of these to its office.
 */
export function officeDrawing(areas: readonly DrawnArea[]): {
  seats: Seat[];
  dots: Cluster[];
  lines: string;
} {
  const drawn = areas.map(({ seat, municipalities }) => {
    const square = { ...pointOf(seat.position), r: SEAT, name: seat.name, square: true as const };
    const spots = municipalities.map((place, i) => ({ ...place, items: [i] }));
    const isNear = ({ position }: Place): boolean => away(square, pointOf(position)) < NEAR;
    const items = spots.filter(isNear).flatMap((spot) => spot.items);
    const dots = clustersOf(spots.filter((spot) => !isNear(spot)));
    return { seat: { ...square, items }, dots, lines: linesTo(square, dots) };
  });
  return {
    seats: drawn.map(({ seat }) => seat),
    dots: drawn.flatMap(({ dots }) => dots),
    lines: drawn.map(({ lines }) => lines).join(''),
  };
}
