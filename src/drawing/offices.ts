import { pointOf } from './country.ts';
import type { Dot } from './map-labels.ts';
import type { DrawnPlace } from './region.ts';

/** A dot that is easy to hit. */
const SEAT = 13;

/** An office on the map of the country: its name, and under it the town, where that is another. */
export const officeDot = (name: string, seat: DrawnPlace): Dot => ({
  ...pointOf(seat.position),
  r: SEAT,
  name,
  under: seat.name === name ? undefined : seat.name,
});
