import type { FormName } from './asked.ts';

/** What happens to what people send, step by step: said beside each form. */
interface Afterwards {
  title: string;
  steps: readonly string[];
}

export const afterwards: Readonly<Record<FormName | 'rett', Afterwards>> = {
  erfaring: {
    title: 'Slik blir det til et eksempel',
    steps: [
      'Dere får teksten ferdig og gir den til en redaktør.',
      'Redaktøren lager et utkast av svarene og sier hva som mangler.',
      'Dere legger ut det dere fortalte, et sted der alle kan lese det, for eksempel hos kommunen.',
      'Eksemplet vises her med lenke dit og sier hvem som forteller.',
    ],
  },
  verktoy: {
    title: 'Slik blir det til en guide',
    steps: [
      'Dere får teksten ferdig og gir den til en redaktør.',
      'Redaksjonen prøver forslaget mot kravene, svarer og sier hvorfor når svaret er nei.',
      'Redaktøren lager et utkast av svarene og fyller ut det som mangler.',
      'Guiden sier om verktøyet er prøvd eller bare foreslått.',
    ],
  },
  rett: {
    title: 'Slik blir det rettet',
    steps: [
      'Du får teksten ferdig og gir den til en redaktør.',
      'Redaktøren leser siden mot kilden.',
      'Siden blir rettet og får ny dato.',
    ],
  },
};
