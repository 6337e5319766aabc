/** What each colour of `tokens.css` is for, by name. The kinds of tools have two each, and no row. */
export const colourRoles: Readonly<Record<string, string>> = {
  'color-page': 'Bakgrunnen på siden',
  'color-surface': 'Felt som ligger rolig på siden, og bunnen',
  'color-raised': 'Kort og skjemafelt',
  'color-text': 'Brødtekst og overskrifter',
  'color-muted': 'Det som kan leses etterpå',
  'color-line': 'Skiller mellom rader',
  'color-control-line': 'Kanten på alt som kan trykkes på eller skrives i',
  'color-link': 'Lenker',
  'color-accent': 'Knapper, tall og tegn',
  'color-on-accent': 'Tekst på aksentfargen',
  'color-accent-soft': 'Bakgrunn for det som hører til aksenten',
  'color-land': 'Land på kartene',
  'color-warn-soft': 'Bakgrunn for forbehold',
  'color-warn': 'Tekst i forbehold',
  'color-house': 'Huset og taket',
  'color-mark': 'Det søket fant, og stedet en lenke førte til',
  'color-focus': 'Ringen rundt det som har fokus',
};

/** How a colour is drawn where it is used; the rest are fields. */
export type ColourUse = 'field' | 'text' | 'edge' | 'line' | 'button' | 'on-button';
export const colourUses: Readonly<Record<string, ColourUse>> = {
  'color-text': 'text',
  'color-muted': 'text',
  'color-link': 'text',
  'color-warn': 'text',
  'color-line': 'line',
  'color-control-line': 'edge',
  'color-focus': 'edge',
  'color-accent': 'button',
  'color-on-accent': 'on-button',
};

/** The colours by what they are part of, in the order they are shown. */
export const colourGroups: readonly {
  title: string;
  /** What they are used for, and not for. */
  good: string;
  bad: string;
  names: readonly string[];
}[] = [
  {
    title: 'Flater',
    good: 'toppen av en side på den rolige flaten, teksten på bakgrunnen.',
    bad: 'tre flater inni hverandre.',
    names: [
      'color-page',
      'color-surface',
      'color-raised',
      'color-accent-soft',
      'color-house',
      'color-land',
    ],
  },
  {
    title: 'Tekst og kanter',
    good: 'det svake for dato, antall og merknader.',
    bad: 'det svake for noe leseren må få med seg.',
    names: ['color-text', 'color-muted', 'color-control-line', 'color-line'],
  },
  {
    title: 'Det en trykker på',
    good: 'én fylt knapp på skjermen, resten som lenker.',
    bad: 'lenkefargen på tekst som ikke er en lenke.',
    names: ['color-link', 'color-accent', 'color-on-accent', 'color-focus'],
  },
  {
    title: 'Forbehold og treff',
    good: 'en ramme om det leseren ikke må overse.',
    bad: 'gul bakgrunn for å pynte.',
    names: ['color-warn', 'color-warn-soft', 'color-mark'],
  },
];

/** Colours that text or signs are drawn with: they must be seen against the page. */
export const inks: readonly string[] = [
  'color-text',
  'color-muted',
  'color-control-line',
  'color-link',
  'color-accent',
  'color-warn',
  'color-focus',
];

/** What each size of text is for, by name. */
export const textRoles: Readonly<Record<string, string>> = {
  'size-small': 'Merknader og tabellhoder',
  'size-body': 'Brødtekst',
  'size-lead': 'Ingressen under tittelen',
  'size-h3': 'Overskrift i kort og avsnitt',
  'size-h2': 'Overskrift for en del av siden',
  'size-h1': 'Tittelen',
};
