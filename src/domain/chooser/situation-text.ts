import { facets, type FacetName, type FacetValue } from '../../site/facets.ts';
import { keysOf } from '../../schemas/values.ts';
import { inWords } from './in-words.ts';
import { optionText } from './questions.ts';
import type { Situation } from './situation.ts';

/** The answers to a question in words, in the order of the table; empty when it is not answered. */
function told(situation: Situation, name: FacetName): string {
  const given = [situation[name] ?? []].flat() as string[];
  const inOrder = (keysOf(facets[name].table) as string[]).filter((value) => given.includes(value));
  return inWords(
    inOrder.map((value) => optionText(name, value as FacetValue<FacetName>, situation.who)),
  );
}

/** The situation in words, for the top of the answer and for paper. */
export function situationText(situation: Situation): string {
  const { people } = situation;
  const part = (before: string, name: FacetName, after = ''): string => {
    const words = told(situation, name);
    return words && before + words + after;
  };
  const parts = [
    part('', 'who'),
    part('vil ', 'purposes'),
    part('sammen med ', 'withWhom'),
    people === undefined ? '' : `${people} ${people === 1 ? 'person' : 'personer'}`,
    part('', 'use'),
    part('trenger ', 'knowledge'),
    part('', 'phase'),
    part('', 'preparation', ' til å forberede'),
    part('', 'time', ' til å gjennomføre'),
    part('', 'cost'),
    part('', 'experience'),
    part('kommune med ', 'size'),
  ].filter(Boolean);
  return parts.length ? `Dere: ${parts.join(', ')}.` : '';
}
