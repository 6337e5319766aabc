import type { PlanPart } from './parts.ts';
import type { Trouble } from './troubles.ts';
import { quoted } from './words.ts';

/** What a step takes for granted of the others in a plan, in sentences. */

/**
 * What is done for a meeting, or on the day of one, in a plan without any such meeting. It names
 * many; what names a single one can be held alone.
 */
export function partnerTroubles(parts: readonly PlanPart[]): Trouble[] {
  const meetingsOf = ({ tool }: PlanPart) => tool.together.filter(({ atOnce }) => atOnce);
  const isForMany = (part: PlanPart): boolean => meetingsOf(part).length > 1;
  // What is itself for a meeting, is none.
  const has = new Set(parts.filter((p) => !isForMany(p)).map(({ tool }) => tool.id));
  return parts
    .filter(
      (part) =>
        !part.inRoute && isForMany(part) && !meetingsOf(part).some(({ guide }) => has.has(guide)),
    )
    .map(({ title }) => ({
      text: `${quoted(title)} hører til et møte, og planen har ikke noe slikt møte. Legg til møtet, eller bruk det på et dere alt skal ha.`,
    }));
}

/** What is held at the end of a meeting to evaluate it, where the meeting has that already. */
export const twiceTroubles = (parts: readonly PlanPart[]): Trouble[] =>
  parts.flatMap(({ title, tool, inRoute }) => {
    const after = tool.together.filter(({ atOnce, order }) => atOnce && order === 'foer');
    const done = parts.find(
      (other) => other.sheet?.evaluated && after.some(({ guide }) => guide === other.tool.id),
    );
    return done && !inRoute && after.length > 1
      ? [
          {
            text: `${quoted(done.title)} har alt noen minutter til evaluering på slutten. Bruk ${quoted(title)} i stedet for dem, så ingen svarer to ganger.`,
          },
        ]
      : [];
  });

/**
 * What builds on something that nothing before it in the plan gives. Those who wrote a route have
 * thought of what its steps hand over.
 */
export const needTroubles = (parts: readonly PlanPart[]): Trouble[] =>
  parts.flatMap(({ title, tool, inRoute }, place) => {
    const earlier = new Set(parts.slice(0, place).map((part) => part.tool.id));
    return (inRoute ? [] : (tool.needs ?? []))
      .filter(({ anyOf }) => !anyOf.some((id) => earlier.has(id)))
      .map(({ reason, usual }) => ({
        text: `${quoted(title)} bygger på noe ingen steg før det i planen gir. Har dere det ikke alt, så legg til ${usual ? `${quoted(usual)} eller noe annet` : 'noe'} som gir det.`,
        reason: { text: reason, language: tool.language },
      }));
  });
