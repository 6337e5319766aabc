import { inLine, named } from './words.ts';

/** The text below the fields. */
export const bodySentences = {
  'no-body-wanted': () => 'skal bare ha felt. Flytt teksten til et felt, eller fjern den.',
  'empty-body': () => 'har ingen tekst under feltene. Skriv teksten.',
  'heading-missing': (heading: string) =>
    `mangler. Legg inn overskriften «## ${heading}» med tekst under.`,
  'heading-unknown': (heading: string, hint: string) =>
    `«${heading}» er ikke en av de faste overskriftene. ${hint ? `Mente du «${hint}»?` : 'Fjern den, eller flytt teksten under en fast overskrift.'}`,
  'heading-order': (heading: string) =>
    `«${heading}» står på feil plass. Følg rekkefølgen i /bidra/redaktoer/.`,
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
  'house-form': (written: string, right: string, line: number) =>
    `har «${written}»${inLine(line)}. Her skriver vi ${right}. Er det et annet ords form som skal vises, så sett det i «anførselstegn».`,
  'house-style': (written: string, right: string, line: number) =>
    `har «${written}»${inLine(line)}. Ellers i verktøykassa skriver vi ${right}.`,
  'condition-without-so': (start: string, line: number) =>
    `har «${start}»${inLine(line)}. Skriv «så» foran bydeformen, eller bruk «hvis» eller «om».`,
  'link-named-by-length': (link: string, line: number) =>
    `har «${link}»${inLine(line)} som navn på en lenke. Si hva det er: «møtet på ${link}».`,
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
    'har ingen kildehenvisning. Et eksempel må vise til kilden som beskriver det: Skriv [^kilde:side] etter setningen. Lag kilden først om den ikke finnes (npm run ny -- kilde).',
  'too-few-words': (words: number, min: number) =>
    `er på ${words} ord. Skriv minst ${min}, eller gjør navnet til et alias i en annen guide.`,
  'too-many-words': (words: number, max: number) =>
    `er på ${words} ord. Kort ned til høyst ${max}.`,
  lix: (value: number, max: number) =>
    `har LIX ${value}. Kort ned setninger og bytt ut lange ord til LIX er under ${max}.`,
} as const;
