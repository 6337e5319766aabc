import { named } from './words.ts';

/** Run sheets, advice and templates: fields that must fit each other. */
export const sheetSentences = {
  // Run sheets
  'sheet-no-minutes': () => 'mangler tid. Skriv minutes, eller round og each.',
  'sheet-week-in-meeting': () =>
    'hører til en arbeidsplan, men dette er et møte. Skriv minutes, eller sett kind til arbeidsplan.',
  'sheet-minutes-in-plan': () =>
    'har minutter, men dette er en arbeidsplan. Skriv week, eller sett kind til moete.',
  'sheet-each-alone': () => 'sier minutter til hver, men ikke hvem. Legg til round.',
  'sheet-no-group-size': () => 'mangler. En rad har runde i grupper: Skriv hvor mange i hver.',
  'sheet-no-municipalities': () =>
    'mangler. En rad går på omgang mellom kommunene: Skriv minste, vanlige og største antall.',
  'sheet-short-turn': (row: string, size: string) =>
    `«${row}» gir under to minutter til hver som skal snakke, med det ${size} antallet. Gi raden mer tid, del i grupper, eller ta bort round.`,
  'sheet-sum': (stated: number, sum: number, size: string) =>
    `er ${stated} minutter, men radene blir ${sum} med det ${size} antallet. Rett radene eller lengden.`,
  'sheet-week-order': () => 'står i feil rekkefølge. Skriv ukene stigende, og toWeek etter week.',
  'sheet-week-outside': (weeks: number) =>
    `er etter uke ${weeks}, da planen er slutt. Rett uka eller weeks.`,
  'sheet-no-lead': (row: string) =>
    `mangler: Ingen leder «${row}». Skriv rollen, eller sett pause: true.`,
  'sheet-unknown-role': (role: string, hint: string) =>
    `«${role}» er ikke en av rollene i opplegget.${hint ? ` Mente du «${hint}»?` : ' Legg den til under roles.'}`,
  'sheet-letter-field': (field: string, known: string) =>
    `har feltet «{${field}}», som siden ikke kan fylle inn. Bruk et av disse: ${known}.`,
  'sheet-days-before': () => 'står i feil rekkefølge. Skriv flest dager først.',
  'sheet-days-after': () => 'står i feil rekkefølge. Skriv færrest dager først.',
  'sheet-phase': (phases: string, guide: string) =>
    `er ikke når guiden gjelder: ${guide} har ${phases}. Velg blant dem, eller rett guiden.`,
  'sheet-purpose': (purposes: string, guide: string) =>
    `er ikke formål i guiden: ${guide} har ${purposes}. Velg blant dem, eller rett guiden.`,
  'sheet-language': (language: string, guide: string) =>
    `skal være «${language}», som guiden (${guide}). Rett målformen.`,
  'sheet-effort': (guide: string) =>
    `stemmer ikke med noen av kjøreplanene for «${guide}». Rett tida her, eller lengden i kjøreplanen. Gjelder tida noe annet enn hele møtet, så skriv hva i per.`,
  // Advice
  'avoid-not-linked': (heading: string, url: string) =>
    `har en guide som ikke er lenket til under «${heading}». Skriv lenken ${url} der, eller ta bort guiden her.`,
  'purpose-phase': (phases: string) =>
    `har en tid guiden ikke har. Guiden er for ${phases}. Bruk en av dem, eller fjern feltet.`,
  'preparation-by': (who: string) =>
    `er noen guiden ikke er for. Den er for ${who}. Bruk en av dem, eller fjern feltet.`,
  'avoid-no-condition': (words: string) =>
    `sier ikke når det gjelder, og velgeren viser setningen til alle. Start med et ord som ${words}, eller skriv svarene det gjelder i ${named('when')}.`,
  'cost-not-less': () =>
    `er ikke lavere enn ${named('cost')}. Velg et lavere trinn, eller fjern feltet.`,
  'order-not-inverse': (wanted: string, file: string) =>
    `passer ikke med rekkefølgen i ${file}. Skriv «${wanted}» her, eller endre der.`,
  'route-meeting': () =>
    'er ikke uker i steget. Skriv uker fra week til toWeek, den tidligste først.',
  'route-sheet': (sheet: string, guide: string) =>
    `«${sheet}» hører ikke til guiden «${guide}». Velg en av kjøreplanene dens.`,
  'accepted-and-never': (id: string) =>
    `«${id}» står både under ${named('accept')} og ${named('never')}. Ta bort den ene.`,
  // Templates
  'block-needs': (type: string) => `mangler. En blokk av typen «${type}» må ha feltet.`,
  'block-has': (type: string) => `hører ikke til en blokk av typen «${type}». Fjern feltet.`,
  'block-empty-table': () => 'mangler. Tabellen har ingen rader: Skriv rows eller emptyRows.',
  'block-cells': (cells: number, columns: number) =>
    `har ${cells} ruter, men tabellen har ${columns} kolonner. Ta bort en rute, eller legg til en kolonne.`,
  'template-asks-nothing': () =>
    'har ingenting å fylle ut. Legg inn et spørsmål, en tabell eller en sjekkliste.',
} as const;
