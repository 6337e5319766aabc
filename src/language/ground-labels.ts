import { inForm } from './forms.ts';
import type { Language } from '../schemas/values.ts';

/**
 * Words of the frame on pages that the browser never draws: the ground with its figures, and the
 * kinds. Not among the other labels, which go to the browser.
 */
const groundLabels = {
  forExample: ['For eksempel', 'Til dømes'],
  limit: ['Grense', 'Grense'],
  helps: ['Hjelper', 'Hjelper'],
  hinders: ['Hindrer', 'Hindrar'],
  goesAgain: ['Verktøy som går igjen', 'Verktøy som går igjen'],
  tool: ['Verktøy', 'Verktøy'],
  serves: ['Ja', 'Ja'],
  threeSources: [
    'Tre felt som overlapper hverandre: {n}.',
    'Tre felt som overlappar kvarandre: {n}.',
  ],
  whereAllMeet: ['Der alle tre møtes, står {n}.', 'Der alle tre møtest, står {n}.'],
  chain: ['Tre ledd etter hverandre: {n}.', 'Tre ledd etter kvarandre: {n}.'],
  wayBack: [
    'En pil går fra det siste tilbake til {n}.',
    'Ei pil går frå det siste tilbake til {n}.',
  ],
  toolCount: ['{n} verktøy', '{n} verktøy'],
  order: ['I hvilken rekkefølge', 'I kva rekkjefølgje'],
  orderSays: [
    'Noen av verktøyene følger etter hverandre når dere bruker flere.',
    'Nokre av verktøya følgjer etter kvarandre når de bruker fleire.',
  ],
  next: ['Neste', 'Neste'],
  begin: ['Begynn her', 'Byrj her'],
  allGround: ['Alt om grunnlaget', 'Alt om grunnlaget'],
} as const;

/** A word of the ground in bokmål or nynorsk, with a number or name at `{n}` where it has a place. */
export function groundLabel(
  key: keyof typeof groundLabels,
  language: Language,
  n: number | string = '',
): string {
  return inForm(groundLabels[key], language, n);
}
