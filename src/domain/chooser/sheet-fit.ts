import { bandLimit } from '../time/bands.ts';
import type { Situation } from './situation.ts';
import type { Tool, ToolSheet } from './tool.ts';

/** How far something is from fitting: 0 fits, up to 1 is near, up to 2 is far, more cannot be done. */
export type Gap = number;

/** One person too few or too many matters little, also where there are few. */
const PERSON = 0.3;

/** How far a number of people is from what something is made for. */
export function peopleGap(count: number, { min, max }: { min: number; max: number }): Gap {
  if (count > max) return Math.min(stretch(count / max, 1.4, 2.5), PERSON * (count - max));
  if (count < min) return Math.min(stretch(min / count, 1.5, 3), PERSON * (min - count));
  return 0;
}

/** How far some minutes are from the time there is. */
export const timeGap = (minutes: number, limit: number): Gap => stretch(minutes / limit, 2, 4);

/** A slope: 1 is just right, `near` times too much is the edge of near, `far` times the edge of what can be done. */
function stretch(times: number, near: number, far: number): Gap {
  if (times <= 1) return 0;
  if (times <= near) return (times - 1) / (near - 1);
  return times <= far ? 1 + (times - near) / (far - near) : 3;
}

/** Work that comes back, or is spread out, so that no stretch of time is too short for it. */
export const spread = (tool: Tool): boolean =>
  tool.running.per !== undefined && tool.running.per !== 'samling' && tool.running.per !== 'utgave';

/** Whether a run sheet is for the time they are in; where that is not told, the time the tool is best for. */
export function inPhase(tool: Tool, { phase }: ToolSheet, told: Situation['phase']): boolean {
  const now = told ?? tool.phase[0];
  return !now || !phase || phase.includes(now);
}

export interface SheetFit {
  gap: Gap;
  /** The run sheet that fits best, by its number. */
  sheet?: number;
  /** The sheet is a meeting that carries out only a part of the tool; the rest goes on over weeks. */
  part: boolean;
}

/** How many times something is larger or smaller: 0 is the same. */
const ratio = (a: number, b: number): number => Math.abs(Math.log(a / b));

/** How far a run sheet is from the tool's usual length, and half as much from the number of people where it is told. */
const fromUsual = ({ running }: Tool, { min, max, minutes }: ToolSheet, people?: number): number =>
  ratio(minutes, running.minutes) +
  (people === undefined ? 0 : ratio(people, Math.sqrt(min * max)) / 2);

/**
 * How a tool fits the time there is: by the run sheet that fits the time and the number of people best.
 * Where none does, work that is spread out is near whatever the time is.
 */
export function timeFit(tool: Tool, { time, people, phase }: Situation): SheetFit {
  const limit = time === undefined ? Infinity : bandLimit[time];
  const crowd = (sheet: ToolSheet): Gap =>
    people === undefined || sheet.weeks !== undefined || tool.reaches !== undefined
      ? 0
      : peopleGap(people, sheet);
  let best: SheetFit = { gap: Infinity, part: false };
  let least = { off: Infinity, distance: Infinity };
  for (const [index, sheet] of tool.sheets.entries()) {
    if (!inPhase(tool, sheet, phase)) continue;
    const gap = timeGap(sheet.minutes, limit);
    const off = gap + crowd(sheet);
    // With a day or more they want to use it; else the guide's own length is the usual way to do it.
    const distance = limit >= bandLimit.dag ? -sheet.minutes : fromUsual(tool, sheet, people);
    if (off < least.off || (off === least.off && distance < least.distance)) {
      least = { off, distance };
      best = { gap, sheet: index, part: false };
    }
  }
  if (best.sheet === undefined) best = { ...best, gap: timeGap(tool.running.minutes, limit) };
  const whole = spread(tool) ? Infinity : tool.running.minutes;
  const chosen = best.sheet === undefined ? undefined : tool.sheets[best.sheet];
  const part =
    chosen?.weeks === undefined &&
    whole > limit &&
    tool.sheets.some((sheet) => sheet.weeks !== undefined && sheet.minutes > limit);
  if (part) return { ...best, gap: best.gap + 1, part };
  return spread(tool) && best.gap > 1 ? { ...best, gap: 1 } : best;
}
