import { keysOf } from '../../schemas/values.ts';
import { facets } from '../../site/facets.ts';
import { inWords } from './in-words.ts';
import { isPeople, PEOPLE, questionNames } from './questions.ts';

/** Longer than this a value is not an answer anyone wrote, and is cut where it is named. */
const LONGEST = 30;

const shown = (value: string): string =>
  `«${value.length > LONGEST ? `${value.slice(0, LONGEST)} …` : value}»`;

/** Values an address gives to questions of the chooser that are none of their answers. */
function unknownIn(parameters: URLSearchParams): string[] {
  const asked = questionNames.flatMap((name) => {
    const { parameter, table } = facets[name];
    const known = keysOf(table) as string[];
    return parameters.getAll(parameter).filter((value) => !known.includes(value));
  });
  const people = parameters.getAll(PEOPLE.parameter).filter((value) => !isPeople(value));
  return [...new Set([...asked, ...people].map((value) => value.trim()))].filter(Boolean);
}

/**
 * What is said of an address that asks something the chooser does not know: «Vi kjenner ikke
 * «en-dag» i nettadressen, så det er ikke regnet med.» Empty where all is known.
 */
export function unknownText(parameters: URLSearchParams): string {
  const values = unknownIn(parameters);
  if (!values.length) return '';
  return `Vi kjenner ikke ${inWords(values.map(shown))} i nettadressen, så det er ikke regnet med.`;
}
