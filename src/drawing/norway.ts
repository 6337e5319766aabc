import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-10m.json' with { type: 'json' };

/**
 * The mainland of Norway, drawn from Natural Earth (public domain, 1:10 million, by way of
 * world-atlas). Transverse Mercator on a sphere: shapes are kept, and north is up along the middle.
 */

export interface Position {
  lat: number;
  lon: number;
}
export interface Point {
  x: number;
  y: number;
}
/** A part of the country, in kilometres, and where on the sheet it is drawn. */
export interface Window {
  west: number;
  north: number;
  width: number;
  height: number;
  /** Units of the sheet to a kilometre. */
  scale: number;
  at: Point;
}

const RADIUS = 6371;
const MIDDLE = 15;
/** Svalbard, Jan Mayen and Bouvetøya have the same number, and are elsewhere. */
const NORWAY = '578';
const isMainland = ([lon = 0, lat = 0]: number[]): boolean => lon > 0 && lat > 57 && lat < 72;

/**
 * Where a position is, in kilometres east and south. Snyder 1987 (Map Projections, USGS 1395),
 * equations 8-1 and 8-3.
 */
export function projected({ lat, lon }: Position): Point {
  const [phi, lambda] = [(lat * Math.PI) / 180, ((lon - MIDDLE) * Math.PI) / 180];
  return {
    x: RADIUS * Math.atanh(Math.cos(phi) * Math.sin(lambda)),
    y: -RADIUS * Math.atan2(Math.tan(phi), Math.cos(lambda)),
  };
}

function coasts(): Point[][] {
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
  const norway = topology.objects.countries.geometries.find(({ id }) => id === NORWAY);
  const shape = norway && feature(topology, norway);
  if (shape?.type !== 'Feature' || shape.geometry.type !== 'MultiPolygon') {
    throw new Error('world-atlas: Norway is not there');
  }
  return shape.geometry.coordinates
    .flat()
    .filter((ring) => ring.every(isMainland))
    .map((ring) => ring.map(([lon = 0, lat = 0]) => projected({ lat, lon })));
}

const rings = coasts();
const all = rings.flat();
/** Where the land ends, in kilometres. */
export const landEnds = {
  east: Math.max(...all.map(({ x }) => x)),
  south: Math.max(...all.map(({ y }) => y)),
} as const;

/** Where a position stands on the sheet of a window. */
export function pointIn(window: Window, position: Position): Point {
  const { x, y } = projected(position);
  return onSheet(window, { x, y });
}

const onSheet = ({ west, north, scale, at }: Window, { x, y }: Point): Point => ({
  x: Math.round(at.x + (x - west) * scale),
  y: Math.round(at.y + (y - north) * scale),
});

/** What of a ring lies on the side of a line where `inside` is not negative. */
function cut(ring: readonly Point[], inside: (point: Point) => number): Point[] {
  return ring.flatMap((point, i) => {
    const before = ring.at(i - 1) ?? point;
    const [from, to] = [inside(before), inside(point)];
    const share = from / (from - to);
    const edge = {
      x: before.x + share * (point.x - before.x),
      y: before.y + share * (point.y - before.y),
    };
    const crossed = from < 0 !== to < 0 ? [edge] : [];
    return to < 0 ? crossed : [...crossed, point];
  });
}

/** How far a point is from the line between two others. */
function off({ x, y }: Point, from: Point, to: Point): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return Math.hypot(x - from.x, y - from.y);
  return Math.abs((to.x - from.x) * (from.y - y) - (from.x - x) * (to.y - from.y)) / length;
}

/** A line with fewer points, none of them further off than so much (Douglas and Peucker 1973). */
function simpler(line: readonly Point[], most: number): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return [...line];
  let [at, far] = [0, 0];
  for (const [i, point] of line.entries()) {
    const distance = off(point, first, last);
    if (distance > far) [at, far] = [i, distance];
  }
  if (far <= most) return [first, last];
  return [...simpler(line.slice(0, at + 1), most).slice(0, -1), ...simpler(line.slice(at), most)];
}

/** A step from one point to another, as path data. */
const step = (from: Point, to: Point): string => `${to.x - from.x} ${to.y - from.y}`;

const between = (a: Point, b: Point): Point => ({
  x: Math.round((a.x + b.x) / 2),
  y: Math.round((a.y + b.y) / 2),
});

/** A ring as curves from the middle of one side to the middle of the next. */
function curvedPath(ring: readonly Point[], first: Point): string {
  const last = ring.at(-1);
  const points = last?.x === first.x && last.y === first.y ? ring.slice(0, -1) : ring;
  const middles = points.map((point, i) => between(point, points[i + 1] ?? first));
  const begins = middles.at(-1) ?? first;
  const curves = points.map((point, i) => {
    const from = middles.at(i - 1) ?? begins;
    return `${step(from, point)} ${step(from, middles[i] ?? begins)}`;
  });
  return `M${begins.x} ${begins.y}q${curves.join(' ').replaceAll(' -', '-')}z`;
}

/**
 * A ring as steps from point to point, or curves round them; nothing where it is smaller than what
 * may be left out.
 */
function ringPath(ring: readonly Point[], most: number, curved: boolean): string {
  const half = Math.ceil(ring.length / 2);
  const points = [
    ...simpler(ring.slice(0, half + 1), most).slice(0, -1),
    ...simpler(ring.slice(half), most),
  ];
  const [first, ...rest] = points;
  const across = Math.max(
    ...points.map(({ x, y }) => Math.hypot(x - (first?.x ?? 0), y - (first?.y ?? 0))),
  );
  if (!first || rest.length < 3 || across < 3 * most) return '';
  if (curved) return curvedPath(points, first);
  const steps = rest.map((p, i) => step(points[i] ?? first, p));
  return `M${first.x} ${first.y}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

/**
 * The land in a window, as path data.
 * @param most how far from where it is the coast may be drawn, in units of the sheet
 * @param curved whether the coast is curves: seen near, its corners are those of the source
 */
export function landIn(window: Window, most: number, curved = false): string {
  const { west, north, width, height } = window;
  return rings
    .map((ring) => cut(ring, ({ x }) => x - west))
    .map((ring) => cut(ring, ({ x }) => west + width - x))
    .map((ring) => cut(ring, ({ y }) => y - north))
    .map((ring) => cut(ring, ({ y }) => north + height - y))
    .map((ring) =>
      ringPath(
        ring.map((point) => onSheet(window, point)),
        most,
        curved,
      ),
    )
    .join('');
}
