import { inForm } from './forms.ts';
import { runSheetLabels } from './run-sheet-labels.ts';
import { templateLabels } from './template-labels.ts';
import type { Language } from '../schemas/values.ts';

/** Words that the page frame uses around a text, in the text's own language form. */
const labels = {
  ...runSheetLabels,
  ...templateLabels,
  facts: ['Kort fortalt', 'Kort fortalt'],
  who: ['Hvem', 'Kven'],
  people: ['Antall', 'Tal på deltakarar'],
  audience: ['Hvem det når', 'Kven det når'],
  costLeast: ['Billigst', 'Billegast'],
  preparation: ['Forberedelse', 'Førebuing'],
  running: ['Gjennomføring', 'Gjennomføring'],
  followUp: ['Oppfølging', 'Oppfølging'],
  cost: ['Utgifter', 'Utgifter'],
  purposes: ['Godt for å', 'Godt for å'],
  estimate: [
    'Tid, antall, utgifter og hensyn er vårt eget anslag.',
    'Tid, tal på deltakarar, utgifter og omsyn er vårt eige overslag.',
  ],
  ownAdvice: [
    'Det som har en kildehenvisning, står i kilden. Det som ikke har det, er vårt eget råd.',
    'Det som har ei kjeldetilvising, står i kjelda. Det som ikkje har det, er vårt eige råd.',
  ],
  ownKind: [
    'Vi har selv plassert verktøyet i denne typen.',
    'Vi har sjølve plassert verktøyet i denne typen.',
  ],
  hintedKind: [
    'Rapporten fra 2016 sier det ikke rett ut, men antyder at verktøyet hører til her.',
    'Rapporten frå 2016 seier det ikkje rett ut, men tyder på at verktøyet høyrer til her.',
  ],
  before: ['Hvem har gjort det før', 'Kven har gjort det før'],
  combine: ['Kombiner med', 'Kombiner med'],
  foer: ['Før', 'Før'],
  sammen: ['Samtidig', 'Samstundes'],
  etter: ['Etter', 'Etter'],
  considerations: ['Tenk på', 'Tenk på'],
  disagree: ['Kildene er uenige', 'Kjeldene er usamde'],
  sources: ['Kilder', 'Kjelder'],
  alsoCalled: ['Også kalt', 'Også kalla'],
  noExample: [
    'Kildene beskriver ingen som har gjort dette.',
    'Kjeldene skildrar ingen som har gjort dette.',
  ],
  offices: ['Kontor som brukte det', 'Kontor som brukte det'],
  nearest: [
    'Kommuner som ligner mest på den dere valgte, står først.',
    'Kommunar som liknar mest på den de valde, står først.',
  ],
  same: ['Samme', 'Same'],
  stoerrelse: ['størrelse', 'storleik'],
  fylke: ['fylke', 'fylke'],
  kommunekontor: ['kontor', 'kontor'],
  compareWith: ['Sammenlign med et annet verktøy', 'Samanlikn med eit anna verktøy'],
  uncertain: ['usikker rad i tabellen', 'usikker rad i tabellen'],
  back: ['Tilbake til teksten', 'Tilbake til teksten'],
  tools: ['Læringsverktøy i eksemplet', 'Læringsverktøy i dømet'],
  funding: ['Tilskudd', 'Tilskot'],
  moreWords: ['Alle begreper', 'Alle omgrepa'],
  yearByYear: ['År for år', 'År for år'],
  noGrant: ['ingen tilskudd oppgitt', 'ikkje oppgitt noko tilskot'],
  table: ['Tilskuddene som tabell', 'Tilskota som tabell'],
  printThis: ['Skriv ut dette', 'Skriv ut dette'],
  printKind: ['Skriv ut hele typen', 'Skriv ut heile typen'],
  printAll: ['Skriv ut hele verktøykassa', 'Skriv ut heile verktøykassa'],
  overdue: [
    'Det er mer enn tolv måneder siden noen gikk gjennom denne siden. Noe kan ha endret seg.',
    'Det er meir enn tolv månader sidan nokon gjekk gjennom denne sida. Noko kan ha endra seg.',
  ],
  changes: ['Endringer på siden', 'Endringar på sida'],
  asMarkdown: ['Siden som ren tekst (Markdown)', 'Sida som rein tekst (Markdown)'],
  suggest: ['Foreslå en endring', 'Gjer framlegg om ei endring'],
  suggestBy: [
    'av denne siden med e-post. Du trenger ingen konto.',
    'på denne sida med e-post. Du treng ingen konto.',
  ],
  suggestHow: ['Slik foreslår du en endring', 'Slik gjer du framlegg om ei endring'],
  noReceiver: [
    'Ingen mottaker av rettelser er satt opp ennå.',
    'Ingen mottakar av rettingar er sett opp enno.',
  ],
  updated: ['Sist gjennomgått', 'Sist gjennomgått'],
  owner: ['Eier', 'Eigar'],
  ownerProposal: ['Fagansvarlig for læring', 'Fagansvarleg for læring'],
  source: ['Kilde', 'Kjelde'],
  pagesOfList: ['Sider i lista', 'Sider i lista'],
  pageBefore: ['Forrige side', 'Førre side'],
  pageAfter: ['Neste side', 'Neste side'],
  inText: ['nevnt i teksten', 'nemnt i teksten'],
  purposeAndShare: ['Til hva, og andel', 'Til kva, og del'],
  notStated: ['ikke oppgitt', 'ikkje oppgitt'],
  sizeThen: ['Størrelse den gangen', 'Storleik den gongen'],
  recipient: ['Mottaker', 'Mottakar'],
  partners: ['Samarbeidspartnere', 'Samarbeidspartnarar'],
  evidence: ['Hvor grundig kilden er', 'Kor grundig kjelda er'],
  results: ['Resultater', 'Resultat'],
  guides: ['Guidene', 'Guidane'],
  allGuides: ['Alle de {n} guidene', 'Alle dei {n} guidane'],
  officeUnknown: [
    'Vi vet ikke sikkert hva kontoret heter i dag.',
    'Vi veit ikkje sikkert kva kontoret heiter i dag.',
  ],
  unsureRows: ['Rader vi ikke kan plassere sikkert', 'Rader vi ikkje kan plassere sikkert'],
  areaExamples: ['Eksempler fra området', 'Døme frå området'],
  allAreaExamples: ['Det er {n} eksempler fra området', 'Det er {n} døme frå området'],
} as const;

export type Label = keyof typeof labels;

/** A frame word in bokmål or nynorsk, with a number or name at `{n}` where the word has a place for it. */
export function label(key: Label, language: Language, n: number | string = ''): string {
  return inForm(labels[key], language, n);
}
