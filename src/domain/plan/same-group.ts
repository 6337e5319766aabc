import type { PlanSheet } from './material.ts';
import type { PlanPart } from './parts.ts';

/** Whether the meetings of a plan can hold one and the same group, where nobody has said how many. */

/** Whether some number of people can take part in both. */
export const overlap = (a: Pick<PlanSheet, 'people'>, b: Pick<PlanSheet, 'people'>): boolean =>
  !a.people || !b.people || (a.people.min <= b.people.max && b.people.min <= a.people.max);

/** Of those who two tools can be for, this part is common where the meetings are for one group. */
const COMMON = 0.6;

/** Whether two steps are mostly for the same people. */
export function sharesPeople(one: PlanPart, other: PlanPart): boolean {
  const all = [one, other].map(({ tool }) => tool.withWhom ?? []);
  const common = all[0]?.filter((party) => all[1]?.includes(party)).length ?? 0;
  return common > 0 && common >= new Set(all.flat()).size * COMMON;
}

/** A step of the reader's own that is for a group, not told to others than those who did the work. */
export const isOfGroup = ({ tool, inRoute }: PlanPart): boolean =>
  !inRoute && tool.purpose !== 'spre';

/**
 * The run sheets with which as many steps as can be hold one group. The standard stays where it
 * shuts nobody out.
 * @param free whether the sheet of a part may be another, and which ones may be that
 * @returns for each part the id of another sheet, undefined where it keeps its own
 */
export function sheetsForOneGroup(
  parts: readonly PlanPart[],
  free: (place: number, sheet: PlanSheet) => boolean,
): (string | undefined)[] {
  const chosen = parts.map(({ sheet }) => sheet);
  const shutOut = (part: PlanPart, place: number, sheet: PlanSheet): number =>
    parts.filter((other, i) => {
      const theirs = chosen[i];
      const apart = i !== place && theirs !== undefined && !overlap(sheet, theirs);
      return apart && isOfGroup(other) && sharesPeople(part, other);
    }).length;
  for (const [place, part] of parts.entries()) {
    const { sheet } = part;
    if (!sheet?.people || !isOfGroup(part)) continue;
    const others = part.tool.sheets.filter((s) => s.people && !s.part && free(place, s));
    chosen[place] = others.reduce(
      (best, s) => (shutOut(part, place, s) < shutOut(part, place, best) ? s : best),
      sheet,
    );
  }
  return chosen.map((sheet, i) => (sheet === parts[i]?.sheet ? undefined : sheet?.id));
}
