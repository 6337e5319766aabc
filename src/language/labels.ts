import { inForm } from './forms.ts';
import { runSheetLabels } from './run-sheet-labels.ts';
import { templateLabels } from './template-labels.ts';
import type { Language } from '../schemas/values.ts';

/**
 * Words that the page frame uses around a text, in the text's own language form: those that the
 * browser draws too. What only built pages have, stands in page-labels.ts, and is never sent.
 */
export const labels = {
  ...runSheetLabels,
  ...templateLabels,
  facts: ['Kort fortalt', 'Kort fortalt'],
  who: ['Hvem', 'Kven'],
  people: ['Antall', 'Tal på deltakarar'],
  cost: ['Utgifter', 'Utgifter'],
  purposes: ['Egner seg til å', 'Eignar seg til å'],
  before: ['Hvem har gjort det før?', 'Kven har gjort det før?'],
  foer: ['Før', 'Før'],
  sammen: ['Samtidig', 'Samstundes'],
  etter: ['Etter', 'Etter'],
  nearest: [
    'Kommuner som ligner mest på den dere valgte, står først.',
    'Kommunar som liknar mest på den de valde, står først.',
  ],
  same: ['Samme', 'Same'],
  stoerrelse: ['størrelse', 'storleik'],
  fylke: ['fylke', 'fylke'],
  table: ['Tilskuddene som tabell', 'Tilskota som tabell'],
  steps: ['Stegene', 'Stega'],
  step: ['Steg', 'Steg'],
  when: ['Når', 'Når'],
  role: ['Rolle', 'Rolle'],
  handsOver: ['Resultat', 'Resultat'],
  moreOfStep: ['Mer om steget', 'Meir om steget'],
  sendInvitation: ['Send invitasjonen.', 'Send invitasjonen.'],
  whoLeadsRoute: ['Den som driver løpet', 'Den som driv løpet'],
  whoDoesWhat: ['Hvem gjør hva', 'Kven gjer kva'],
  otherTasks: ['Andre oppgaver', 'Andre oppgåver'],
  showOtherTasks: ['Vis {n} oppgaver til, i rekkefølge', 'Vis {n} oppgåver til, i rekkjefølgje'],
  showTasks: ['Vis de {n} oppgavene i rekkefølge', 'Vis dei {n} oppgåvene i rekkjefølgje'],
  troubles: ['Se opp for', 'Sjå opp for'],
  weekBeforeStart: ['1 uke før start', '1 veke før start'],
  weeksBeforeStart: ['{n} uker før start', '{n} veker før start'],
  beginIn: ['Begynn {n}', 'Byrj {n}'],
  guideOfStep: ['Guide', 'Guide'],
  forWhom: ['For hvem', 'For kven'],
  pictureSays: [
    'Fylt felt: steget selv. Svakt felt: forberedelse og oppfølging.',
    'Fylt felt: steget sjølv. Svakt felt: førebuing og oppfølging.',
  ],
} as const;

export type Label = keyof typeof labels;

/**
 * A frame word in bokmål or nynorsk, with a number or name at `{n}` where the word has a place for
 * it.
 */
export function label(key: Label, language: Language, n: number | string = ''): string {
  return inForm(labels[key], language, n);
}
