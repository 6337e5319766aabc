import { inWords } from '../chooser/in-words.ts';
import { peopleText } from '../time/amounts.ts';
import type { PlanPart } from './parts.ts';
import { isOfGroup, sharesPeople } from './same-group.ts';
import type { Trouble } from './troubles.ts';
import { quoted } from './words.ts';

/** Meetings that the same people cannot all be in, where nobody has said how many they are. */
export function groupTroubles(
  steps: readonly { part: PlanPart; from: number }[],
  people: number | undefined,
): Trouble[] {
  const group = people === undefined ? steps.filter(({ part }) => isOfGroup(part)) : [];
  return group.flatMap(({ part, from }) => {
    const made = part.sheet?.people;
    if (!made) return [];
    const fewer = group.flatMap((other) => {
      const theirs = other.part.sheet?.people;
      // Of two on one day more is said.
      const isFew = theirs && theirs.max < made.min && other.from !== from;
      return isFew && sharesPeople(part, other.part) ? [quoted(other.part.title)] : [];
    });
    return fewer.length
      ? [
          {
            text: `${quoted(part.title)} er laget for ${peopleText(made)}. Bare noen av dem kan være med på ${inWords(fewer)}.`,
          },
        ]
      : [];
  });
}
