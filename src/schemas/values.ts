/**
 * The one table of allowed values. Keys are what editors write; texts are what readers see.
 * Types, forms, filters, error texts and the contributor page all draw from it.
 */
export const values = {
  language: { nb: 'bokmål', nn: 'nynorsk' },
  category: {
    fou: 'FoU-verktøy',
    prosessuelle: 'Prosessuelle verktøy',
    organisatoriske: 'Organisatoriske verktøy',
    strukturelle: 'Strukturelle verktøy',
    digitale: 'Digitale verktøy',
  },
  categoryBasis: {
    kilde: 'Rapporten fra 2016 plasserer verktøyet her',
    antydet: 'Rapporten fra 2016 antyder plasseringen',
    eget: 'Vi har plassert verktøyet her',
  },
  use: { internt: 'internt', eksternt: 'eksternt' },
  officeBasis: {
    tabell: 'ordet i tabellen',
    kapittel: 'teksten i kapitlet',
    lesning: 'vår lesning',
  },
  officeRole: { arrangerte: 'gjorde det selv', deltok: 'var med, men arrangerte ikke' },
  withWhom: {
    kolleger: 'kolleger på eget kontor',
    'andre-kontor': 'kolleger på andre kontor',
    ledelse: 'ledere',
    kommuner: 'kommuner',
    'regional-stat': 'andre statlige aktører',
    forskere: 'forskere',
    brukere: 'brukere',
    politikere: 'politikere',
  },
  purpose: {
    'dele-erfaring': 'dele erfaring',
    'bruke-forskning': 'bruke forskning',
    forankre: 'forankre',
    'utvikle-metode': 'utvikle en metode',
    'foelge-opp': 'følge opp',
    spre: 'spre kunnskap',
    'bli-kjent': 'bli kjent',
    kartlegge: 'kartlegge',
    samordne: 'samordne',
    'laere-opp': 'lære opp',
    'loese-problem': 'løse et problem',
    reflektere: 'reflektere',
    medvirke: 'få fram brukernes stemme',
  },
  knowledge: {
    forskning: 'forskning',
    erfaring: 'erfaring',
    bruker: 'brukerkunnskap',
  },
  phase: { foer: 'først', underveis: 'underveis', etter: 'etterpå' },
  cost: {
    ingen: 'ingen utgifter',
    lav: 'små utgifter',
    middels: 'noen utgifter',
    hoey: 'eget budsjett',
  },
  experience: {
    ingen: 'ingen erfaring nødvendig',
    noe: 'noe erfaring er en fordel',
    erfaren: 'krever en erfaren leder av prosessen',
  },
  origin: { 'i-bruk': 'i bruk', provd: 'prøvd', foreslatt: 'foreslått, ikke prøvd' },
  howBasis: {
    kilde: 'framgangsmåten står i kilden',
    'eget-forslag': 'framgangsmåten er vårt eget forslag',
    begge: 'framgangsmåten er dels fra kilden, dels vårt eget råd',
  },
  consideration: {
    personopplysninger: 'Personopplysninger',
    'innsyn-og-arkiv': 'Innsyn og arkiv',
    anskaffelse: 'Anskaffelse',
    'medvirkning-fra-ansatte': 'Medvirkning fra ansatte',
    'universell-utforming': 'Universell utforming',
    habilitet: 'Habilitet og rolle',
    taushetsplikt: 'Taushetsplikt',
    opphavsrett: 'Opphavsrett',
  },
  output: {
    notat: 'et notat',
    ark: 'ark på veggen',
    kort: 'én ting å prøve hjemme',
    liste: 'en liste med navn og datoer',
    plan: 'en plan',
    roller: 'en side om hvem som gjør hva',
    utkast: 'et utkast',
    vedtak: 'et valg som er skrevet ned',
    avtale: 'en avtale',
    skjema: 'et skjema med svar',
    svar: 'svar på spørsmål',
    ord: 'en ordliste',
    tall: 'en side med tall',
    rutenett: 'et rutenett over det som finnes',
    rapport: 'en rapport',
    hefte: 'et hefte',
    rutine: 'en framgangsmåte på én side',
    nettside: 'en nettside',
    kurs: 'et kurs på nett',
  },
  timeBand: {
    kort: 'inntil 90 minutter',
    halvdag: 'inntil en halv dag',
    dag: 'inntil en dag',
    uke: 'inntil en uke',
    lenge: 'mer enn en uke',
  },
  effortUnit: { minutter: 'minutter', dager: 'dager' },
  effortPer: {
    samling: 'per samling',
    kommune: 'per kommune',
    gruppe: 'per gruppe',
    person: 'per person',
    rapport: 'per rapport',
    utgave: 'per utgave',
    uke: 'per uke',
    maaned: 'per måned',
    aar: 'per år',
  },
  order: { foer: 'før', sammen: 'samtidig', etter: 'etter' },
  forWhom: { husbanken: 'Husbanken', kommune: 'kommuner' },
  yardstick: { oeving: 'brukes når reglene stilles inn', proeve: 'ses ikke på imens' },
  sheetKind: { moete: 'møte', arbeidsplan: 'arbeidsplan' },
  round: {
    alle: 'alle etter tur',
    gruppe: 'alle i gruppa etter tur',
    gruppene: 'én fra hver gruppe',
    kommunene: 'hver kommune etter tur',
  },
  templateKind: {
    skjema: 'Skjema',
    avtale: 'Avtale',
    notat: 'Notat',
    plan: 'Plan',
    moetepapir: 'Møtepapir',
    intervjuguide: 'Intervjuguide',
  },
  blockType: {
    overskrift: 'overskrift',
    tekst: 'tekst',
    veiledning: 'veiledning, tas bort før bruk',
    spoersmaal: 'spørsmål',
    tabell: 'tabell',
    sjekkliste: 'sjekkliste',
  },
  answerType: {
    linje: 'en linje',
    avsnitt: 'et avsnitt',
    tall: 'et tall',
    dato: 'en dato',
    valg: 'ett av flere svar',
  },
  reviewStatus: {
    utkast: 'Utkast, ikke kontrollert av Husbanken',
    kontrollert: 'Kontrollert',
  },
  evidence: {
    case: 'Beskrevet som case i kilden',
    erfaring: 'Erfaring gjengitt i kilden',
    nevnt: 'Kort nevnt i kilden',
  },
  resultStatus: {
    rapportert: 'deltakerne har fortalt om resultater',
    'for-tidlig': 'for tidlig å si noe om resultater da kilden ble skrevet',
    planlagt: 'planlagt, ikke gjennomført da kilden ble skrevet',
    'ikke-oppgitt': 'kilden sier ikke noe om resultater',
  },
  targetGroup: {
    alle: 'alle som bor i kommunen',
    bostedsloese: 'folk uten fast bolig',
    overganger: 'folk på vei ut av institusjon, fengsel eller barnevern',
    rus: 'folk med rusproblemer',
    'psykisk-helse': 'folk med psykiske vansker',
    barnefamilier: 'barnefamilier',
    ungdom: 'unge',
    flyktninger: 'flyktninger og innvandrere',
    'lav-inntekt': 'folk med lav inntekt',
    leietakere: 'leietakere i kommunal bolig',
    omsorgsbolig: 'folk i omsorgsbolig',
    ansatte: 'dem som arbeider med det',
  },
  teller: {
    kommunen: 'kommunen selv',
    deltakerne: 'de som var med',
    brukerne: 'brukerne',
    husbanken: 'Husbanken',
    forskerne: 'de som skrev rapporten',
  },
  sizeClass: {
    liten: 'under 5\u00A0000 innbyggere',
    mellomstor: '5\u00A0000–19\u00A0999 innbyggere',
    stor: '20\u00A0000 innbyggere eller flere',
  },
  certainty: { sikkert: 'kilden sier det', usikkert: 'usikkert' },
  themeGroup: {
    'utvikling-og-innovasjon': 'Utvikling og innovasjon',
    'planlegging-og-organisering': 'Planlegging og organisering',
    'samarbeid-og-samhandling': 'Samarbeid og samhandling',
    'bolig-og-bomiljo': 'Bolig og bomiljø',
    'brukerrelaterte-metoder': 'Brukerrelaterte metoder',
  },
  coverage: { godt: 'godt dekket', tynt: 'tynt dekket', uklart: 'rapporten sier det ikke klart' },
  section: { grunnlag: 'Grunnlaget', om: 'Om verktøykassa', bidra: 'Under Bidra' },
} as const;

export type ValueTable = keyof typeof values;
/** The keys of one table, for instance `Value<'category'>`. */
export type Value<T extends ValueTable> = keyof (typeof values)[T] & string;
/** The language form of a text. */
export type Language = Value<'language'>;

/** The allowed keys of a table, in the order readers see them. */
export function keysOf<T extends ValueTable>(table: T): [Value<T>, ...Value<T>[]] {
  return Object.keys(values[table]) as [Value<T>, ...Value<T>[]];
}

/** The nynorsk text of a value, where it differs. Used on pages in nynorsk. */
const nynorsk: { readonly [T in ValueTable]?: { readonly [K in Value<T>]?: string } } = {
  officeBasis: { kapittel: 'teksten i kapittelet', lesning: 'vår lesing' },
  officeRole: { arrangerte: 'gjorde det sjølv', deltok: 'var med, men arrangerte ikkje' },
  withWhom: {
    kolleger: 'kollegaer på eige kontor',
    'andre-kontor': 'kollegaer på andre kontor',
    ledelse: 'leiarar',
    kommuner: 'kommunar',
    'regional-stat': 'andre statlege aktørar',
    forskere: 'forskarar',
    brukere: 'brukarar',
    politikere: 'politikarar',
  },
  purpose: {
    'bruke-forskning': 'bruke forsking',
    'utvikle-metode': 'utvikle ein metode',
    'foelge-opp': 'følgje opp',
    spre: 'spreie kunnskap',
    'bli-kjent': 'bli kjend',
    kartlegge: 'kartleggje',
    'loese-problem': 'løyse eit problem',
    medvirke: 'få fram stemma til brukarane',
  },
  knowledge: { forskning: 'forsking', bruker: 'brukarkunnskap' },
  phase: { underveis: 'undervegs' },
  order: { sammen: 'samstundes' },
  forWhom: { kommune: 'kommunar' },
  cost: {
    ingen: 'ingen utgifter',
    lav: 'små utgifter',
    middels: 'nokre utgifter',
    hoey: 'eige budsjett',
  },
  experience: {
    ingen: 'ingen erfaring nødvendig',
    noe: 'noko erfaring er ein fordel',
    erfaren: 'krev ein erfaren leiar av prosessen',
  },
  origin: { foreslatt: 'foreslått, ikkje prøvd' },
  consideration: {
    personopplysninger: 'Personopplysningar',
    anskaffelse: 'Innkjøp',
    'medvirkning-fra-ansatte': 'Medverknad frå tilsette',
    taushetsplikt: 'Teieplikt',
  },
  output: {
    notat: 'eit notat',
    kort: 'éin ting å prøve heime',
    liste: 'ei liste med namn og datoar',
    plan: 'ein plan',
    roller: 'ei side om kven som gjer kva',
    utkast: 'eit utkast',
    vedtak: 'eit val som er skrive ned',
    avtale: 'ein avtale',
    skjema: 'eit skjema med svar',
    ord: 'ei ordliste',
    tall: 'ei side med tal',
    rutenett: 'eit rutenett over det som finst',
    rapport: 'ein rapport',
    hefte: 'eit hefte',
    rutine: 'ein framgangsmåte på éi side',
    nettside: 'ei nettside',
    kurs: 'eit kurs på nett',
  },
  effortPer: { utgave: 'per utgåve', uke: 'per veke', maaned: 'per månad' },
  round: { gruppene: 'éin frå kvar gruppe', kommunene: 'kvar kommune etter tur' },
  reviewStatus: { utkast: 'Utkast, ikkje kontrollert av Husbanken' },
  evidence: {
    case: 'Skildra som case i kjelda',
    erfaring: 'Erfaring attgitt i kjelda',
    nevnt: 'Kort nemnt i kjelda',
  },
  resultStatus: {
    rapportert: 'deltakarane har fortalt om resultat',
    'for-tidlig': 'for tidleg å seie noko om resultat då kjelda vart skriven',
    planlagt: 'planlagt, ikkje gjennomført då kjelda vart skriven',
    'ikke-oppgitt': 'kjelda seier ikkje noko om resultat',
  },
  targetGroup: {
    alle: 'alle som bur i kommunen',
    bostedsloese: 'folk utan fast bustad',
    overganger: 'folk på veg ut av institusjon, fengsel eller barnevern',
    rus: 'folk med rusproblem',
    'psykisk-helse': 'folk med psykiske vanskar',
    barnefamilier: 'barnefamiliar',
    flyktninger: 'flyktningar og innvandrarar',
    'lav-inntekt': 'folk med låg inntekt',
    leietakere: 'leigetakarar i kommunal bustad',
    omsorgsbolig: 'folk i omsorgsbustad',
    ansatte: 'dei som arbeider med det',
  },
  teller: {
    kommunen: 'kommunen sjølv',
    deltakerne: 'dei som var med',
    brukerne: 'brukarane',
    forskerne: 'dei som skreiv rapporten',
  },
  sizeClass: {
    liten: 'under 5\u00A0000 innbyggjarar',
    mellomstor: '5\u00A0000–19\u00A0999 innbyggjarar',
    stor: '20\u00A0000 innbyggjarar eller fleire',
  },
};

/** The language form a value names. What is missing or unknown is bokmål. */
export const languageFrom = (value: unknown): Language => (value === 'nn' ? 'nn' : 'nb');

/** The text readers see for a key in a language form, for instance `textOf('use', 'internt')`. */
export function textOf<T extends ValueTable>(
  table: T,
  key: Value<T>,
  language: Language = 'nb',
): string {
  const own =
    language === 'nn' ? (nynorsk[table] as Record<string, string> | undefined)?.[key] : undefined;
  return own ?? (values[table] as Record<string, string>)[key] ?? key;
}
