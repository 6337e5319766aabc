/** Pages that no content file makes, as the search shows them. A test holds the list against the built site. */
export interface FixedPage {
  url: string;
  title: string;
  names: string[];
  summary: string;
}

export const fixedPages: readonly FixedPage[] = [
  {
    url: '/prosjekter/',
    title: 'De 57 prosjektene',
    names: ['prosjektliste', 'kunnskapsmatrise', 'prosjekter'],
    summary:
      'Prosjektene rapporten fra 2016 kartla, og kunnskapsmatrisen over temaer og mottakere.',
  },
  {
    url: '/velg/',
    title: 'Velg verktøy',
    names: [
      'velger',
      'finn riktig verktøy',
      'hvilket verktøy passer',
      'vel verktøy',
      'kva verktøy passar',
    ],
    summary: 'Beskriv situasjonen, og få verktøy som passer, med grunnene.',
  },
  {
    url: '/sammenlign/',
    title: 'Sammenlign verktøy',
    names: ['sammenligning', 'samanlikn', 'forskjell på verktøy'],
    summary: 'To eller tre verktøy side om side.',
  },
  {
    url: '/ny/',
    title: 'Ny her? Den første uka',
    names: ['ny i jobben', 'nyansatt', 'første uke', 'første veka', 'nybegynner'],
    summary: 'Feltet på en time: de fem typene, ordene og verktøyene dere bruker mest.',
  },
  {
    url: '/bidra/',
    title: 'Bidra',
    names: ['skriv en guide', 'foreslå et verktøy', 'redaktør', 'rette feil'],
    summary: 'Slik foreslår du et nytt verktøy eller retter en guide.',
  },
  {
    url: '/kontor/',
    title: 'Kontor',
    names: ['tabell 5-1', 'husbankens kontor', 'regionkontor', 'hvem bruker hva'],
    summary: 'Hvem bruker hva: kontorene og verktøyene deres.',
  },
];
