import { keysOf, textOf, type Value, type ValueTable } from '../../schemas/values.ts';
import { facets, PEOPLE_PARAMETER, type FacetName, type FacetValue } from '../../site/facets.ts';

/** The questions of the chooser: words on the page, and whether several answers may be given. */

export interface Option {
  value: string;
  label: string;
}
/** Who asks; it changes the words of some answers. */
export type Who = Value<'forWhom'> | undefined;

export const questions = {
  who: { label: 'Hvem er dere?', several: false },
  purposes: { label: 'Hva vil dere oppnå?', several: true },
  withWhom: { label: 'Sammen med hvem?', several: true },
  knowledge: { label: 'Hva slags kunnskap trenger dere?', several: true },
  use: { label: 'Internt eller eksternt?', several: false },
  phase: { label: 'Hvor i samarbeidet er dere?', several: false },
  preparation: { label: 'Hvor lang tid har dere til forberedelser?', several: false },
  time: { label: 'Hvor lang tid har dere til selve gjennomføringen?', several: false },
  cost: { label: 'Hvor store utgifter kan dere ha?', several: false },
  experience: { label: 'Hvor erfaren er den som skal lede?', several: false },
  size: { label: 'Hvor stor er kommunen?', several: false },
} as const satisfies Record<FacetName, { label: string; several: boolean }>;

export const questionNames = Object.keys(questions) as FacetName[];
/** Questions with several answers. */
export type SeveralName = {
  [F in FacetName]: (typeof questions)[F]['several'] extends true ? F : never;
}[FacetName];

export const isSeveral = (name: FacetName): name is SeveralName => questions[name].several;

/** How many take part: a number, with its bounds. */
export const PEOPLE = {
  parameter: PEOPLE_PARAMETER,
  label: 'Hvor mange blir med?',
  min: 1,
  max: 2000,
} as const;

/** Whether a text tells how many take part. */
export const isPeople = (text: string): boolean =>
  /^\d{1,4}$/.test(text) && Number(text) >= PEOPLE.min && Number(text) <= PEOPLE.max;

type Words = { [F in FacetName]?: { readonly [V in FacetValue<F>]?: string } };

/** Answers that the table of values has no fitting words for. */
const ownWords: Words = {
  who: { kommune: 'en kommune' },
  use: { internt: 'internt, hos dere selv', eksternt: 'eksternt, sammen med andre' },
  phase: { foer: 'før vi begynner', etter: 'mot slutten eller etterpå' },
  time: { lenge: 'lang tid (uker, måneder eller år)' },
  experience: {
    ingen: 'ingen erfaring',
    noe: 'noe erfaring',
    erfaren: 'erfaren leder av prosesser',
  },
};
const wordsFor: Record<Value<'forWhom'>, Words> = {
  husbanken: { use: { internt: 'internt i Husbanken' } },
  kommune: {
    use: { internt: 'internt i kommunen' },
    withWhom: {
      kolleger: 'kolleger på egen arbeidsplass',
      'andre-kontor': 'kolleger i andre deler av kommunen',
      kommuner: 'andre kommuner',
      'regional-stat': 'statlige aktører',
    },
  },
};

/** An answer in the words of those who ask. */
export function optionText<F extends FacetName>(name: F, value: FacetValue<F>, who: Who): string {
  const from = (words: Words): string | undefined =>
    (words[name] as Readonly<Record<string, string>> | undefined)?.[value];
  return (
    (who && from(wordsFor[who])) ??
    from(ownWords) ??
    textOf(facets[name].table as ValueTable, value as Value<ValueTable>)
  );
}

/** The answers of a question, in the order of its table. */
export const optionsOf = (name: FacetName, who?: Who): Option[] =>
  keysOf(facets[name].table).map((value) => ({
    value,
    label: optionText(name, value, who),
  }));

/** The id of a question on the page, for links to it. */
export const questionId = (name: FacetName | 'people'): string =>
  name === 'people' ? PEOPLE.parameter : facets[name].parameter;
