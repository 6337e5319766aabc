import type { Situation } from './situation.ts';
import type { Tool } from './tool.ts';
import { contraindicated, verdictsOn, type Verdict } from './verdicts.ts';

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
  /** When few fit: the nearest others. Never a tool that misses every purpose. */
  nearest: Ranked[];
  /** Tools that would be near the top, had their guides not said «not when». */
  avoided: Ranked[];
}

/** How many fits make the nearest alternatives unnecessary. */
const ENOUGH = 3;
const NEAREST_SHOWN = 3;
/** How many places from the top a tool is among those one would think of. */
const NEAR_THE_TOP = 5;
/** The largest distance of a tool that is still called fitting, and of one that is still worth showing. */
const FITS_WITHIN = 1.5;
const SHOWN_WITHIN = 4;

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
const near = ({ verdicts, distance }: Ranked): boolean =>
  distance <= FITS_WITHIN && verdicts.every((v) => v.gap <= 1);
const byPoints = (a: Ranked, b: Ranked): number => b.points - a.points;

/**
 * Every tool in order for a situation.
 * @param tools in the order that breaks ties
 */
export function rank(tools: readonly Tool[], situation: Situation): Ranking {
  const judged = tools.map((tool) => judge(tool, situation)).filter(possible);
  const fitting = judged.filter(near).sort(byPoints);
  const fits = fitting.filter((r) => r.avoid === undefined);
  const limit = fits[NEAR_THE_TOP - 1]?.points ?? -Infinity;
  return {
    fits,
    nearest:
      fits.length >= ENOUGH
        ? []
        : judged
            .filter((r) => !near(r) && r.avoid === undefined && r.distance <= SHOWN_WITHIN)
            .sort((a, b) => a.distance - b.distance || byPoints(a, b))
            .slice(0, NEAREST_SHOWN),
    avoided: fitting
      .filter((r) => r.avoid !== undefined && r.points >= limit)
      .slice(0, NEAREST_SHOWN),
  };
}
