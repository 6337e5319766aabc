import { codes, readAll } from './pack-values.ts';
import type { ToolSheet } from './tool.ts';

/** A run sheet as compact JSON for the browser. */

export type PackedSheet = [
  min: number,
  max: number,
  minutes: number,
  weeks: number,
  phase: number[],
  /** 0: all of the tool's. */
  purposes: number[] | 0,
  part: 0 | 1,
  topic: 0 | 1,
  usual: 0 | 1,
  /** 0: all the tool is for. */
  forWhom: number[] | 0,
  /** Empty: nobody is taken for granted. */
  withWhom: number[],
  /** 0: as long whatever the number. */
  grows: [usual: number, least: number, most: number] | 0,
  without: number[],
];

/** A run sheet as a row. */
export const packSheet = (sheet: ToolSheet): PackedSheet => [
  sheet.min,
  sheet.max,
  sheet.minutes,
  sheet.weeks ?? 0,
  codes('phase', sheet.phase ?? []),
  sheet.purposes ? codes('purpose', sheet.purposes) : 0,
  sheet.part ? 1 : 0,
  sheet.topic ? 1 : 0,
  sheet.usual ? 1 : 0,
  sheet.forWhom ? codes('forWhom', sheet.forWhom) : 0,
  codes('withWhom', sheet.withWhom ?? []),
  sheet.grows ? [sheet.grows.usual, sheet.grows.least, sheet.grows.most] : 0,
  codes('withWhom', sheet.without ?? []),
];

/** A row as a run sheet. @throws as `read` */
export const readSheet = ([
  min,
  max,
  minutes,
  weeks,
  phase,
  purposes,
  part,
  topic,
  usual,
  forWhom,
  withWhom,
  grows,
  without,
]: PackedSheet): ToolSheet => ({
  min,
  max,
  minutes,
  ...(grows && { grows: { usual: grows[0], least: grows[1], most: grows[2] } }),
  ...(weeks && { weeks }),
  ...(phase.length && { phase: readAll('phase', phase) }),
  ...(purposes && { purposes: readAll('purpose', purposes) }),
  ...(part && { part: true }),
  ...(topic && { topic: true }),
  ...(usual && { usual: true }),
  ...(forWhom && { forWhom: readAll('forWhom', forWhom) }),
  ...(withWhom.length && { withWhom: readAll('withWhom', withWhom) }),
  ...(without.length && { without: readAll('withWhom', without) }),
});
