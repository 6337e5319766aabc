/** What the YAML reader calls a fault, as an editor would say it. */
const yamlFaults: Record<string, string> = {
  MISSING_CHAR: 'et anførselstegn eller en klamme mangler',
  BLOCK_AS_IMPLICIT_KEY: 'teksten har kolon uten anførselstegn rundt',
  MULTILINE_IMPLICIT_KEY: 'feltet mangler kolon, eller teksten går over flere linjer',
  DUPLICATE_KEY: 'feltet står to ganger',
  BAD_INDENT: 'innrykket er feil',
  TAB_AS_INDENT: 'linjen starter med tabulator',
  KEY_NOT_NAME: 'feltnavnet er ikke et ord',
  NOT_A_TABLE: 'den er ikke en tabell over adresser',
  UNEXPECTED_TOKEN: 'et tegn står der det ikke hører hjemme',
  BAD_SCALAR_START: 'teksten starter med et tegn som må stå i anførselstegn',
};
const unreadable = (line: number, detail: string): string =>
  `kan ikke leses i linje ${line}${yamlFaults[detail] ? `: ${yamlFaults[detail]}` : ''}.`;
const inLine = (line: number): string => (line ? ` i linje ${line}` : '');

/** The name of a field inside a sentence: the form shows its label instead. */
const named = (field: string): string => `\uE000${field}\uE001`;

/**
 * Every sentence an editor can meet, by code. A sentence says what is wrong and what to do;
 * file and field stand before it. Each code has a test in check.test.ts.
 */
export const sentences = {
  // Files
  'unknown-folder': () =>
    'er ikke en mappe verktøykassa kjenner. Guider ligger i content/verktoy/, eksempler i content/eksempler/. Flytt filene dit de hører hjemme, eller slett mappen.',
  'loose-file': () =>
    'ligger rett i content/. Guider ligger i content/verktoy/, eksempler i content/eksempler/. Flytt filen, eller slett den.',
  'folder-inside': () =>
    'er en mappe inne i en samling. Flytt filene ett hakk opp, og slett mappen.',
  'not-markdown': () =>
    'er ikke en Markdown-fil. Gi filen endelsen .md, eller flytt den ut av content/.',
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
    `har samme filnavn som ${other} når store og små bokstaver er like. Gi den ene et annet navn.`,
  // Frontmatter
  bom: () => 'starter med et usynlig tegn (BOM). Lagre filen på nytt som UTF-8 uten BOM.',
  invisible: (line: number) =>
    `har et usynlig tegn i linje ${line}. Slett linjen og skriv den på nytt.`,
  'invisible-code': () =>
    'har en kode for et usynlig tegn (for eksempel \\u202E). Skriv teksten på nytt med vanlige tegn.',
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
  // Values
  required: () => 'mangler. Fyll inn feltet.',
  'unknown-key': (key: string, hint: string) =>
    `har et ukjent felt: «${key}». ${hint ? `Mente du «${hint}»?` : 'Fjern feltet, eller se /bidra/ for hvilke felt som finnes.'}`,
  'wrong-type': (expected: string, got: string) =>
    `skal være ${expected}, men er ${got}. Rett verdien.`,
  'flow-comma': (text: string) =>
    `har et komma som YAML leser som skille mellom felt, foran «${text}». Sett hele teksten i "…".`,
  'not-allowed': (value: string, allowed: string) =>
    `kan ikke være «${value}». Velg en av: ${allowed}.`,
  'too-long': (max: number, length: number) =>
    `er ${length} tegn, men kan være høyst ${max}. Kort ned.`,
  'too-short': () => 'er tom. Skriv en verdi, eller fjern feltet hvis det ikke må være med.',
  'too-many': (max: number) => `har for mange verdier. Høyst ${max}.`,
  'too-few': (min: number) => `har for få verdier. Minst ${min}.`,
  'too-big': (max: number) => `er for stort tall. Høyst ${max}.`,
  'too-small': (min: number) => `er for lite tall. Minst ${min}.`,
  'bad-ref-form': (value: string) =>
    `«${value}» er ikke en gyldig id. Bruk filnavnet uten .md, for eksempel «laeringsarena».`,
  'bad-place-form': (value: string) =>
    `«${value}» er ikke et sted i en kilde. Skriv kilde:side eller kilde:kapittel, for eksempel «ramboll-2016:36».`,
  'bad-clock': (value: string) =>
    `«${value}» er ikke et klokkeslett. Skriv timer og minutter i anførselstegn, for eksempel "09:00".`,
  'bad-date': (value: string) =>
    `«${value}» er ikke en dato. Skriv år-måned-dag i anførselstegn, for eksempel "2026-11-20".`,
  'bad-form': (value: string) =>
    `«${value}» har feil form. Se /bidra/ for hvordan feltet skal skrives.`,
  repeated: () => 'har samme verdi to ganger. Fjern den ene.',
  'period-order': () => 'er før året perioden starter. Bytt om, eller rett årstallet.',
  uncitable: () =>
    `mangler, og ${named('chapters')} også, så ingen kan vise til kilden. Skriv første og siste side, eller kapitlene.`,
  'pages-reversed': () => `slutter før de begynner. Bytt om ${named('from')} og ${named('to')}.`,
  'range-order': () =>
    `er mindre enn det minste antallet. Bytt om ${named('min')} og ${named('max')}.`,
  // References
  'unknown-ref': (value: string, hint: string) =>
    `«${value}» finnes ikke.${hint ? ` Mente du «${hint}»?` : ' Sjekk filnavnet, eller lag filen først.'}`,
  // The editing form
  'form-conflict': () =>
    'er endret på disken etter at du åpnet skjemaet. Ingenting er lagret. Under står begge versjonene. Se gjennom, og lagre når skjemaet er slik filen skal bli.',
  'form-deleted': () =>
    'er slettet fra disken etter at du åpnet skjemaet. Ingenting er lagret. Lagrer du nå, blir filen laget på nytt.',
  'form-unreadable': () =>
    'kan ikke leses på disken. Ingenting er lagret. Kjør npm run check, rett filen for hånd, og lagre her etterpå.',
  'form-link': () =>
    'er en lenke til et annet sted (symbolsk lenke). Skjemaet skriver bare i content/. Bytt lenken ut med en vanlig fil.',
  'form-failed': () =>
    'Noe gikk galt, og filen er som den var. Gå tilbake i nettleseren og prøv igjen.',
  'form-too-large': () =>
    'Skjemaet var for stort (over 1 MB). Ingenting er lagret. Gå tilbake i nettleseren, kort ned teksten, og lagre på nytt.',
  'self-ref': () => 'peker på seg selv. Fjern den.',
  'repeated-ref': (value: string) => `«${value}» står to ganger. Fjern den ene.`,
  'not-mutual': (value: string, file: string) =>
    `«${value}» peker ikke tilbake. Legg inn denne guiden under ${named('combineWith')} i ${file}, eller fjern den her.`,
  'example-not-using': (value: string, file: string) =>
    `«${value}» fører ikke opp denne guiden. Legg den til under ${named('tools')} i ${file}, eller fjern eksemplet her.`,
  'draft-referenced': (file: string) =>
    `er merket som kladd, men ${file} viser til den. Fullfør siden, eller fjern henvisningen.`,
  'same-category': () =>
    `er samme type som ${named('category')}. Fjern ${named('alsoIn')}, eller velg en annen type.`,
  'duplicate-title': (other: string) =>
    `er brukt som tittel i ${other} også. Gi den ene en annen tittel.`,
  'duplicate-name': (name: string, other: string) =>
    `«${name}» er allerede tittel eller alias i ${other}. La navnet stå ett sted.`,
  'review-future': () => 'ligger fram i tid. Skriv datoen siden faktisk ble kontrollert.',
  'bulk-stamp': (date: string, pages: number, notes: number) =>
    `«${date}» er satt på ${pages} sider på en gang, med bare ${notes} ${notes === 1 ? 'merknad' : 'ulike merknader'}. Sett datoen bare på sider som er lest, og skriv i note hva som ble sett på.`,
  'unknown-office-table': () =>
    `har ${named('label')}, men stedet er ikke Tabell 5-1 (side 38–39). Rett stedet, eller fjern ${named('label')}.`,
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
  // Run sheets
  'sheet-no-minutes': () => 'mangler tid. Skriv minutes, eller round og each.',
  'sheet-week-in-meeting': () =>
    'hører til en arbeidsplan, men dette er et møte. Skriv minutes, eller sett kind til arbeidsplan.',
  'sheet-minutes-in-plan': () =>
    'har minutter, men dette er en arbeidsplan. Skriv week, eller sett kind til moete.',
  'sheet-each-alone': () => 'sier minutter til hver, men ikke hvem. Legg til round.',
  'sheet-no-group-size': () => 'mangler. En rad har runde i grupper: skriv hvor mange i hver.',
  'sheet-no-municipalities': () =>
    'mangler. En rad går på omgang mellom kommunene: skriv minste, vanlige og største antall.',
  'sheet-short-turn': (row: string, size: string) =>
    `«${row}» gir under to minutter til hver som skal snakke, med det ${size} antallet. Gi raden mer tid, del i grupper, eller ta bort round.`,
  'sheet-sum': (stated: number, sum: number, size: string) =>
    `er ${stated} minutter, men radene blir ${sum} med det ${size} antallet. Rett radene eller lengden.`,
  'sheet-week-order': () => 'står i feil rekkefølge. Skriv ukene stigende, og toWeek etter week.',
  'sheet-week-outside': (weeks: number) =>
    `er etter uke ${weeks}, da planen er slutt. Rett uken eller weeks.`,
  'sheet-no-lead': (row: string) =>
    `mangler: ingen leder «${row}». Skriv rollen, eller sett pause: true.`,
  'sheet-unknown-role': (role: string, hint: string) =>
    `«${role}» er ikke en av rollene i opplegget.${hint ? ` Mente du «${hint}»?` : ' Legg den til under roles.'}`,
  'sheet-letter-field': (field: string, known: string) =>
    `har feltet «{${field}}», som siden ikke kan fylle inn. Bruk et av disse: ${known}.`,
  'sheet-days-before': () => 'står i feil rekkefølge. Skriv flest dager først.',
  'sheet-days-after': () => 'står i feil rekkefølge. Skriv færrest dager først.',
  'sheet-language': (language: string, guide: string) =>
    `skal være «${language}», som guiden (${guide}). Rett målformen.`,
  'sheet-effort': (guide: string) =>
    `stemmer ikke med noen av kjøreplanene for «${guide}». Rett tiden her, eller lengden i kjøreplanen. Gjelder tiden noe annet enn hele møtet, skriv hva i per.`,
  // Advice
  'avoid-not-linked': (heading: string, url: string) =>
    `har en guide som ikke er lenket til under «${heading}». Skriv lenken ${url} der, eller ta bort guiden her.`,
  'cost-not-less': () =>
    `er ikke lavere enn ${named('cost')}. Velg et lavere trinn, eller fjern feltet.`,
  'order-not-inverse': (wanted: string, file: string) =>
    `passer ikke med rekkefølgen i ${file}. Skriv «${wanted}» her, eller endre der.`,
  'route-sheet': (sheet: string, guide: string) =>
    `«${sheet}» hører ikke til guiden «${guide}». Velg en av kjøreplanene dens.`,
  'accepted-and-never': (id: string) =>
    `«${id}» står både under ${named('accept')} og ${named('never')}. Ta bort den ene.`,
  // Templates
  'block-needs': (type: string) => `mangler. En blokk av typen «${type}» må ha feltet.`,
  'block-has': (type: string) => `hører ikke til en blokk av typen «${type}». Fjern feltet.`,
  'block-empty-table': () => 'mangler. Tabellen har ingen rader: skriv rows eller emptyRows.',
  'block-cells': (cells: number, columns: number) =>
    `har ${cells} ruter, men tabellen har ${columns} kolonner. Ta bort en rute, eller legg til en kolonne.`,
  'template-asks-nothing': () =>
    'har ingenting å fylle ut. Legg inn et spørsmål, en tabell eller en sjekkliste.',
  // Body
  'no-body-wanted': () => 'skal bare ha felt. Flytt teksten til et felt, eller fjern den.',
  'empty-body': () => 'har ingen tekst under feltene. Skriv teksten.',
  'heading-missing': (heading: string) =>
    `mangler. Legg inn overskriften «## ${heading}» med tekst under.`,
  'heading-unknown': (heading: string, hint: string) =>
    `«${heading}» er ikke en av de faste overskriftene. ${hint ? `Mente du «${hint}»?` : 'Fjern den, eller flytt teksten under en fast overskrift.'}`,
  'heading-order': (heading: string) =>
    `«${heading}» står på feil plass. Følg rekkefølgen i /bidra/.`,
  'heading-repeated': (heading: string) => `«${heading}» står to ganger. Slå delene sammen.`,
  'heading-level': (heading: string) =>
    `«${heading}» har feil nivå. Faste overskrifter har to nummertegn (##), og ingen andre brukes her.`,
  'heading-link': (line: number) =>
    `har en lenke eller en kildehenvisning i overskriften i linje ${line}, og der blir den borte. Flytt den til teksten under.`,
  'section-empty': (optional: boolean) =>
    `er tom. Skriv teksten${optional ? ', eller ta bort overskriften' : ''}.`,
  'section-not-steps': () => 'skal være én nummerert liste (1., 2., 3.). Gjør teksten om til steg.',
  'section-not-list': () => 'skal være en punktliste. Start hvert punkt med bindestrek.',
  'step-not-bold': (n: number) =>
    `steg ${n} starter ikke med fete ord. Skriv **Kort navn.** først i steget.`,
  'foreign-quotes': (line: number) =>
    `har anførselstegn fra et annet program (“ ”)${inLine(line)}. Skriv «slik» i stedet.`,
  'foreign-bullet': (line: number) =>
    `har et kulepunkt fra et annet program${inLine(line)}. Start punktet med bindestrek og mellomrom.`,
  html: (line: number) => `har HTML i linje ${line}. Skriv vanlig Markdown.`,
  image: (line: number) => `har bilde i linje ${line}. Bilder i tekst er ikke støttet. Fjern det.`,
  'too-deep': (line: number) =>
    `har i linje ${line} noe som ligger for dypt: lister eller sitater inni hverandre i mange ledd. Gjør det om til vanlige avsnitt.`,
  'no-form': (name: string, line: number) =>
    `har ${name} i linje ${line}, som sidene ikke har noen form for. Skriv det som avsnitt eller punktliste.`,
  'bad-link': (url: string, line: number, hint: string) =>
    `har i linje ${line} lenken «${url}», som ikke går noen steder.${hint ? ` Mente du «${hint}»?` : ' Skriv adressen til en side som finnes, for eksempel /verktoy/laeringsarena/.'}`,
  'bad-anchor': (url: string, line: number) =>
    `har i linje ${line} lenken «${url}», som peker på en overskrift som ikke finnes. Rett delen etter #.`,
  'link-parameter': (url: string, line: number, name: string, hint: string, known: string) =>
    `lenken «${url}» i linje ${line} har «${name}» etter spørsmålstegnet, som siden ikke kjenner. ${hint ? `Mente du «${hint}»?` : known ? `Siden kjenner: ${known}.` : 'Ta bort det som står fra spørsmålstegnet.'}`,
  'link-parameter-value': (url: string, line: number, name: string, value: string) =>
    `lenken «${url}» i linje ${line} har «${value}» som ${name}, som siden ikke kjenner. Velg det du vil vise på siden, og kopier adressen derfra.`,
  'unsafe-link': (url: string, line: number) =>
    `har i linje ${line} lenken «${url}», som ikke er trygg. Bruk https:// eller en adresse på dette nettstedet som starter med /.`,
  'link-hidden': (url: string, line: number) =>
    `har i linje ${line} en lenke med mellomrom, usynlige tegn, \\ eller koder som &#58; i adressen: «${url}». Skriv adressen rett fram, slik nettleseren viser den.`,
  'link-host': (url: string, line: number) =>
    `har i linje ${line} lenken «${url}», som kan gi seg ut for å gå til et annet nettsted. Skriv https:// og navnet på nettstedet med vanlige bokstaver, uten @, for eksempel https://www.husbanken.no/.`,
  'bad-mail': (url: string, line: number) =>
    `har i linje ${line} lenken «${url}», som ikke er en e-postadresse. Skriv mailto:navn@eksempel.no, uten noe etter adressen.`,
  'link-broken': (line: number) =>
    `har en lenke som ikke er hel, i linje ${line}. Skriv [tekst](/adresse/), eller [tekst][ord] og en linje med [ord]: /adresse/.`,
  'definition-unused': (label: string, line: number) =>
    `har i linje ${line} adressen «[${label}]:», som ingen lenke bruker. Fjern linjen, eller skriv [tekst][${label}] der lenken skal stå.`,
  'definition-doubled': (label: string, line: number) =>
    `har i linje ${line} adressen «[${label}]:» en gang til. La den stå én gang.`,
  'footnote-definition': (label: string, line: number) =>
    `har i linje ${line} definisjonen «[^${label}]:», som ikke skal skrives. Fotnoten fylles ut fra kilden. Fjern linjen.`,
  'citation-broken': (line: number) =>
    `har en kildehenvisning som ikke er hel, i linje ${line}. Skriv [^kilde:side] uten mellomrom, for eksempel [^ramboll-2016:36].`,
  'citation-form': (label: string) =>
    `«[^${label}]» er ikke en kildehenvisning. Skriv [^kilde:side], for eksempel [^ramboll-2016:36].`,
  'citation-source': (label: string, hint: string) =>
    `«[^${label}]» viser til en kilde som ikke finnes.${hint ? ` Mente du «${hint}»?` : ' Se content/kilder/.'}`,
  'citation-pages': (label: string) =>
    `«[^${label}]» viser til en side utenfor kilden. Sjekk sidetallet.`,
  'citation-chapter': (label: string) =>
    `«[^${label}]» viser til et kapittel kilden ikke har. Se ${named('chapters')} i kildefilen.`,
  uncited: () =>
    `har ingen kildehenvisning, men ${named('howBasis')} sier «kilde». Vis til kilden, eller sett ${named('howBasis')} til «begge» eller «eget-forslag».`,
  'example-uncited': () =>
    'har ingen kildehenvisning. Et eksempel må vise til kilden som beskriver det: skriv [^kilde:side] etter setningen. Lag kilden først om den ikke finnes (npm run ny -- kilde).',
  'too-few-words': (words: number, min: number) =>
    `er på ${words} ord. Skriv minst ${min}, eller gjør navnet til et alias i en annen guide.`,
  'too-many-words': (words: number, max: number) =>
    `er på ${words} ord. Kort ned til høyst ${max}.`,
  lix: (value: number, max: number) =>
    `har LIX ${value}. Kort ned setninger og bytt ut lange ord til LIX er under ${max}.`,
} as const;

export type Code = keyof typeof sentences;

/** One thing that is wrong, as data. `field` is a frontmatter path, a heading, or empty for the whole file. */
export interface Problem {
  file: string;
  field: string;
  code: Code;
  sentence: string;
  /** The sentence with each field name in it between U+E000 and U+E001. */
  marked: string;
}

/** Makes a problem from the error table. The arguments are those of the sentence for the code. */
export function problem<C extends Code>(
  file: string,
  field: string,
  code: C,
  ...args: Parameters<(typeof sentences)[C]>
): Problem {
  const marked = (sentences[code] as (...a: unknown[]) => string)(...args)
    // What an editor pasted may steer a terminal or turn the line around.
    .replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
  return { file, field, code, sentence: marked.replace(/[\uE000\uE001]/g, ''), marked };
}

/** One line for people: `content/verktoy/x.md: combineWith[1]: «frokostmote» finnes ikke. …` */
export function formatProblem(p: Problem): string {
  return p.field ? `${p.file}: ${p.field}: ${p.sentence}` : `${p.file}: ${p.sentence}`;
}
