import { keysOf, type Value, type ValueTable } from '../../schemas/values.ts';
import { bandLimit } from '../time/bands.ts';
import { holds } from './conditions.ts';
import {
  crowdGap,
  peopleGap,
  servedBy,
  sheetWithoutTime,
  timeFit,
  timeGap,
  useful,
  wantedOf,
  type Gap,
  type SheetFit,
} from './sheet-fit.ts';
import type { Fact, Situation } from './situation.ts';
import type { Tool } from './tool.ts';

/**
 * What one told fact says about one tool.
 * `fits`: as asked. `partly`: some of what was asked for. `near`: a step from it. `far`: two steps.
 * `out`: it cannot be done.
 */
export type Outcome = 'fits' | 'partly' | 'near' | 'far' | 'out';
export interface Verdict {
  fact: Fact;
  outcome: Outcome;
  points: number;
  gap: Gap;
  /** The run sheet it is about, by its number. */
  sheet?: number | undefined;
}

/** Points a gap takes away: more for each step. */
const cost = (gap: Gap): number => (gap === 0 ? 0 : -1 - 4 * gap);

function outcomeOf(gap: Gap): Outcome {
  if (gap === 0) return 'fits';
  if (gap <= 1) return 'near';
  return gap <= 2 ? 'far' : 'out';
}

/** @param fits points when there is no gap */
const slope = (fact: Fact, gap: Gap, fits: number, sheet?: number): Verdict => ({
  fact,
  outcome: outcomeOf(gap),
  points: gap === 0 ? fits : cost(gap),
  gap,
  sheet,
});

interface Several<T> {
  fact: Fact;
  wanted: readonly T[] | undefined;
  has: readonly T[];
  /** Points when all is met, and more when the tool is made for it. */
  points: number;
  lead: number;
  /** How far a tool without any of it is. */
  miss: Gap;
}

/** Several wanted, one is enough. A tool that names a wanted value first, or little else, is made for it. */
function several<T>({ fact, wanted, has, points, lead, miss }: Several<T>): Verdict[] {
  if (!wanted?.length) return [];
  const met = has.filter((value) => wanted.includes(value)).length;
  if (met === 0) return [slope(fact, miss, 0)];
  const place = has.findIndex((value) => wanted.includes(value));
  const first = place === 0 ? lead : place === 1 ? lead / 2 : 0;
  return [
    {
      fact,
      outcome: met === wanted.length ? 'fits' : 'partly',
      points: (points * met) / wanted.length + first + (lead * met) / has.length,
      gap: 0,
    },
  ];
}

/** How many steps of a ladder a tool asks for beyond what there is; below 0 when there is more than enough. */
function stepsOver(table: ValueTable, needs: string, has: string): number {
  const steps: readonly string[] = keysOf(table);
  return steps.indexOf(needs) - steps.indexOf(has);
}

/**
 * Whom a tool is used with, each once. A municipality's own colleagues are among those the guide calls
 * municipalities.
 */
export function companions(tool: Tool, { who, withWhom }: Situation): Value<'withWhom'>[] {
  const own: Value<'withWhom'>[] = ['kolleger', 'andre-kontor'];
  return who === 'kommune' &&
    tool.withWhom.includes('kommuner') &&
    withWhom?.some((w) => own.includes(w))
    ? [...new Set([...tool.withWhom, ...own])]
    : tool.withWhom;
}

/**
 * Those it reaches are not those who take part. How many can, the guide says; a run sheet for fewer or more must be
 * fitted to them. @param sheet the number of the run sheet for the time there is
 */
function people(tool: Tool, { people: count }: Situation, sheet: number | undefined): Verdict[] {
  if (count === undefined) return [];
  const { reaches, min, max } = tool;
  const gap = peopleGap(count, reaches === undefined ? { min, max } : { min: 1, max: reaches });
  const made = sheet === undefined ? undefined : tool.sheets[sheet];
  const off = made ? crowdGap(tool, made, count) : 0;
  if (gap === 0 && off > 0)
    return [{ fact: 'people', outcome: 'partly', points: 2 - 2 * off, gap, sheet }];
  return [slope('people', gap, 3, sheet)];
}

/** Work that is told for one of several can be done bit by bit, so no time is too short: it is near at the worst. */
function preparation({ preparation: { minutes, per } }: Tool, band: Situation['preparation']) {
  if (!band) return [];
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

function time(tool: Tool, situation: Situation, fit?: SheetFit): Verdict[] {
  const { time: band } = situation;
  if (band === 'lenge') return [longRun(tool, situation)];
  if (!band || !fit) return [];
  const { gap, sheet } = fit;
  const minutes = sheet === undefined ? tool.running.minutes : (tool.sheets[sheet]?.minutes ?? 0);
  return [slope('time', gap, minutes >= bandLimit[band] / 3 ? 2 : 1, sheet)];
}

/** A tool that uses the money or the experience there is, is a little better than one that would do with less. */
const ladder = (fact: 'cost' | 'experience', over: number, has: string): Verdict =>
  slope(fact, Math.max(0, over), over === 0 && has !== 'ingen' ? 1.5 : 1);

function money({ cost: usual, costLeast }: Tool, has: Situation['cost']): Verdict[] {
  if (!has) return [];
  const over = stepsOver('cost', usual, has);
  if (over > 0 && costLeast && stepsOver('cost', costLeast, has) <= 0)
    return [{ fact: 'cost', outcome: 'partly', points: 0.5, gap: 0 }];
  return [ladder('cost', over, has)];
}

function phase(tool: Tool, now: Situation['phase']): Verdict[] {
  if (!now) return [];
  if (tool.phase.includes(now)) return [slope('phase', 0, 2 + 1 / tool.phase.length)];
  const steps = keysOf('phase');
  const away = tool.phase.map((p) => Math.abs(steps.indexOf(p) - steps.indexOf(now)));
  return [slope('phase', Math.min(...away), 0)];
}

/** No example from such a municipality is no hindrance, only less to lean on. */
const sizeOf = (tool: Tool, size: Value<'sizeClass'>): Verdict =>
  tool.sizes[size] ? slope('size', 0, 2) : { fact: 'size', outcome: 'partly', points: 0, gap: 0 };

/** What is wanted, less what the run sheet for the time there is leaves out. */
function purposes(tool: Tool, situation: Situation, sheet: number | undefined): Verdict[] {
  const wanted = wantedOf(tool, situation);
  const made = sheet === undefined ? undefined : tool.sheets[sheet];
  const left = made ? wanted.length - servedBy(made, wanted).length : 0;
  const points = 12;
  const asked = situation.purposes?.length ?? 0;
  const all = { wanted: situation.purposes, has: tool.purposes, points, lead: 3, miss: 3 };
  return several({ fact: 'purposes', ...all }).map((verdict) =>
    left > 0
      ? { ...verdict, outcome: 'partly', points: verdict.points - (points * left) / asked }
      : verdict,
  );
}

/** The verdicts on a tool in a situation, one for each answer, in the order of the questions. */
export function verdictsOn(tool: Tool, situation: Situation): Verdict[] {
  const { who, use, size, experience } = situation;
  const short = situation.time !== undefined && situation.time !== 'lenge';
  const fit = short ? timeFit(tool, situation) : undefined;
  const ofTime = time(tool, situation, fit);
  const sheet = situation.time === undefined ? undefined : ofTime[0]?.sheet;
  return [
    ...(who ? [slope('who', tool.forWhom.includes(who) ? 0 : 3, 0)] : []),
    ...purposes(tool, situation, sheet),
    ...several({
      fact: 'withWhom',
      wanted: situation.withWhom,
      has: companions(tool, situation),
      points: 8,
      lead: 2,
      miss: 2,
    }),
    ...several({
      fact: 'knowledge',
      wanted: situation.knowledge,
      has: tool.knowledge,
      points: 5,
      lead: 2,
      miss: 1.5,
    }),
    ...people(tool, situation, sheet ?? sheetWithoutTime(tool, situation)),
    // What a municipality does on its own, the guides may call external: they are written from Husbanken's side.
    ...(use ? [slope('use', tool.use.includes(use) ? 0 : who === 'kommune' ? 0.5 : 2, 1)] : []),
    ...phase(tool, situation.phase),
    ...preparation(tool, situation.preparation),
    ...ofTime,
    ...money(tool, situation.cost),
    ...(experience
      ? [ladder('experience', stepsOver('experience', tool.experience, experience), experience)]
      : []),
    ...(size ? [sizeOf(tool, size)] : []),
  ];
}

/** The number of the first contra-indication that what is told meets. */
export function contraindicated(tool: Tool, situation: Situation): number | undefined {
  const index = tool.avoid.findIndex(({ when }) => when !== undefined && holds(when, situation));
  return index === -1 ? undefined : index;
}
