import type { Toolbox } from '../../content/toolbox.ts';
import { keysOf, type Value } from '../../schemas/values.ts';
import { firstFew, type FirstFew } from '../lists/first-few.ts';

/** What a reader wants to achieve, as the first question of the chooser offers it. */
export type Aim = Value<'purpose'>;

/** Aims that stand open. */
const OPEN = 6;

/** Plain words for aims whose own word is not everyday language. */
export const aimSays: Partial<Record<Aim, string>> = {
  forankre: 'få ledelsen med',
  'foelge-opp': 'se om det ble gjort',
  kartlegge: 'finne ut hvordan det er',
  samordne: 'dra i samme retning',
  reflektere: 'tenke gjennom det dere gjør',
};

/** The aims, those that most guides serve first, and the rest to be folded. */
export function aimsByUse({ verktoy }: Toolbox): FirstFew<Aim> {
  const served = verktoy.flatMap(({ data }) => data.purposes.map(({ purpose }) => purpose));
  const count = (aim: Aim): number => served.filter((purpose) => purpose === aim).length;
  const sorted = [...keysOf('purpose')].sort((a, b) => count(b) - count(a));
  return firstFew(sorted, OPEN);
}
