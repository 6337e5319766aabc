import { inLine, named, unreadable } from './words.ts';

/** Files, how they are written, and the two tables beside the collections. */
export const fileSentences = {
  // Files
  'unknown-folder': () =>
    'er ikke en mappe verktøykassa kjenner. Guider ligger i content/verktoy/, eksempler i content/eksempler/. Flytt filene dit de hører hjemme, eller slett mappen.',
  'loose-file': () =>
    'ligger rett i content/. Guider ligger i content/verktoy/, eksempler i content/eksempler/. Flytt filen, eller slett den.',
  'folder-inside': () =>
    'er en mappe inne i en samling. Flytt filene ett hakk opp, og slett mappen.',
  'not-markdown': () =>
    'er ikke en Markdown-fil. Gi filen endelsen .md, eller flytt den ut av content/.',
  'figures-elsewhere': () =>
    'slutter på .mdx, men bare sidene i content/sider/ kan ha figurer. Gi filen endelsen .md.',
  'too-large': () => 'er for stor (over 200 kB). Kort ned teksten, eller del den i flere sider.',
  'link-file': () =>
    'er en snarvei (symbolsk lenke) til noe annet. Legg selve filen her, eller slett snarveien.',
  'not-file': () => 'er ikke en fil. Flytt den ut av content/, eller gi den et annet navn.',
  'no-access': (reason: string) =>
    `kan ikke åpnes (${reason}). Se etter at filen er der, og at du har lov til å lese den.`,
  unforeseen: (reason: string) =>
    `ga en feil som ingen har tenkt på (${reason}). Se etter om noe i filen er uvanlig langt eller dypt, ta det bort, og meld fra til dem som vedlikeholder koden.`,
  'not-utf8': () => 'er ikke lagret som UTF-8. Lagre filen på nytt med tegnkoding UTF-8.',
  'bad-id': (name: string) =>
    `har et filnavn som ikke kan bli adresse: «${name}». Bruk bare små bokstaver a–z, tall og bindestrek, og skriv æøå som ae, oe, aa.`,
  'taken-id': (name: string) =>
    `har et filnavn som listene selv bruker: «${name}». Gi filen et navn som sier hva siden handler om.`,
  'unknown-id': (name: string, hint: string, known: string) =>
    `heter «${name}», men filene i mappen har faste navn: ${known}. ${hint ? `Mente du «${hint}»?` : 'Bruk et av dem, eller slett filen. En ny fil her må først inn i koden.'}`,
  'same-id': (other: string) =>
    `har samme filnavn som ${other} når store og små bokstaver er like og .md og .mdx er det samme. Gi den ene et annet navn.`,
  // Frontmatter
  bom: () => 'starter med et usynlig tegn (BOM). Lagre filen på nytt som UTF-8 uten BOM.',
  conflict: (line: number) =>
    `har fra linje ${line} to versjoner av det samme, som git ikke kunne slå sammen (<<<<<<<, ======= og >>>>>>>). Behold den riktige, og slett den andre og linjene med tegnene.`,
  invisible: (line: number) =>
    `har et usynlig tegn i linje ${line}. Slett linjen og skriv den på nytt.`,
  'invisible-code': () =>
    'har en kode for et usynlig tegn (for eksempel \\u202E). Skriv teksten på nytt med vanlige tegn.',
  'odd-space': (line: number) =>
    `har et hardt mellomrom eller en myk bindestrek${inLine(line)}, ofte limt inn fra et annet program. Skriv et vanlig mellomrom, eller ordet uten bindestrek.`,
  'markup-in-field': (written: string) =>
    `har «${written}», som bare virker i teksten under feltene og her blir vist som tegn. Skriv feltet uten fet skrift, lenker, kildehenvisninger og koder.`,
  'maybe-somebody': (words: string, line: number) =>
    `har «${words}»${inLine(line)}. Kan noen kjennes igjen på det, så skriv rollen eller stedet i stedet. Kan det stå, så skriv det i ${named('notPersonal')} under ${named('review')}.`,
  formula: (sign: string) =>
    `starter med «${sign}», som et regneark leser som en formel. Start med et ord eller et tall.`,
  missing: () =>
    'mangler feltene øverst. Start filen med en linje med ---, så feltene, så en linje med ---.',
  unclosed: () => 'har felt som ikke er avsluttet. Sett en linje med --- etter siste felt.',
  tabs: (line: number) => `har tabulator i linje ${line}. Bytt den ut med mellomrom.`,
  'not-nfc': () =>
    'har æ, ø eller å skrevet som to tegn (NFD). Skriv bokstavene på nytt, eller lagre filen som NFC.',
  yaml: (line: number, detail: string) =>
    `${unreadable(line, detail)} Sjekk innrykk, kolon og anførselstegn. Tekst med kolon må stå i "…".`,
  anchor: () => 'bruker YAML-anker (& eller *). Skriv verdien ut hver gang.',
  'not-map': () =>
    'har noe annet enn felt mellom linjene med ---. Skriv ett felt per linje: navn: verdi.',
  // Synonyms
  'synonyms-yaml': (line: number, detail: string) =>
    `${unreadable(line, detail)} Sjekk innrykk, bindestrek og komma. Tekst med kolon må stå i "…".`,
  'synonym-twice': (word: string, other: string) =>
    `«${word}» står allerede i ${other} (bøying og skrivemåte er uten betydning). La ordet stå ett sted.`,
  // Moved addresses
  'redirect-table': (line: number, detail: string) =>
    `${unreadable(line, detail)} Skriv én linje per adresse: /gammel/: /ny/`,
  'redirect-form': (value: string) =>
    `«${value}» er ikke en adresse. Skriv den med skråstrek først og sist, for eksempel /verktoy/gammelt-navn/.`,
  'redirect-from-page': () => 'er en side som finnes. Fjern linjen, eller bytt om de to adressene.',
  'redirect-to': (value: string, hint: string) =>
    `peker på «${value}», som ikke finnes.${hint ? ` Mente du «${hint}»?` : ' Skriv adressen til en side som finnes.'}`,
  'redirect-chain': (value: string) =>
    `peker på «${value}», som selv har flyttet. Skriv den siste adressen.`,
  'address-lost': (url: string) =>
    `er borte, men adressen ${url} har vært i bruk. Skriv en linje i content/omdirigeringer.yaml: «${url}: /ny-adresse/».`,
} as const;
