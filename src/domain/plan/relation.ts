import { keysOf } from '../../schemas/values.ts';
import type { PlanTool } from './material.ts';

/** What the guides of two tools say of each other (`combineWith[].order`), and their times. */

/** What two guides say: which comes first, or that they go side by side. */
export interface Relation {
  first: PlanTool;
  then: PlanTool;
  together: boolean;
  /** One of them is first, also where they go side by side. */
  ordered: boolean;
  /** The one is on the day of the other, or in its last week. */
  atOnce: boolean;
  /** Weeks from the start of the first to that of the other, where they go side by side. */
  weeks?: number | undefined;
  reason: string;
  /** The guide whose words the reason is. */
  from: PlanTool;
}

function said(by: PlanTool, of: PlanTool): Relation | undefined {
  const found = by.together.find(({ guide }) => guide === of.id);
  if (!found) return undefined;
  const [first, then] = found.order === 'foer' ? [of, by] : [by, of];
  const ordered = found.order !== 'sammen';
  const { atOnce = false, weeks, reason } = found;
  const together = !ordered || atOnce || weeks !== undefined;
  return { first, then, together, ordered, atOnce, weeks, reason, from: by };
}

/**
 * What the guides say of the order of two tools, the one that says most; undefined where neither
 * says anything.
 */
export function relationOf(a: PlanTool, b: PlanTool): Relation | undefined {
  if (a.id === b.id || a.otherTime || b.otherTime) return undefined;
  const both = [said(a, b) ?? [], said(b, a) ?? []].flat();
  return (
    both.find(({ together, ordered }) => together && ordered) ??
    both.find(({ ordered, atOnce }) => ordered || atOnce) ??
    both[0]
  );
}

export const phases = keysOf('phase');
/** The time a tool is best for, which stands first. */
export const phaseOf = ({ phase }: PlanTool): number =>
  phase[0] === undefined ? 0 : phases.indexOf(phase[0]);

/**
 * The one is best for an earlier time in the work than the other. What is used at all times has no
 * time of its own.
 */
export const earlierPhase = (a: PlanTool, b: PlanTool): boolean =>
  ![a, b].some(({ phase }) => phase.length === phases.length) && phaseOf(a) < phaseOf(b);

/** Whether a tool looks at how something has gone when it is over. */
const looksBack = ({ purpose, phase }: PlanTool): boolean =>
  purpose === 'foelge-opp' && phase[0] === 'etter';

/**
 * Weeks from the start of what settles something till the other tool looks at how it has gone: it is
 * carried out first. 0 where no guide says.
 */
export function carriedOut(before: PlanTool, next: PlanTool): number {
  const relation = relationOf(before, next);
  return looksBack(next) && relation?.first.id === before.id ? (relation.weeks ?? 0) : 0;
}
