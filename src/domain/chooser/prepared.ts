import type { Toolbox } from '../../content/toolbox.ts';
import { keysOf, textOf, type Language } from '../../schemas/values.ts';
import type { Situation } from './situation.ts';

/** A prepared answer: a situation with a page of its own, which needs no script. */
export interface Prepared {
  id: string;
  title: string;
  lead: string;
  language: Language;
  situation: Situation;
  /** The title tells the whole situation: no words of it are needed on the page. */
  told?: true;
}

/** The written situations that have a page, in the order of the toolbox. */
export const writtenAnswers = ({ situasjoner }: Toolbox): Prepared[] =>
  situasjoner
    .filter(({ data }) => data.page)
    .map(({ id, language, data }) => ({
      id,
      title: data.title,
      lead: data.summary,
      language,
      situation: data.facts,
    }));

/** One prepared answer per purpose, with nothing else told. */
export const purposeAnswers: readonly Prepared[] = keysOf('purpose').map((purpose) => ({
  id: purpose,
  title: `Verktøy for å ${textOf('purpose', purpose)}`,
  lead: `Verktøyene som passer best for å ${textOf('purpose', purpose)}, når det er det eneste dere har valgt.`,
  language: 'nb',
  situation: { purposes: [purpose] },
  told: true,
}));

export const preparedUrl = (id: string): string => `/velg/${id}/`;
