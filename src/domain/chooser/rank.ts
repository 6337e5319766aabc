import type { Situation } from './situation.ts';
import type { Tool } from './tool.ts';
import type { Verdict } from './verdict.ts';
import { contraindicated, verdictsOn } from './verdicts.ts';

/** A tool's place in an answer. */
export interface Ranked {
  tool: Tool;
  points: number;
  /** Everything that speaks for and against it. */
  verdicts: readonly Verdict[];
  /** How far from fitting: the sum of the gaps. */
  distance: number;
  /** The number of the contra-indication in the guide that is met. */
  avoid?: number | undefined;
}

export interface Ranking {
  /** Tools that fit, or are near, best first. */
  fits: Ranked[];
  /** When few fit: the nearest others, those that serve a purpose first. */
  nearest: Ranked[];
  /** Tools that would be near the top, had their guides not said «not when». */
  avoided: Ranked[];
}

/** How many fits make the nearest alternatives unnecessary. */
const ENOUGH = 3;
const NEAREST_SHOWN = 3;
/**
 * How many fits are shown at the most, and the share of the best one's points that the last of them
 * has.
 */
const MOST_SHOWN = 5;
const WEAKEST = 0.8;
/**
 * The largest distance of a tool that is still called fitting, and of one that is still worth
 * showing.
 */
const FITS_WITHIN = 1.5;
const SHOWN_WITHIN = 4;
/** The same, where no tool fits and one thing stands in the way. */
const SHOWN_ALONE_WITHIN = 7;

const originPoints = { 'i-bruk': 1, provd: 0.5, foreslatt: 0 } as const;

/** One tool in one situation. */
export function judge(tool: Tool, situation: Situation): Ranked {
  const verdicts = verdictsOn(tool, situation);
  return {
    tool,
    points:
      verdicts.reduce((sum, v) => sum + v.points, 0) +
      originPoints[tool.origin] +
      (tool.examples > 0 ? 0.5 : 0),
    verdicts,
    distance: verdicts.reduce((sum, v) => sum + v.gap, 0),
    avoid: contraindicated(tool, situation),
  };
}

const possible = ({ verdicts }: Ranked): boolean => verdicts.every((v) => v.outcome !== 'out');
/** Nothing stands in the way but that it is made for something else. */
const forOtherPurpose = ({ verdicts }: Ranked): boolean =>
  verdicts.every((v) => v.outcome !== 'out' || v.fact === 'purposes');
/** It gives something of what is asked for, and one thing alone stands in the way. */
const oneInTheWay = ({ verdicts, distance }: Ranked): boolean =>
  distance <= SHOWN_ALONE_WITHIN &&
  verdicts.some((v) => v.fact === 'purposes' && v.outcome !== 'out') &&
  verdicts.filter((v) => v.outcome === 'out').length === 1 &&
  verdicts.every((v) => v.outcome !== 'out' || (v.fact !== 'who' && v.fact !== 'withWhom'));
const near = ({ verdicts, distance }: Ranked): boolean =>
  distance <= FITS_WITHIN && verdicts.every((v) => v.gap <= 1);
const byPoints = (a: Ranked, b: Ranked): number => b.points - a.points;

/**
 * The nearest that do not fit.
 * @param alone no tool fits: then also those that one thing stands in the way of, and when there are no
 *   others, those made for something else
 */
function nearestOf(judged: readonly Ranked[], alone: boolean): Ranked[] {
  const others = judged.filter((r) => !near(r) && r.avoid === undefined);
  const serving = others.filter((r) => possible(r) && r.distance <= SHOWN_WITHIN);
  const rest = others.filter(oneInTheWay);
  const instead = rest.length ? rest : others.filter(forOtherPurpose);
  return (serving.length || !alone ? serving : instead)
    .sort((a, b) => a.distance - b.distance || byPoints(a, b))
    .slice(0, NEAREST_SHOWN);
}

/** The fits worth showing: at least three, at most five, none far weaker than the one on top. */
export function bestOf(fits: readonly Ranked[]): Ranked[] {
  const limit = (fits[0]?.points ?? 0) * WEAKEST;
  return fits.slice(0, MOST_SHOWN).filter((r, i) => i < ENOUGH || r.points >= limit);
}

/**
 * Every tool in order for a situation.
 * @param tools in the order that breaks ties
 */
export function rank(tools: readonly Tool[], situation: Situation): Ranking {
  const judged = tools.map((tool) => judge(tool, situation));
  const fitting = judged.filter(near).sort(byPoints);
  const fits = fitting.filter((r) => r.avoid === undefined);
  const limit = fits[MOST_SHOWN - 1]?.points ?? -Infinity;
  return {
    fits,
    nearest: fits.length >= ENOUGH ? [] : nearestOf(judged, fits.length === 0),
    avoided: fitting
      .filter((r) => r.avoid !== undefined && r.points >= limit)
      .slice(0, NEAREST_SHOWN),
  };
}
