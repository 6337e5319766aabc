import { linesTo, placeLabels, type Dot, type MapLabel } from './map-labels.ts';
import { mapSheet, pointOf } from './norway.ts';
import type { DrawnArea } from './offices.ts';

/** A part of Norway, drawn large enough for the names of its places. */
export interface Region {
  /** How the land is moved and enlarged. */
  transform: string;
  seat: Dot;
  dots: Dot[];
  lines: string;
  labels: MapLabel[];
}

/** The sheet of a region: a square, as wide as that of the whole country. */
export const REGION = mapSheet.width;
/** The least of the country that is shown, in the units of the whole: less has too rough a coast. */
const LEAST = 120;
/** How much is shown around the places, of what they take. */
const AROUND = 1.35;
const SEAT = 11;
const DOT = 7;

const round = (n: number): number => Math.round(n * 10) / 10;

/** The area of an office: its town, and its municipalities but the town itself. */
export function regionDrawing({ seat, municipalities }: DrawnArea): Region {
  const others = municipalities.filter(({ name }) => name !== seat.name);
  const points = [seat, ...others].map(({ position }) => pointOf(position));
  const span = (values: readonly number[]): { middle: number; size: number } => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return { middle: (least + most) / 2, size: most - least };
  };
  const across = span(points.map(({ x }) => x));
  const along = span(points.map(({ y }) => y));
  const side = Math.max(LEAST, AROUND * across.size, AROUND * along.size);
  const scale = round(REGION / side);
  const from = { x: across.middle - side / 2, y: along.middle - side / 2 };
  const dotOf = ({ name, position }: DrawnArea['seat'], r: number): Dot => {
    const { x, y } = pointOf(position);
    return { name, r, x: round((x - from.x) * scale), y: round((y - from.y) * scale) };
  };
  const town = dotOf(seat, SEAT);
  const dots = others.map((place) => dotOf(place, DOT));
  return {
    transform: `scale(${scale}) translate(${round(-from.x)} ${round(-from.y)})`,
    seat: town,
    dots,
    lines: linesTo(town, dots),
    labels: placeLabels([town, ...dots], [town, ...dots]),
  };
}
