import type { Guide } from '../guide/relations.ts';
import type { Sheet } from '../run-sheet/relations.ts';
import { daysOf } from '../run-sheet/schedule.ts';
import type { PlanSheet } from './material.ts';

/** The run sheet of a guide when nobody has chosen one, and whether one is for people on screen. */

/** Minutes of a meeting that takes a whole day, without the breaks. */
const DAY = 300;
/** A meeting is not longer than this: what takes more days, is work over weeks. */
const MOST_DAYS = 3;

/** Variants for what is done afterwards, and for those who cannot meet. */
const aside = /på skjerm|^etter /i;

/**
 * Minutes of the meeting that a guide is about; undefined where its time is that of work over
 * weeks.
 */
function meetingTime({ data }: Guide): number | undefined {
  const { amount, unit, per } = data.effort.running;
  if (per !== undefined && per !== 'samling' && per !== 'maaned') return undefined;
  if (unit === 'minutter') return amount;
  return unit === 'dager' && amount <= MOST_DAYS ? amount * DAY : undefined;
}

function minutesOf({ data }: Sheet): number {
  const days = daysOf(data);
  return days > 1 ? days * DAY : (data.length?.usual ?? 0);
}

/**
 * The sheet that takes the time the guide itself says: of meetings the nearest, on screen or
 * afterwards only where the time is just that one's; of work over weeks the first by name.
 * One about a single topic only where there is no other. Undefined where there is no sheet.
 */
export function standardSheet(guide: Guide, sheets: readonly Sheet[]): Sheet | undefined {
  const time = meetingTime(guide);
  const kind = time === undefined ? 'arbeidsplan' : 'moete';
  const open = sheets.filter(({ data }) => !data.topic);
  const fit = open.filter(({ data }) => data.kind === kind);
  const off = (sheet: Sheet): number =>
    time === undefined ? 0 : Math.abs(minutesOf(sheet) - time);
  const last = (sheet: Sheet): number => Number(off(sheet) > 0 && aside.test(sheet.data.variant));
  return ([fit, open].find(({ length }) => length) ?? sheets).toSorted(
    (a, b) => last(a) - last(b) || off(a) - off(b) || (a.id < b.id ? -1 : 1),
  )[0];
}

const screen = /på skjerm|videomøte|webinar/i;

/** Whether a run sheet is written for people on screen, or tells how a meeting is held there. */
export function onScreen({ data }: Sheet): PlanSheet['onScreen'] {
  if (screen.test(data.title)) return 'written';
  return data.kind === 'moete' && data.digital ? 'told' : undefined;
}
