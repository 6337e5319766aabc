import type { Value } from '../../schemas/values.ts';
import { mayHold } from './parties.ts';
import type { Situation } from './situation.ts';
import type { Tool, ToolSheet } from './tool.ts';

/** Which of what they ask for a tool and its run sheets give, to them and now. */

/** Whether a purpose, by its number, is served in the time they are in; so where it is not told. */
const servedNow = ({ purposePhases }: Tool, place: number, { phase }: Situation): boolean =>
  !phase || (purposePhases?.[place]?.includes(phase) ?? true);

/** What the tool gives those who ask: not what takes others, or another time, for granted. */
export const givenTo = (tool: Tool, situation: Situation): Value<'purpose'>[] =>
  tool.purposes.filter(
    (_, i) => mayHold(tool.purposeParties?.[i], situation) && servedNow(tool, i, situation),
  );

/** What is asked for that the tool gives them, but at another time than they are in. */
export const givenLater = (tool: Tool, situation: Situation): Value<'purpose'>[] =>
  tool.purposes.filter(
    (purpose, i) =>
      situation.purposes?.includes(purpose) &&
      mayHold(tool.purposeParties?.[i], situation) &&
      !servedNow(tool, i, situation),
  );

/** What is asked for that the tool gives. */
export const wantedOf = (tool: Tool, situation: Situation): Value<'purpose'>[] =>
  givenTo(tool, situation).filter((purpose) => situation.purposes?.includes(purpose));

/** Of what is wanted, that which a run sheet gives. */
export const servedBy = (
  { purposes }: ToolSheet,
  wanted: readonly Value<'purpose'>[],
): Value<'purpose'>[] => wanted.filter((purpose) => purposes?.includes(purpose) ?? true);
