import type { Situation } from './situation.ts';
import type { Tool } from './tool.ts';
import { verdictsOn, type Verdict } from './verdicts.ts';

/** A tool's place in an answer. */
export interface Ranked {
  tool: Tool;
  points: number;
  /** Everything that speaks for and against it. */
  verdicts: readonly Verdict[];
  /** How far from fitting: 0 for tools that fit. */
  distance: number;
}

export interface Ranking {
  /** Tools that nothing rules out, best first. */
  fits: Ranked[];
  /** When few fit: the nearest others. Never a tool that misses every purpose. */
  nearest: Ranked[];
}

/** How many fits make the nearest alternatives unnecessary. */
const ENOUGH = 3;
const NEAREST_SHOWN = 5;

const originPoints = { 'i-bruk': 1, provd: 0.5, foreslatt: 0 } as const;

/** What speaks for a tool (`fits`), or against it, in words. */
export function linesOf(ranked: Ranked, outcome: Verdict['outcome']): string[] {
  return ranked.verdicts.filter((v) => v.outcome === outcome).map((v) => v.text());
}

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
    distance: verdicts.reduce((sum, v) => sum + (v.severity ?? 0), 0),
  };
}

/**
 * Every tool in order for a situation.
 * @param tools in the order that breaks ties
 * @returns tools that fit, and the nearest ones when fewer than three fit
 */
export function rank(tools: readonly Tool[], situation: Situation): Ranking {
  const judged = tools.map((tool) => judge(tool, situation));
  const fits = judged.filter((r) => r.distance === 0).sort((a, b) => b.points - a.points);
  if (fits.length >= ENOUGH) return { fits, nearest: [] };
  const serves = ({ tool }: Ranked): boolean =>
    !situation.formaal.length || tool.purposes.some((p) => situation.formaal.includes(p));
  const nearest = judged
    .filter((r) => r.distance > 0 && serves(r))
    .sort((a, b) => a.distance - b.distance || b.points - a.points)
    .slice(0, NEAREST_SHOWN);
  return { fits, nearest };
}
