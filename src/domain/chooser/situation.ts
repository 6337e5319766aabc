import type { Facts } from '../../schemas/situation.ts';
import { keysOf } from '../../schemas/values.ts';
import { facets } from '../../site/facets.ts';
import { isPeople, isSeveral, PEOPLE, questionNames } from './questions.ts';

/** What the reader has told. What is not told rules nothing out. */
export type Situation = Readonly<Facts>;

/** A question of the chooser. */
export type Fact = keyof Facts;

/** A situation in which nothing is told. */
export const nothingTold: Situation = {};

/**
 * The situation in an address. Only known names and values count, so that a hostile address tells
 * nothing.
 */
export function readSituation(parameters: URLSearchParams): Situation {
  const told = questionNames.flatMap((name): [string, string | string[]][] => {
    const { parameter, table } = facets[name];
    if (!isSeveral(name)) {
      const given = parameters.get(parameter);
      return given !== null && (keysOf(table) as string[]).includes(given) ? [[name, given]] : [];
    }
    const given = parameters.getAll(parameter);
    const known = (keysOf(table) as string[]).filter((value) => given.includes(value));
    return known.length ? [[name, known]] : [];
  });
  const written = parameters.get(PEOPLE.parameter) ?? '';
  return {
    ...(Object.fromEntries(told) as Situation),
    ...(isPeople(written) && { people: Number(written) }),
  };
}

/** The address of a situation: what is told, in the order of the questions. */
export function writeSituation(situation: Situation): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const name of questionNames)
    for (const value of [situation[name] ?? []].flat())
      parameters.append(facets[name].parameter, value);
  if (situation.people !== undefined) parameters.set(PEOPLE.parameter, String(situation.people));
  return parameters;
}

/**
 * Whether nothing that tells tools apart has been told. Who they are, and how large, tells too
 * little.
 */
export const isEmpty = (situation: Situation): boolean =>
  Object.entries(situation).every(
    ([fact, value]) => value === undefined || fact === 'who' || fact === 'size',
  );
