import { uncapital } from '../../language/forms.ts';

/** What is chosen in one facet, as its options are labelled. */
export interface ChosenInFacet {
  /** What comes before the options in a sentence. */
  phrase: string | undefined;
  labels: readonly string[];
}

/** More choices than this are not read in a heading: they stand in the filter. */
const MOST = 3;

/**
 * The heading of a list that is narrowed: «30 verktøy for å dele erfaring», «4 verktøy: Politikere»;
 * the choice alone where it says what is counted: «Digitale verktøy».
 * @returns nothing when nothing is chosen
 */
export function chosenTitle(shown: number, noun: string, chosen: readonly ChosenInFacet[]): string {
  const count = chosen.flatMap(({ labels }) => labels).length;
  if (count === 0) return '';
  const [only = ''] = chosen.flatMap(({ labels }) => labels);
  if (count === 1 && shown > 0 && only.endsWith(noun)) return only;
  const counted = `${shown || 'Ingen'} ${noun}`;
  if (count > MOST) return `${counted} med ${count} valg`;
  const phrases = chosen
    .filter(({ phrase, labels }) => phrase && labels.length > 0)
    .map(({ phrase = '', labels }) => `${phrase} ${labels.map(uncapital).join(' eller ')}`);
  const names = chosen.filter(({ phrase }) => !phrase).flatMap(({ labels }) => labels);
  return [counted, ...phrases].join(' ') + (names.length ? `: ${names.join(', ')}` : '');
}
