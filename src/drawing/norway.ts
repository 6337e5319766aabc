import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };

/**
 * The mainland of Norway, drawn from Natural Earth (public domain, 1:50 million, by way of
 * world-atlas). Transverse Mercator on a sphere: shapes are kept, and north is up along the middle.
 */

export interface Position {
  lat: number;
  lon: number;
}
interface Point {
  x: number;
  y: number;
}

/** The sheet the map is drawn on, in its own units: the land is 400 wide, with sea around it. */
export const mapSheet = { width: 440, height: 530 } as const;
const LAND = 400;
const MARGIN = { x: 30, y: 14 } as const;
/** Svalbard, Jan Mayen and Bouvetøya have the same number, and are elsewhere. */
const NORWAY = '578';
const isMainland = ([lon = 0, lat = 0]: number[]): boolean => lon > 0 && lat > 57 && lat < 72;
const MIDDLE = 15;

/** Snyder 1987 (Map Projections, USGS 1395), equations 8-1 and 8-3, on a sphere of radius 1. */
function projected({ lat, lon }: Position): Point {
  const [phi, lambda] = [(lat * Math.PI) / 180, ((lon - MIDDLE) * Math.PI) / 180];
  return {
    x: Math.atanh(Math.cos(phi) * Math.sin(lambda)),
    y: -Math.atan2(Math.tan(phi), Math.cos(lambda)),
  };
}

function coasts(): Point[][] {
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
  const { features } = feature(topology, topology.objects.countries);
  const norway = features.find(({ id }) => id === NORWAY)?.geometry;
  if (norway?.type !== 'MultiPolygon') throw new Error('world-atlas: Norway is not there');
  return norway.coordinates
    .flat()
    .filter((ring) => ring.every(isMainland))
    .map((ring) => ring.map(([lon = 0, lat = 0]) => projected({ lat, lon })));
}

const rings = coasts();
const all = rings.flat();
const left = Math.min(...all.map(({ x }) => x));
const top = Math.min(...all.map(({ y }) => y));
const scale = LAND / (Math.max(...all.map(({ x }) => x)) - left);

const placed = ({ x, y }: Point): Point => ({
  x: Math.round(MARGIN.x + (x - left) * scale),
  y: Math.round(MARGIN.y + (y - top) * scale),
});

/** Where a position stands on the sheet, in whole units. */
export const pointOf = (position: Position): Point => placed(projected(position));

/**
 * A ring as steps from point to point; nothing where it is smaller than a step.
 * @param grid the points stand on a grid of so many units
 */
function ringPath(ring: readonly Point[], grid: number): string {
  const near = (value: number): number => Math.round(value / grid) * grid;
  const points = ring
    .map(placed)
    .map(({ x, y }) => ({ x: near(x), y: near(y) }))
    .filter((p, i, list) => {
      const before = list[i - 1];
      return before?.x !== p.x || before.y !== p.y;
    });
  const [first, ...rest] = points;
  if (!first || rest.length < 3) return '';
  const steps = rest.map((p, i) => {
    const before = points[i] ?? first;
    return `${p.x - before.x} ${p.y - before.y}`;
  });
  return `M${first.x} ${first.y}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

/** The coast and the border, as path data. */
export const outline = rings.map((ring) => ringPath(ring, 1)).join('');

/** The same for a map no larger than a stamp: fewer points, no islets. */
export const smallOutline = rings.map((ring) => ringPath(ring, 4)).join('');
