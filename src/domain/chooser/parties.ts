import type { Parties } from '../../schemas/situation.ts';
import type { Value } from '../../schemas/values.ts';
import type { Situation } from './situation.ts';
import type { Tool } from './tool.ts';

/** Those who are with them when it is done at their own place. */
const OWN: readonly Value<'withWhom'>[] = ['kolleger', 'andre-kontor', 'ledelse'];
/** Those who are with them when what they are is enough: their own, and whom they work for. */
const THEIRS: Record<Value<'forWhom'>, readonly Value<'withWhom'>[]> = {
  kommune: OWN,
  husbanken: [...OWN, 'kommuner'],
};

/**
 * Whether at least one of some parties is with those who ask, or may be: nothing is told of whom
 * they are with.
 */
export function areWith(
  parties: readonly Value<'withWhom'>[],
  { withWhom, use }: Situation,
): boolean {
  if (withWhom?.length) return parties.some((party) => withWhom.includes(party));
  return use !== 'internt' || parties.some((party) => OWN.includes(party));
}

/** Whether they who ask are who a sentence is written to, with no others than their own told. */
const areThemselves = ({ who }: Parties, situation: Situation): boolean =>
  who !== undefined &&
  who === situation.who &&
  (!situation.withWhom?.length || areWith(THEIRS[who], situation));

/**
 * Those a sentence takes for granted, as whoever asks means them: to a municipality, the ones that
 * it has told of are others, and a sentence to a municipality means itself.
 */
const meant = (
  { who, withWhom = [] }: Parties,
  asks: Value<'forWhom'> | undefined,
): Value<'withWhom'>[] =>
  who === 'kommune' && asks !== 'husbanken' ? withWhom.filter((w) => w !== 'kommuner') : withWhom;

/**
 * Whether what a sentence takes for granted may hold of those who ask: it is told, or nothing is
 * told about it.
 */
export function mayHold(parties: Parties | undefined, situation: Situation): boolean {
  if (!parties) return true;
  const { who, withWhom } = parties;
  if (!withWhom) return who === (situation.who ?? who);
  const others = situation.who ? meant(parties, situation.who) : withWhom;
  return areWith(others, situation) || areThemselves(parties, situation);
}

/**
 * Whether a sentence can be said to those who ask: what it takes for granted is told. A sentence
 * about a municipality is true of one that asks with its own people, but not where it has told of
 * others alone. To one who has told nothing of who is there, it says how the tool is.
 */
export function speaksTo(parties: Parties | undefined, situation: Situation): boolean {
  if (!parties) return true;
  const { who, withWhom, use, people, size } = situation;
  if ([who, withWhom, use, people, size].every((told) => told === undefined)) return true;
  if (!parties.withWhom) return parties.who === who;
  const told = meant(parties, who).some((party) => withWhom?.includes(party));
  return told || areThemselves(parties, situation);
}

/**
 * Whom a tool is used with, each once. A municipality's own colleagues are among those the guide
 * calls municipalities, but where the tool takes several of them; where the guide means the one
 * that asks, no other is with it.
 */
export function companions(tool: Tool, { who, withWhom }: Situation): Value<'withWhom'>[] {
  if (who !== 'kommune' || tool.municipalities || !tool.withWhom.includes('kommuner'))
    return tool.withWhom;
  const own: Value<'withWhom'>[] = ['kolleger', 'andre-kontor'];
  const naming = (tool.purposeParties ?? []).filter((p) => p?.withWhom?.includes('kommuner'));
  const itself = naming.length > 0 && naming.every((parties) => parties?.who === 'kommune');
  return [
    ...new Set([
      ...tool.withWhom.filter((party) => !itself || party !== 'kommuner'),
      ...(withWhom?.some((party) => own.includes(party)) ? own : []),
    ]),
  ];
}

/** Whether it takes several municipalities, and they who ask have told that no other is with them. */
export const lacksMunicipalities = (tool: Tool, situation: Situation): boolean =>
  tool.municipalities !== undefined &&
  situation.withWhom !== undefined &&
  !areWith(['kommuner'], situation);

/** Those told of who cannot be with a tool that is only for one's own. */
export function outsiders({ use }: Tool, { who, withWhom = [] }: Situation): Value<'withWhom'>[] {
  const inside = who === 'kommune' ? [...OWN, 'politikere' as const] : OWN;
  return use.includes('eksternt') ? [] : withWhom.filter((party) => !inside.includes(party));
}
