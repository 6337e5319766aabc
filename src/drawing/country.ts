import { landIn, pointIn, projected, type Point, type Position, type Window } from './norway.ts';

/**
 * The whole country on one sheet: the south large, where most places are, and the north smaller
 * beside it, so that both can be read on a phone.
 */
export const countrySheet = { width: 588, height: 516 } as const;

const MARGIN = 4;
/** In kilometres, as norway.ts counts them: what the two parts cover. */
const CUT = -7233;
const SOUTH = { west: -566, east: -38, south: -6473 } as const;
const NORTH = { west: -166, east: 613, north: -7958 } as const;
const LARGE = 0.66;
const SMALL = 0.235;

const south: Window = {
  west: SOUTH.west,
  north: CUT,
  width: SOUTH.east - SOUTH.west,
  height: SOUTH.south - CUT,
  scale: LARGE,
  at: { x: 2 * MARGIN, y: MARGIN },
};
const northWidth = NORTH.east - NORTH.west;
const PADDING = 2;
/** Below the names on the coast of the south. */
const LOWERED = 150;
const north: Window = {
  west: NORTH.west,
  north: NORTH.north,
  width: northWidth,
  height: CUT - NORTH.north,
  scale: SMALL,
  at: {
    x: countrySheet.width - MARGIN - PADDING - Math.round(northWidth * SMALL),
    y: MARGIN + PADDING + LOWERED,
  },
};

/** The coast and the border, as path data: the south, and the north beside it. */
export const countryLand = { south: landIn(south, 1.5), north: landIn(north, 1) } as const;

/** Where a position stands on the sheet, in whole units. */
export const pointOf = (position: Position): Point =>
  pointIn(projected(position).y < CUT ? north : south, position);
