import { bandLimit } from '../time/bands.ts';
import { type Gap, minutesWith, peopleGap, timeGap } from './gaps.ts';
import { areWith, companions, lacksMunicipalities, outsiders } from './parties.ts';
import { servedBy, wantedOf } from './purposes.ts';
import type { Ranked } from './rank.ts';
import type { Situation } from './situation.ts';
import type { Tool, ToolSheet } from './tool.ts';

/** Work that comes back so often that each time is short. */
const OFTEN: readonly Tool['running']['per'][] = ['uke', 'maaned'];
/** Working time of a tool that nobody gets through in a day, of which a meeting is a small part. */
const LONG_WORK = 4 * 450;
/** How far such a part is from the tool: it is not near. */
const SMALL_PART = 1.6;

/**
 * How far work that comes back, or is spread out, is at the most: no stretch of time is too short
 * for it, but a day has only room for what comes back often.
 */
function mostFar({ running: { per } }: Tool, limit: number): Gap {
  if (per === undefined || per === 'samling' || per === 'utgave') return Infinity;
  return limit > bandLimit.dag || OFTEN.includes(per) ? 1 : SMALL_PART;
}

/** How far a run sheet is from the tool, when it is only a part of it. */
function partGap({ running: { minutes, per } }: Tool, { part }: ToolSheet, limit: number): Gap {
  if (!part) return 0;
  return limit <= bandLimit.dag && minutes >= LONG_WORK && !OFTEN.includes(per) ? SMALL_PART : 1;
}

/**
 * Whether a run sheet is for the time they are in; where that is not told, the time the tool is
 * best for.
 */
function inPhase(tool: Tool, { phase }: ToolSheet, told: Situation['phase']): boolean {
  const now = told ?? tool.phase[0];
  return !now || !phase || phase.includes(now);
}

/** Whether those they are with can all be strangers to a tool, so that no run sheet is for them. */
const amongStrangers = (tool: Tool, situation: Situation): boolean =>
  lacksMunicipalities(tool, situation) ||
  outsiders(tool, situation).length > 0 ||
  (situation.withWhom !== undefined && !areWith(companions(tool, situation), situation));

/**
 * The numbers of the run sheets that they can hold with those they are with, and that give some of
 * what they want. With weeks or more, a meeting that is only a part of the tool is not what they
 * ask for.
 */
function giving(tool: Tool, situation: Situation): number[] {
  const wanted = wantedOf(tool, situation);
  if (amongStrangers(tool, situation)) return [];
  const sheets = [...tool.sheets.entries()].filter(
    ([, sheet]) =>
      !sheet.topic &&
      !(situation.time === 'lenge' && sheet.part && sheet.weeks === undefined) &&
      (!sheet.forWhom || (situation.who && sheet.forWhom.includes(situation.who))) &&
      (!sheet.withWhom || areWith(sheet.withWhom, situation)) &&
      !sheet.without?.some((party) => situation.withWhom?.includes(party)) &&
      (!wanted.length || servedBy(sheet, wanted).length > 0),
  );
  return sheets.map(([index]) => index);
}

/**
 * Those of them that are for the time they are in, or the tool is best for where that is not told.
 */
export const useful = (tool: Tool, situation: Situation): number[] =>
  giving(tool, situation).filter((index) => {
    const sheet = tool.sheets[index];
    return sheet !== undefined && inPhase(tool, sheet, situation.phase);
  });

export interface SheetFit {
  gap: Gap;
  /** The run sheet that fits best, by its number. */
  sheet?: number;
}

/** How many times something is larger or smaller: 0 is the same. */
const ratio = (a: number, b: number): number => Math.abs(Math.log(a / b));

/** How far a run sheet is from the tool's usual length. */
const fromUsual = ({ running }: Tool, { minutes }: ToolSheet): number =>
  ratio(minutes, running.minutes);

/**
 * How far so many are from the middle of those a run sheet is made for; of no matter for the usual
 * one.
 */
const fromMiddle = ({ min, max, usual }: ToolSheet, people: number | undefined): number =>
  usual || people === undefined ? 0 : ratio(people, Math.sqrt(min * max));

/** Which of two comes first: by the first number in which they differ. */
const byNumbers = (a: { order: number[] }, b: { order: number[] }): number =>
  a.order.map((number, i) => number - (b.order[i] ?? 0)).find((off) => off !== 0) ?? 0;

/**
 * How far a number of people is from what a meeting is made for; those who make a tool for others
 * are few anyway.
 */
export const crowdGap = (tool: Tool, sheet: ToolSheet, people: number | undefined): Gap =>
  people === undefined || sheet.weeks !== undefined || tool.reaches !== undefined
    ? 0
    : peopleGap(people, sheet);

/**
 * Whether a meeting can be fitted to so many: one for four does not become one for twelve, nor the
 * one of those who make a tool, one of those it reaches.
 */
const canBeFitted = (sheet: ToolSheet, people: number | undefined): boolean =>
  people === undefined || sheet.weeks !== undefined || peopleGap(people, sheet) <= 1;

/**
 * How a tool fits the time there is: by the run sheet that fits the time and the number of people
 * best, and of those alike the one that gives most of what is wanted. One that is only a part of
 * the tool is near at the best. Where none does, work that is spread out is near whatever the time
 * is.
 */
export function timeFit(tool: Tool, situation: Situation): SheetFit {
  const { time, people } = situation;
  const limit = time === undefined ? Infinity : bandLimit[time];
  const wanted = wantedOf(tool, situation);
  const [best] = useful(tool, situation)
    .flatMap((index) => {
      const sheet = tool.sheets[index];
      if (!sheet || !canBeFitted(sheet, people)) return [];
      const gap = timeGap(minutesWith(sheet, people), limit) + partGap(tool, sheet, limit);
      const order = [
        gap + crowdGap(tool, sheet, people),
        wanted.length - servedBy(sheet, wanted).length,
        // With a day or more they want to use it; else the guide's own length is the usual way to
        // do it.
        limit >= bandLimit.dag
          ? -sheet.minutes
          : fromUsual(tool, sheet) + fromMiddle(sheet, people) / 2,
      ];
      return [{ gap, sheet: index, order }];
    })
    .sort(byNumbers);
  // Without one the guide says how long it takes, but nobody has laid out how it gives what is
  // wanted.
  const least = tool.sheets.length && wanted.length ? 1 : 0;
  const gap = best?.gap ?? Math.max(timeGap(tool.running.minutes, limit), least);
  return {
    gap: Math.min(gap, mostFar(tool, limit)),
    ...(best && { sheet: best.sheet }),
  };
}

/**
 * The run sheet for a plan when nothing is told of time: the usual one where it gives what is
 * wanted and is made for so many, else the one that is nearest to it. What is wanted may tell what
 * time they are in, where they have not: a tool that is best before gives some of it after.
 */
export function sheetWithoutTime(tool: Tool, situation: Situation): number | undefined {
  const { people, phase } = situation;
  const wanted = wantedOf(tool, situation);
  const now = useful(tool, situation);
  return (now.length || phase ? now : giving(tool, situation))
    .flatMap((index) => {
      const sheet = tool.sheets[index];
      if (!sheet) return [];
      const order = [
        people !== undefined && !tool.reaches ? peopleGap(people, sheet) : 0,
        wanted.length - servedBy(sheet, wanted).length,
        sheet.part ? 1 : 0,
        sheet.usual ? 0 : 1,
        fromUsual(tool, sheet),
      ];
      return [{ index, order }];
    })
    .sort(byNumbers)[0]?.index;
}

/** The run sheet for the time they have told. */
export const sheetForTime = ({ verdicts }: Ranked): number | undefined =>
  verdicts.find(({ fact }) => fact === 'time')?.sheet;

/**
 * The run sheet to use: the one for the time they have told, if any; else, and with more time than
 * any run sheet asks for, the one for a plan.
 */
export const sheetToUse = (ranked: Ranked, situation: Situation): number | undefined =>
  sheetForTime(ranked) ??
  (situation.time && situation.time !== 'lenge'
    ? undefined
    : sheetWithoutTime(ranked.tool, situation));

/**
 * The run sheet that gives all that the one to use leaves out, for the same number of people and
 * within the same time, by its number; nothing where none is left out.
 */
export function otherSheet(ranked: Ranked, situation: Situation): number | undefined {
  const { tool } = ranked;
  const index = sheetToUse(ranked, situation);
  const used = index === undefined ? undefined : tool.sheets[index];
  if (!used) return undefined;
  const { time, people } = situation;
  const wanted = wantedOf(tool, situation);
  const served = servedBy(used, wanted);
  const left = wanted.filter((purpose) => !served.includes(purpose));
  const limit = time === undefined ? Infinity : bandLimit[time];
  return left.length
    ? useful(tool, situation).find((place) => {
        const sheet = tool.sheets[place];
        return (
          sheet !== undefined &&
          servedBy(sheet, left).length === left.length &&
          (people === undefined || peopleGap(people, sheet) === 0) &&
          timeGap(minutesWith(sheet, people), limit) === 0
        );
      })
    : undefined;
}
