/**
 * How the site meets WCAG 2.1 A and AA: one row for each of the 47 criteria Norwegian rules ask
 * for.
 */

/**
 * Where a test lives and the words its name begins with. A test of this table checks that it is
 * there.
 */
export const evidence = {
  engines: { file: 'scripts/site/every-page.test.ts', name: 'ingen feil i noen av motorene' },
  reflow: { file: 'scripts/site/every-page.test.ts', name: 'ombrekking og mål på hver side' },
  spacing: { file: 'scripts/site/access/measures.test.ts', name: 'tekstavstand' },
  zoom: { file: 'scripts/site/access/measures.test.ts', name: 'zoom til 400 prosent' },
  keyboard: { file: 'scripts/site/access/measures.test.ts', name: 'tastatur' },
  skip: { file: 'scripts/site/access/measures.test.ts', name: 'hopp til innholdet' },
  lookup: { file: 'scripts/site/access/measures.test.ts', name: 'ordforklaring' },
  motion: { file: 'scripts/site/access/measures.test.ts', name: 'redusert bevegelse' },
  forced: { file: 'scripts/site/access/measures.test.ts', name: 'tvungne farger' },
  contrast: { file: 'src/styles/tokens.test.ts', name: 'kontrasten i %s' },
  pages: { file: 'scripts/site/pages.test.ts', name: 'har tittel, beskrivelse, språk' },
  ids: { file: 'scripts/site/pages.test.ts', name: 'har ingen dobbel id' },
  links: { file: 'scripts/site/pages.test.ts', name: 'har ingen lenke som ikke går noe sted' },
  english: { file: 'scripts/site/pages.test.ts', name: 'har ingen engelske ord' },
  noScript: { file: 'scripts/site/policy.test.ts', name: 'uten JavaScript kan en guide leses' },
  noMedia: {
    file: 'scripts/site/access/criteria.test.ts',
    name: 'ingen lyd, video, bilder av tekst',
  },
} as const;

export type Evidence = keyof typeof evidence;

export interface Criterion {
  id: string;
  level: 'A' | 'AA';
  name: string;
  /** How it is met, in one or two sentences. */
  how: string;
  tests: readonly Evidence[];
}

const row = (
  id: string,
  level: 'A' | 'AA',
  name: string,
  how: string,
  ...tests: [Evidence, ...Evidence[]]
): Criterion => ({ id, level, name, how, tests });

export const criteria: readonly Criterion[] = [
  row(
    '1.1.1',
    'A',
    'Ikke-tekstlig innhold',
    'Tegningen av et verktøy har en tekst som sier det samme. Andre tegninger er pynt og skjult for skjermlesere: Ordet de står for, står ved siden av.',
    'engines',
  ),
  row('1.2.1', 'A', 'Bare lyd og bare video', 'Nettstedet har verken lyd eller video.', 'noMedia'),
  row(
    '1.2.2',
    'A',
    'Teksting (forhåndsinnspilt)',
    'Nettstedet har verken lyd eller video.',
    'noMedia',
  ),
  row(
    '1.3.1',
    'A',
    'Informasjon og relasjoner',
    'Overskrifter, lister, tabeller og skjemafelt er merket i koden. Overskriftene hopper ikke over nivåer.',
    'engines',
    'pages',
  ),
  row(
    '1.3.2',
    'A',
    'Meningsfull rekkefølge',
    'Rekkefølgen i koden er den samme som på skjermen, og fokus følger den.',
    'keyboard',
  ),
  row(
    '1.3.3',
    'A',
    'Sensoriske egenskaper',
    'Ingen forklaring viser til form, plass eller farge alene. Tegnene i tabellene er forklart med ord.',
    'engines',
  ),
  row('1.3.4', 'AA', 'Visningsretning', 'Ingenting låser retningen på skjermen.', 'engines'),
  row(
    '1.3.5',
    'AA',
    'Identifiser formål med inndata',
    'Ingen felt ber om opplysninger om leseren.',
    'engines',
  ),
  row(
    '1.4.1',
    'A',
    'Bruk av farge',
    'Hver type verktøy har navn og ikon i tillegg til farge. Lenker i tekst har strek under.',
    'engines',
    'forced',
  ),
  row('1.4.2', 'A', 'Styring av lyd', 'Nettstedet har ikke lyd.', 'noMedia'),
  row(
    '1.4.3',
    'AA',
    'Kontrast (minimum)',
    'Kontrasten i alle par av tekst og bakgrunn er regnet ut fra fargene i tokens.css, i lyst og mørkt: minst 4,5.',
    'contrast',
    'engines',
  ),
  row(
    '1.4.4',
    'AA',
    'Endring av tekststørrelse',
    'All tekst er satt i rem og kan dobles uten at noe blir borte.',
    'zoom',
  ),
  row('1.4.5', 'AA', 'Bilder av tekst', 'Ingen tekst er laget som bilde på sidene.', 'noMedia'),
  row(
    '1.4.10',
    'AA',
    'Dynamisk tilpasning (Reflow)',
    'Hver side er målt ved 320 piksler: Ingenting stikker ut. Brede tabeller ruller i sin egen ramme.',
    'reflow',
  ),
  row(
    '1.4.11',
    'AA',
    'Kontrast for ikke-tekstlig innhold',
    'Kanter på felt og knapper og merking av fokus har en kontrast på minst 3, regnet ut fra tokens.css.',
    'contrast',
  ),
  row(
    '1.4.12',
    'AA',
    'Tekstavstand',
    'Sidene er målt med den avstanden kravet nevner: Ingenting stikker ut, og ingen tekst blir kuttet.',
    'spacing',
  ),
  row(
    '1.4.13',
    'AA',
    'Pekerfølsomt innhold eller innhold ved fokus',
    'Ordforklaringer åpnes med et trykk, ikke når pekeren kommer over, og lukkes med Escape.',
    'lookup',
  ),
  row('2.1.1', 'A', 'Tastatur', 'Alt kan nås og brukes med tastaturet.', 'keyboard', 'lookup'),
  row('2.1.2', 'A', 'Ingen tastaturfelle', 'Fokus går gjennom hele siden og ut igjen.', 'keyboard'),
  row(
    '2.1.4',
    'A',
    'Hurtigtaster som består av ett tegn',
    'Nettstedet har ingen hurtigtaster på ett tegn.',
    'keyboard',
  ),
  row('2.2.1', 'A', 'Justerbar hastighet', 'Ingenting har tidsfrist.', 'noMedia'),
  row(
    '2.2.2',
    'A',
    'Pause, stopp, skjul',
    'Ingenting beveger seg eller oppdaterer seg av seg selv.',
    'motion',
  ),
  row(
    '2.3.1',
    'A',
    'Terskelverdi på maksimalt tre glimt',
    'Ingenting glimter.',
    'motion',
    'noMedia',
  ),
  row(
    '2.4.1',
    'A',
    'Hoppe over blokker',
    'Første stopp på hver side er en lenke til innholdet. Sidene har landemerker og overskrifter.',
    'skip',
    'keyboard',
  ),
  row('2.4.2', 'A', 'Sidetitler', 'Hver side har sin egen tittel, og ingen er like.', 'pages'),
  row('2.4.3', 'A', 'Fokusrekkefølge', 'Fokus går i samme rekkefølge som siden leses.', 'keyboard'),
  row(
    '2.4.4',
    'A',
    'Formål med lenke (i kontekst)',
    'Lenker er titler eller hele ord. Kildetall har navn for skjermlesere. Ingen lenke er død.',
    'engines',
    'links',
  ),
  row(
    '2.4.5',
    'AA',
    'Flere måter',
    'Meny, lister, søk, begreper, kilder og kontor fører til de samme sidene.',
    'links',
  ),
  row(
    '2.4.6',
    'AA',
    'Overskrifter og ledetekster',
    'Guider og eksempler har faste overskrifter, og alle felt har ledetekst.',
    'engines',
    'reflow',
  ),
  row(
    '2.4.7',
    'AA',
    'Synlig fokus',
    'Alt som får fokus, får en ramme på tre piksler. Ingen ramme er dekket.',
    'keyboard',
  ),
  row(
    '2.5.1',
    'A',
    'Pekerbevegelser',
    'Ingenting krever at du drar, sveiper eller bruker flere fingre.',
    'keyboard',
  ),
  row(
    '2.5.2',
    'A',
    'Pekeravbrytelse',
    'Vanlige lenker og knapper: Noe skjer først når fingeren slipper.',
    'keyboard',
  ),
  row(
    '2.5.3',
    'A',
    'Ledetekst i navn',
    'Navnet skjermleseren sier, begynner med det som står på knappen.',
    'engines',
  ),
  row('2.5.4', 'A', 'Bevegelsesaktivering', 'Ingenting styres ved å bevege enheten.', 'noMedia'),
  row(
    '3.1.1',
    'A',
    'Språk på siden',
    'Hver side er merket som bokmål eller nynorsk etter teksten.',
    'pages',
    'engines',
  ),
  row(
    '3.1.2',
    'AA',
    'Språk på deler av innhold',
    'Titler og sammendrag på den andre målformen er merket. Rammen har ikke engelske ord.',
    'english',
    'engines',
  ),
  row('3.2.1', 'A', 'Fokus', 'Ingenting skjer når noe får fokus.', 'keyboard'),
  row(
    '3.2.2',
    'A',
    'Inndata',
    'Filtre viser færre kort på samme side og sier hvor mange. Ingen felt flytter leseren.',
    'engines',
  ),
  row(
    '3.2.3',
    'AA',
    'Konsekvent navigering',
    'Menyene er de samme, i samme rekkefølge, på alle sider.',
    'pages',
    'keyboard',
  ),
  row(
    '3.2.4',
    'AA',
    'Konsekvent identifikasjon',
    'Samme del har samme navn og ikon på alle sider: De kommer fra samme komponent.',
    'engines',
  ),
  row(
    '3.3.1',
    'A',
    'Identifikasjon av feil',
    'Søket sier med ord når det ikke finner noe. Ingen andre felt kan fylles ut galt.',
    'engines',
  ),
  row('3.3.2', 'A', 'Ledetekster eller instruksjoner', 'Alle felt har ledetekst.', 'engines'),
  row('3.3.3', 'AA', 'Forslag ved feil', 'Uten treff foreslår søket andre veier.', 'engines'),
  row(
    '3.3.4',
    'AA',
    'Forhindring av feil (juridiske, økonomiske, data)',
    'Ingen avtaler inngås, og ingen opplysninger sendes. Det eneste som kan lagres, slettes med en knapp.',
    'noScript',
  ),
  row(
    '4.1.1',
    'A',
    'Parsing (oppdeling)',
    'Ingen id er brukt to ganger på en side.',
    'ids',
    'engines',
  ),
  row(
    '4.1.2',
    'A',
    'Navn, rolle, verdi',
    'Bare vanlige HTML-elementer er i bruk, og alle har navn.',
    'engines',
  ),
  row(
    '4.1.3',
    'AA',
    'Statusbeskjeder',
    'Antall treff, filtrering og avkryssing sies i felt med rollen status.',
    'engines',
  ),
];
