import type { ToolSheet } from './tool.ts';

/**
 * How far something is from fitting: 0 fits, up to 1 is near, up to 2 is far, more cannot be done.
 */
export type Gap = number;

/** One person too few or too many matters little, also where there are few. */
const PERSON = 0.3;

/** How far a number of people is from what something is made for. */
export function peopleGap(count: number, { min, max }: { min: number; max: number }): Gap {
  if (count > max) return Math.min(stretch(count / max, 1.4, 2.5), PERSON * (count - max));
  if (count < min) return Math.min(stretch(min / count, 1.5, 3), PERSON * (min - count));
  return 0;
}

/** The minutes of a run sheet with so many: straight lines between the three that are written. */
export function minutesWith({ min, max, minutes, grows }: ToolSheet, people?: number): number {
  if (people === undefined || !grows) return minutes;
  const { usual, least, most } = grows;
  const [at, end] = people < usual ? [min, least] : [max, most];
  if (at === usual) return minutes;
  const share = Math.min(1, (people - usual) / (at - usual));
  return Math.round(minutes + share * (end - minutes));
}

/** How far some minutes are from the time there is. */
export const timeGap = (minutes: number, limit: number): Gap => stretch(minutes / limit, 2, 4);

/**
 * A slope: 1 is just right, `near` times too much is the edge of near, `far` times the edge of what
 * can be done.
 */
function stretch(times: number, near: number, far: number): Gap {
  if (times <= 1) return 0;
  if (times <= near) return (times - 1) / (near - 1);
  return times <= far ? 1 + (times - near) / (far - near) : 3;
}
