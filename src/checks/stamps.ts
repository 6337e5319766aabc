import type { Stamp } from '../content/past.ts';
import { problem, type Problem } from './problems.ts';

/** More pages than this may not get the same date at once … */
const MOST_AT_ONCE = 5;
/** … unless there are at least this many different notes to show that someone read them. */
const LEAST_NOTES = 5;

/** Refuses a bulk stamp: the same date on many pages at once, with (nearly) the same note. */
export function stampProblems(stamps: readonly Stamp[]): Problem[] {
  const groups = new Map<string, Stamp[]>();
  for (const stamp of stamps) {
    const key = `${stamp.commit} ${stamp.date}`;
    groups.set(key, [...(groups.get(key) ?? []), stamp]);
  }
  return [...groups.values()].flatMap((group) => {
    const notes = new Set(group.map((s) => s.note.trim().toLowerCase())).size;
    const [first] = group;
    return first && group.length > MOST_AT_ONCE && notes < LEAST_NOTES
      ? [problem(first.path, 'review.date', 'bulk-stamp', first.date, group.length, notes)]
      : [];
  });
}
