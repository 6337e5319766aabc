import type { Condition } from '../../schemas/situation.ts';
import { keysOf, type ValueTable } from '../../schemas/values.ts';
import type { Situation } from './situation.ts';

/** Each of these is met when nothing is written, or when what is told meets what is written. */
const is = <T>(written: T | undefined, told: T | undefined): boolean =>
  written === undefined || told === written;
const among = <T>(written: readonly T[] | undefined, told: T | undefined): boolean =>
  written === undefined || (told !== undefined && written.includes(told));
const shares = <T>(written: readonly T[] | undefined, told: readonly T[] | undefined): boolean =>
  written === undefined || (told?.some((value) => written.includes(value)) ?? false);
function atMost(table: ValueTable, written: string | undefined, told: string | undefined): boolean {
  if (written === undefined) return true;
  const steps: readonly string[] = keysOf(table);
  return told !== undefined && steps.indexOf(told) <= steps.indexOf(written);
}

/**
 * Whether advice with a condition holds: every condition that is written is met by what is told. A
 * fact that is not told meets nothing, and a condition in which nothing is written never holds.
 */
export function holds(written: Condition, told: Situation): boolean {
  const { people } = told;
  return (
    Object.values(written).some((value) => value !== undefined) &&
    is(written.who, told.who) &&
    is(written.use, told.use) &&
    (written.peopleUnder === undefined || (people !== undefined && people < written.peopleUnder)) &&
    (written.peopleOver === undefined || (people !== undefined && people > written.peopleOver)) &&
    shares(written.purposes, told.purposes) &&
    shares(written.withWhom, told.withWhom) &&
    shares(written.knowledge, told.knowledge) &&
    among(written.phase, told.phase) &&
    among(written.size, told.size) &&
    atMost('timeBand', written.preparationAtMost, told.preparation) &&
    atMost('timeBand', written.timeAtMost, told.time) &&
    atMost('cost', written.costAtMost, told.cost) &&
    atMost('experience', written.experienceAtMost, told.experience)
  );
}
