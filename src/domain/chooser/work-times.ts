import { capital } from '../../language/forms.ts';
import { textOf } from '../../schemas/values.ts';
import type { PartTime } from '../time/strip.ts';
import { minutesWith } from './gaps.ts';
import { minutesText } from './minutes.ts';
import type { Ranked } from './rank.ts';
import { sheetForTime } from './sheet-fit.ts';
import type { Situation } from './situation.ts';
import type { ToolText } from './tool.ts';

/** The time of the meeting is that of the run sheet the card argues with. */
export function workTimes(ranked: Ranked, { people }: Situation, text: ToolText): PartTime[] {
  const { tool } = ranked;
  const sheet = tool.sheets[sheetForTime(ranked) ?? -1];
  const meeting = sheet && sheet.weeks === undefined ? minutesWith(sheet, people) : undefined;
  const work = {
    preparation: tool.preparation,
    running: meeting === undefined ? tool.running : { minutes: meeting },
    followUp: text.followUp,
  };
  return (['preparation', 'running', 'followUp'] as const).map((part) => ({ part, ...work[part] }));
}

/** The work in all, where its parts can be added: «Om lag 2 timer i alt». */
function timeInAll(times: readonly PartTime[]): string {
  return `${capital(minutesText(times.reduce((sum, { minutes }) => sum + minutes, 0)))} i alt`;
}

/** What it takes to run, to hold against the time they have told: «1 time og 22 minutter». */
function runningText({ minutes, per }: PartTime): string {
  return `${minutesText(minutes)}${per ? ` ${textOf('effortPer', per)}` : ''} å gjennomføre`;
}

/**
 * One time: what it takes to run, to hold against theirs where they have told it, and where the
 * parts cannot be added; else the work in all.
 * @param added whether the parts can be added
 */
export function timeMarks(
  times: readonly PartTime[],
  { time }: Situation,
  added: boolean,
): Record<'open' | 'more', string[]> {
  const all = added ? [timeInAll(times)] : [];
  const running = times.filter(({ part, minutes }) => part === 'running' && minutes > 0);
  return (time || !added) && running.length > 0
    ? { open: running.map(runningText), more: all }
    : { open: all, more: [] };
}
