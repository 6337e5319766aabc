import { bandLimit } from '../time/bands.ts';
import { peopleGap, timeGap } from './gaps.ts';
import { givenLater, givenTo, servedBy, wantedOf } from './purposes.ts';
import { crowdGap, sheetWithoutTime, timeFit, useful } from './sheet-fit.ts';
import type { Situation } from './situation.ts';
import type { Tool } from './tool.ts';
import { several, slope, type Verdict } from './verdict.ts';

/** Verdicts that hang on the run sheets of a tool: people, time, and what is wanted. */

/**
 * Those it reaches are not those who take part. How many can, the guide says; a run sheet for fewer
 * or more must be fitted to them. @param timed the number of the run sheet for the time there is
 */
export function people(tool: Tool, situation: Situation, timed: number | undefined): Verdict[] {
  const { people: count } = situation;
  if (count === undefined) return [];
  const sheet = timed ?? sheetWithoutTime(tool, situation);
  const { reaches, min, max } = tool;
  // Others than as many as make it may be those it is for, or neither: the number is no reason.
  if (reaches !== undefined && (count < min || (count > max && count <= reaches)))
    return [{ fact: 'people', outcome: 'partly', points: count < min ? 0 : 3, gap: 0 }];
  const gap = peopleGap(count, reaches === undefined ? { min, max } : { min: 1, max: reaches });
  const made = sheet === undefined ? undefined : tool.sheets[sheet];
  const off = made ? crowdGap(tool, made, count) : 0;
  if (gap === 0 && off > 0)
    return [{ fact: 'people', outcome: 'partly', points: 2 - 2 * off, gap, sheet }];
  return [slope('people', gap, 3, sheet)];
}

/**
 * Work that is told for one of several can be done bit by bit, so no time is too short: it is near
 * at the worst. What others do takes none of their time.
 */
export function preparation(
  { preparation: { minutes, per, by } }: Tool,
  { preparation: band, who }: Situation,
): Verdict[] {
  if (!band) return [];
  if (by && who && by !== who) return [slope('preparation', 0, 0)];
  const gap = timeGap(minutes, bandLimit[band]);
  return [slope('preparation', per ? Math.min(gap, 1) : gap, per ? 0 : 1)];
}

/** Work that comes back through the time they have. */
const RECURRING: readonly Tool['running']['per'][] = ['uke', 'maaned', 'aar'];

/** Weeks of a plan, or minutes of work, that make a tool one for the long run. */
const LONG = { weeks: 4, minutes: 4 * 450 };

/** With months or years ahead, one meeting is less than what is asked for. */
function longRun(tool: Tool, situation: Situation): Verdict {
  const plan = useful(tool, situation).find(
    (index) => (tool.sheets[index]?.weeks ?? 0) >= LONG.weeks,
  );
  if (
    plan === undefined &&
    !RECURRING.includes(tool.running.per) &&
    tool.running.minutes < LONG.minutes
  )
    return { fact: 'time', outcome: 'partly', points: -4, gap: 0 };
  return slope('time', 0, 4, plan);
}

export function time(tool: Tool, situation: Situation): Verdict[] {
  const { time: band } = situation;
  if (!band) return [];
  if (band === 'lenge') return [longRun(tool, situation)];
  const { gap, sheet } = timeFit(tool, situation);
  const made = sheet === undefined ? undefined : tool.sheets[sheet];
  const minutes = made?.minutes ?? tool.running.minutes;
  return [slope('time', gap, minutes >= bandLimit[band] / 3 ? 2 : 1, sheet)];
}

/** What is wanted, less what the run sheet for the time there is leaves out. */
export function purposes(tool: Tool, situation: Situation, sheet: number | undefined): Verdict[] {
  const wanted = wantedOf(tool, situation);
  const made = sheet === undefined ? undefined : tool.sheets[sheet];
  const left = made ? wanted.length - servedBy(made, wanted).length : 0;
  const points = 12;
  const asked = situation.purposes?.length ?? 0;
  const given = givenTo(tool, situation);
  const all = {
    wanted: situation.purposes,
    // What it does not give them, keeps its place: it is not more made for what is left.
    has: tool.purposes.map((purpose) => (given.includes(purpose) ? purpose : undefined)),
    points,
    lead: 3,
    // What it gives at another time is not what it is not made for.
    miss: givenLater(tool, situation).length > 0 ? 1.5 : 3,
  };
  return several({ fact: 'purposes', ...all }).map((verdict) =>
    left > 0
      ? { ...verdict, outcome: 'partly', points: verdict.points - (points * left) / asked }
      : verdict,
  );
}
