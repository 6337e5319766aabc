import { sharedCollections } from '../schemas/collections.ts';
import type { ValueTable } from '../schemas/values.ts';
import { facets, PEOPLE_PARAMETER, type FacetName } from './facets.ts';

/**
 * What a parameter in an address may hold: a key of a table of values, a number, a date, words, or
 * the name of a page under an address.
 */
export type Parameter =
  | ValueTable
  | 'number'
  | 'date'
  | 'words'
  | '/verktoy/'
  | '/opplegg/'
  | '/loep/'
  | '/maler/'
  | '/problem/';

/** The groups of the footer, as they are headed there. */
const footerGroups = {
  use: 'Til bruk',
  content: 'Om innholdet',
  site: 'Om nettstedet',
} as const;
type FooterGroup = keyof typeof footerGroups;

/** One page with an address of its own: the only place where it is named. */
export interface SitePage {
  url: string;
  title: string;
  /** Its text stands in `content/sider/`; only what that file cannot say stands here. */
  file?: true;
  /** Where the menus have it, under a shorter name if there is one. */
  menu?: { place: 'main' | FooterGroup; label?: string };
  /** Addresses of pages that belong under it in the menu. */
  covers?: readonly string[];
  /** How the search shows it. Left out where the page holds no text of its own. */
  search?: { names: readonly string[]; summary: string };
  /** What a link to the page may carry after `?`. */
  parameters?: Readonly<Record<string, Parameter>>;
}

const parametersOf = (names: readonly FacetName[]): Record<string, Parameter> =>
  Object.fromEntries(names.map((name) => [facets[name].parameter, facets[name].table]));

/** Parameters that the list of guides shares with the chooser. */
const shared = parametersOf([
  'purposes',
  'withWhom',
  'knowledge',
  'use',
  'preparation',
  'time',
  'size',
]);

/** The pages, in the order of the menus. */
export const sitePages: readonly SitePage[] = [
  { url: '/', title: 'Verktøykassa' },
  {
    url: '/ny/',
    title: 'Ny her? Den første uka',
    menu: { place: 'main', label: 'Ny her?' },
    search: {
      names: ['ny i jobben', 'nyansatt', 'første uke', 'første veka', 'nybegynner'],
      summary: 'Feltet på en time: de fem typene, ordene og verktøyene dere bruker mest.',
    },
  },
  {
    url: '/velg/',
    title: 'Velg verktøy',
    menu: { place: 'main' },
    search: {
      names: [
        'velger',
        'finn riktig verktøy',
        'hvilket verktøy passer',
        'vel verktøy',
        'kva verktøy passar',
      ],
      summary: 'Beskriv situasjonen, og få verktøy som passer, med grunnene.',
    },
    parameters: {
      ...shared,
      ...parametersOf(['who', 'phase', 'cost', 'experience']),
      [PEOPLE_PARAMETER]: 'number',
    },
  },
  {
    url: '/sammenlign/',
    title: 'Sammenlign verktøy',
    search: {
      names: ['sammenligning', 'samanlikn', 'forskjell på verktøy'],
      summary: 'To eller tre verktøy side om side.',
    },
    parameters: { verktoy: '/verktoy/' },
  },
  {
    url: '/verktoy/',
    title: 'Alle verktøy',
    search: {
      names: [
        'liste over verktøy',
        'alle guider',
        'alle metoder',
        'oversikt over verktøy',
        'liste over verktøya',
      ],
      summary: 'Alle verktøyene, med filtre for type, formål, tid og antall.',
    },
    menu: { place: 'main', label: 'Verktøy' },
    covers: ['/kategorier/', '/opplegg/', '/maler/'],
    parameters: {
      ...shared,
      type: 'category',
      hensyn: 'consideration',
      kjoereplan: 'sheetKind',
    },
  },
  {
    url: '/eksempler/',
    title: 'Eksempler',
    search: {
      names: ['alle eksempler', 'døme', 'hva andre har gjort', 'kva andre har gjort'],
      summary: 'Alle eksemplene fra kommuner og kontor, med filtre.',
    },
    menu: { place: 'main' },
    parameters: {
      problem: '/problem/',
      maalgruppe: 'targetGroup',
      type: 'category',
      grundighet: 'evidence',
      resultater: 'resultStatus',
      stoerrelse: 'sizeClass',
    },
  },
  {
    url: '/problem/',
    title: 'Hva står dere i?',
    menu: { place: 'main', label: 'Problem' },
    search: {
      names: [
        'problemer',
        'utfordringer',
        'hva sliter dere med',
        'kva står de i',
        'noen må ha løst dette',
        'for kommuner',
      ],
      summary: 'Problemer kommuner ofte står i: det andre prøvde, og hvor dere kan begynne.',
    },
  },
  {
    url: '/kontor/',
    title: 'Kontor',
    menu: { place: 'main' },
    search: {
      names: ['tabell 5-1', 'husbankens kontor', 'regionkontor', 'hvem bruker hva'],
      summary: 'Hvem bruker hva: kontorene og verktøyene deres.',
    },
  },
  {
    url: '/loep/',
    title: 'Løp',
    menu: { place: 'main' },
    covers: ['/plan/'],
    search: {
      names: ['ferdige løp', 'ferdige planer', 'framdriftsplan', 'rekkefølge'],
      summary: 'Ferdige løp: verktøy i rekkefølge over tid, for det folk ofte står i.',
    },
  },
  {
    url: '/grunnlag/',
    title: 'Grunnlag',
    menu: { place: 'main' },
    search: {
      names: ['teori', 'forskningsgrunnlag', 'hva bygger dette på', 'kva byggjer dette på'],
      summary: 'Det verktøykassa bygger på: kunnskapssyn, prinsipper og suksesskriterier.',
    },
  },
  {
    url: '/begreper/',
    title: 'Begreper',
    menu: { place: 'use' },
    search: {
      names: ['ordliste', 'ordbok', 'ordforklaringer', 'omgrep', 'definisjoner'],
      summary: 'Ordene i feltet, forklart.',
    },
  },
  { url: '/om/', title: 'Om verktøykassa', file: true, menu: { place: 'content' } },
  { url: '/om/utseende/', title: 'Slik ser verktøykassa ut' },
  {
    url: '/hva-vi-ikke-vet/',
    title: 'Det verktøykassa ikke vet',
    file: true,
    menu: { place: 'content', label: 'Det vi ikke vet' },
  },
  {
    url: '/opplegg/',
    title: 'Kjøreplaner',
    menu: { place: 'use' },
    search: {
      names: ['opplegg', 'program for dagen', 'køyreplanar', 'dagsorden', 'agenda'],
      summary: 'Alle kjøreplanene, med lengde og antall.',
    },
  },
  {
    url: '/plan/',
    title: 'Planen deres',
    menu: { place: 'use', label: 'Lag en plan' },
    search: {
      names: ['lag en plan', 'planlegger', 'min mappe', 'mappe', 'framdriftsplan'],
      summary: 'Sett verktøy i rekkefølge, med datoer, oppgaver og maler. Del planen som en lenke.',
    },
    parameters: {
      verktoy: '/verktoy/',
      opplegg: '/opplegg/',
      loep: '/loep/',
      mal: '/maler/',
      steg: 'words',
      uker: 'number',
      dato: 'date',
      hvem: 'forWhom',
      rekkefoelge: 'words',
    },
  },
  {
    url: '/kilder/',
    title: 'Kilder',
    menu: { place: 'content' },
    search: {
      names: ['rapporter', 'litteraturliste', 'referanser', 'kjelder'],
      summary: 'Rapportene verktøykassa bygger på, og hva de sier.',
    },
  },
  {
    url: '/prosjekter/',
    title: 'De 57 prosjektene',
    menu: { place: 'content' },
    search: {
      names: ['prosjektliste', 'kunnskapsmatrise', 'prosjekter'],
      summary:
        'Prosjektene i Rambølls rapport fra 2016, og kunnskapsmatrisen over temaer og mottakere.',
    },
  },
  {
    url: '/maler/',
    title: 'Maler',
    menu: { place: 'use' },
    search: {
      names: ['mal', 'skjema', 'word-mal', 'dokumentmal', 'malar', 'excel', 'sjekkliste'],
      summary: 'Skjemaer, avtaler, notater og planer å fylle ut, på papir og i Word.',
    },
  },
  {
    url: '/utskrift/',
    title: 'Utskrift',
    menu: { place: 'use' },
    search: {
      names: ['skriv ut', 'skrive ut alt', 'pdf', 'hefte', 'last ned alt', 'laste ned'],
      summary: 'Guider, kjøreplaner og eksempler samlet til utskrift.',
    },
  },
  {
    url: '/bidra/',
    title: 'Bidra',
    file: true,
    menu: { place: 'site' },
    search: {
      names: ['send inn', 'meld fra', 'gi beskjed', 'kontakt'],
      summary: 'Rett en feil, del det dere har prøvd, eller foreslå et verktøy.',
    },
  },
  {
    url: '/bidra/erfaring/',
    title: 'Del deres erfaring',
    file: true,
    menu: { place: 'site' },
  },
  {
    url: '/status/',
    title: 'Status for sidene',
    menu: { place: 'content' },
    search: {
      names: ['gjennomgått', 'sist oppdatert', 'utdaterte sider', 'hvor gammel er siden'],
      summary: 'Når hver side er gjennomgått, og av hvem.',
    },
  },
  { url: '/tilgjengelighet/', title: 'Tilgjengelighet', file: true, menu: { place: 'site' } },
  { url: '/data/', title: 'Åpne data', file: true, menu: { place: 'site' } },
  { url: '/personvern/', title: 'Personvern', file: true, menu: { place: 'site' } },
  ...sharedCollections.map(({ home, title }): SitePage => ({
    url: home,
    title,
    menu: { place: 'content' },
  })),
  { url: '/sok/', title: 'Søk', parameters: { q: 'words', side: 'number' } },
];

export interface MenuItem {
  label: string;
  href: string;
}

const itemsIn = (place: 'main' | FooterGroup): MenuItem[] =>
  sitePages
    .filter((page) => page.menu?.place === place)
    .map(({ url, title, menu }) => ({ href: url, label: menu?.label ?? title }));

/** The main menu: by section, never by guide, so that a page does not grow with the content. */
export const mainMenu = itemsIn('main');

/** The menu of the footer, group by group. */
export const footerMenu = (Object.keys(footerGroups) as FooterGroup[]).map((group) => ({
  heading: footerGroups[group],
  items: itemsIn(group),
}));

/** Whether a menu item leads to the page, or to the part of the site the page is in. */
export function isCurrent(href: string, path: string): 'page' | 'true' | undefined {
  if (href === path) return 'page';
  const covers = sitePages.find(({ url }) => url === href)?.covers ?? [];
  return href !== '/' && [href, ...covers].some((start) => path.startsWith(start))
    ? 'true'
    : undefined;
}
