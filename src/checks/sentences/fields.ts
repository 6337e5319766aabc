import type { Missing } from '../../domain/field-texts.ts';
import { named } from './words.ts';

/** What stands in the fields of a file, and what they point to. */
export const fieldSentences = {
  // Values
  'unknown-key': (key: string, hint: string) =>
    `har et ukjent felt: «${key}». ${hint ? `Mente du «${hint}»?` : 'Fjern feltet, eller se /bidra/redaktoer/ for hvilke felt som finnes.'}`,
  'wrong-type': (expected: string, got: string) =>
    `skal være ${expected}, men er ${got}. Rett verdien.`,
  'flow-comma': (text: string) =>
    `har et komma som YAML leser som skille mellom felt, foran «${text}». Sett hele teksten i "…".`,
  'not-allowed': (value: string, allowed: string) =>
    `kan ikke være «${value}». Velg en av: ${allowed}.`,
  'too-short': () => 'er tom. Skriv en verdi, eller fjern feltet hvis det ikke må være med.',
  'too-many': (max: number) => `har for mange verdier. Høyst ${max}.`,
  'too-few': (min: number) => `har for få verdier. Minst ${min}.`,
  'bad-id-form': (value: string, like: string) =>
    `«${value}» kan bare ha små bokstaver a–z, tall og bindestrek. Skriv for eksempel «${like || 'moeteleder'}».`,
  'bad-place-form': (value: string) =>
    `«${value}» er ikke et sted i en kilde. Skriv kilde:side eller kilde:kapittel, for eksempel «ramboll-2016:36».`,
  'bad-clock': (value: string) =>
    `«${value}» er ikke et klokkeslett. Skriv timer og minutter i anførselstegn, for eksempel "09:00".`,
  'bad-date': (value: string) =>
    `«${value}» er ikke en dato. Skriv år-måned-dag i anførselstegn, for eksempel "2026-11-20".`,
  'bad-website': (value: string) =>
    `«${value}» er ikke en nettadresse. Skriv hele adressen, med https:// først.`,
  'bad-form': (value: string) =>
    `«${value}» har feil form. Se /bidra/redaktoer/ for hvordan feltet skal skrives.`,
  repeated: () => 'har samme verdi to ganger. Fjern den ene.',
  'route-week': () =>
    'nevner en uke som kan leses som kalenderens. Skriv «i 25. uke av løpet», eller «i 25. veke av løpet».',
  'outside-norway': (value: string) =>
    `«${value}» ligger ikke i Norge. Skriv breddegraden i ${named('lat')} (58 til 71) og lengdegraden i ${named('lon')} (4 til 31).`,
  'period-order': () => 'er før året perioden starter. Bytt om, eller rett årstallet.',
  uncitable: () =>
    `mangler, og ${named('chapters')} også, så ingen kan vise til kilden. Skriv første og siste side, eller kapitlene.`,
  'pages-reversed': () => `slutter før de begynner. Bytt om ${named('from')} og ${named('to')}.`,
  'range-order': () =>
    `er mindre enn det minste antallet. Bytt om ${named('min')} og ${named('max')}.`,
  // References
  'unknown-ref': (value: string, hint: string, { none, it, optional }: Missing) =>
    `Fant ${none} som heter «${value}».${hint ? ` Mente du «${hint}»?` : ` Lag ${it} først${optional ? ', eller la feltet stå tomt' : ''}.`}`,
  'self-ref': () => 'peker på seg selv. Fjern den.',
  'repeated-ref': (value: string) => `«${value}» står to ganger. Fjern den ene.`,
  'not-mutual': (value: string, file: string) =>
    `«${value}» peker ikke tilbake. Legg inn denne guiden under ${named('combineWith')} i ${file}, eller fjern den her.`,
  'example-not-using': (value: string, file: string) =>
    `«${value}» fører ikke opp denne guiden. Legg den til under ${named('tools')} i ${file}, eller fjern eksemplet her.`,
  'told-missing': () =>
    `er «rapportert», men ${named('told')} er tom. Skriv hva som er fortalt, av hvem og hvor, eller velg en annen status.`,
  'told-not-reported': (status: string) =>
    `har resultater, men ${named('results')} er «${status}». Sett ${named('results')} til rapportert, eller ta bort resultatene.`,
  'problem-unused': () =>
    `står ikke i noe eksempel. Legg filnavnet inn under ${named('problems')} i eksemplene som ville løse det, eller slett filen.`,
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
    `er ikke Tabell 5-1 (ramboll-2016, side 38–39), men ${named('basis')} sier «tabell». Rett stedet, eller velg «kapittel» eller «lesning».`,
} as const;
