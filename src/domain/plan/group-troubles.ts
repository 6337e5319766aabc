import { inWords } from '../chooser/in-words.ts';
import { peopleText } from '../time/amounts.ts';
import type { PlanPart } from './parts.ts';
import { forOthers, sharesPeople } from './same-group.ts';
import type { Trouble } from './troubles.ts';
import { quoted } from './words.ts';

/** Meetings that the same people cannot all be in, where nobody has said how many they are. */
export function groupTroubles(
  steps: readonly { part: PlanPart; from: number }[],
  people: number | undefined,
): Trouble[] {
  if (people !== undefined) return [];
  return steps.flatMap(({ part, from }) => {
    const made = part.sheet?.people;
    if (!made || part.inRoute || forOthers(part)) return [];
    const fewer = steps.flatMap((other) => {
      const theirs = other.part.sheet?.people;
      // Of two on one day more is said.
      const told = other.from === from || other.part.inRoute || forOthers(other.part);
      return theirs && !told && sharesPeople(part, other.part) && theirs.max < made.min
        ? [`${quoted(other.part.title)} (${peopleText(theirs)})`]
        : [];
    });
    return fewer.length
      ? [
          {
            text: `${quoted(part.title)} er laget for ${peopleText(made)}. Bare noen av dem kan være med på ${inWords([...new Set(fewer)])}: Avtal hvem.`,
          },
        ]
      : [];
  });
}
