import { keysOf, type Value } from '../../schemas/values.ts';

/**
 * Time bands: how long a tool takes, in steps a reader thinks in. Half a day is at most four and a
 * half hours with breaks.
 */

export type TimeBand = Value<'timeBand'>;

/** Working minutes in a week. */
export const WEEK_MINUTES = 5 * 450;

/** The longest time in a band, in minutes of work. A working day is 450 minutes (amounts.ts). */
export const bandLimit: Readonly<Record<TimeBand, number>> = {
  kort: 90,
  halvdag: 270,
  dag: 450,
  uke: WEEK_MINUTES,
  lenge: Infinity,
};

/** The band a number of minutes falls in. */
export function bandOf(minutes: number): TimeBand {
  return keysOf('timeBand').find((band) => minutes <= bandLimit[band]) ?? 'lenge';
}
