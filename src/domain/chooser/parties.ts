import type { Parties } from '../../schemas/situation.ts';
import type { Value } from '../../schemas/values.ts';
import type { Situation } from './situation.ts';

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

/**
 * Whether a sentence can be said to those who ask: what it takes for granted is told, or nothing is
 * told about it. A sentence about a municipality is true of one that asks with its own people, but
 * not where it has told of others alone.
 */
export function speaksTo(parties: Parties | undefined, situation: Situation): boolean {
  if (!parties) return true;
  const { who, withWhom } = parties;
  const isWho = who !== undefined && who === (situation.who ?? who);
  if (!withWhom) return isWho;
  // Who they are, when it is not told, does not make up for what is told of whom they are with.
  const makesUp =
    isWho &&
    situation.who !== undefined &&
    (!situation.withWhom?.length || areWith(THEIRS[situation.who], situation));
  return areWith(withWhom, situation) || makesUp;
}
