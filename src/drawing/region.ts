import { placeLabels, type Dot, type MapLabel } from './map-labels.ts';
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

/** The sheet of a region, in pixels: it is never scaled, so its names are as large as text. */
export const REGION = { width: 360, height: 280 } as const;
/** How far outside the sheet the land goes on: to the edges of the head it stands in. */
const BLEED = { left: 190, right: 900, top: 160, bottom: 160 } as const;
/** How much nearer the sheet comes where places lie too close for their names. */
const NEARER = [0.8, 0.6, 0.45, 0.3] as const;
/** How much is shown around the places, of what they take. */
const AROUND = { x: 1.7, y: 1.4 } as const;
/** How much of the sea may be seen outside the country, of the height of the window. */
const SEA = 0.15;
/** Its sides are out of sight on a small phone: no names there. */
const lettering = { width: REGION.width, height: REGION.height, letters: 16, edge: 28 };
/** Names are read as long as they are few. */
const NAMED = 6;
const SEAT = 8;
const DOT = 5;
/** So much of two rims may lie over each other. */
const RIM = 1;

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

/** Pages about the same places share a window. */
const drawnLand = new Map<string, string>();

/** The land of a window, and as much around it as a head may show. */
function landAround({ west, north, width, height, scale }: Window): string {
  const whole: Window = {
    west: west - BLEED.left / scale,
    north: north - BLEED.top / scale,
    width: width + (BLEED.left + BLEED.right) / scale,
    height: height + (BLEED.top + BLEED.bottom) / scale,
    scale,
    at: { x: -BLEED.left, y: -BLEED.top },
  };
  const key = JSON.stringify(whole);
  const land = drawnLand.get(key) ?? landIn(whole, 2, true);
  drawnLand.set(key, land);
  return land;
}

/** Two dots may touch: each has its rim. */
const touch = (a: Dot, b: Dot): boolean => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r - RIM;

/** The dots there is room to name, none of them over another; the first is always there. */
function namedDots(dots: readonly Dot[]): Dot[] {
  const named: Dot[] = [];
  for (const dot of dots) {
    const all = [...named, dot];
    const room =
      all.length <= NAMED &&
      !named.some((one) => touch(one, dot)) &&
      placeLabels(all, lettering, all, true).length === all.length;
    if (room || named.length === 0) named.push(dot);
  }
  return named;
}

/**
 * The area around some places, as near as their names need. A place without room for its name is
 * left out: the page has them all in words.
 * @param places the most important first
 * @param seat the town of an office, before them all
 * @param least the least that is shown from north to south, in kilometres
 */
export function regionDrawing(
  places: readonly DrawnPlace[],
  { seat, least }: { seat?: DrawnPlace | undefined; least: number },
): Region {
  const others = places.filter(({ name }) => name !== seat?.name);
  const all = seat ? [seat, ...others] : others;
  const drawn = (share: number) => {
    const window = windowOf(
      all.map(({ position }) => position),
      share * least,
    );
    const dots = all.map(({ name, position }) => ({
      name,
      r: name === seat?.name ? SEAT : DOT,
      ...pointIn(window, position),
    }));
    return { window, named: namedDots(dots) };
  };
  const { window, named } = NEARER.map(drawn).reduce(
    (best, one) => (one.named.length > best.named.length ? one : best),
    drawn(1),
  );
  const [town] = seat ? named : [];
  return {
    land: landAround(window),
    seat: town,
    dots: seat ? named.slice(1) : named,
    labels: placeLabels(named, lettering, named, true),
  };
}
