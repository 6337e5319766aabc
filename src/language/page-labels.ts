import { answerLabels } from './answer-labels.ts';
import { inForm } from './forms.ts';
import { labels } from './labels.ts';
import { sheetPageLabels } from './sheet-page-labels.ts';
import type { Language } from '../schemas/values.ts';

/**
 * The words of the page frame that only built pages have, and those that the browser draws too: a
 * script that asks for one word is sent them all.
 */
const pageLabels = {
  ...labels,
  ...answerLabels,
  ...sheetPageLabels,
  restInExamples: ['{n} til står i lista over eksempler', '{n} til står i lista over eksempel'],
  restInGuides: ['{n} til står i lista over verktøy', '{n} til står i lista over verktøy'],
  moreFacts: ['Flere fakta', 'Fleire fakta'],
  timeToScale: ['Arbeidstida, i riktig målestokk', 'Arbeidstida, i rett målestokk'],
  aboutTool: ['Om verktøyet', 'Om verktøyet'],
  contents: ['Innhold', 'Innhald'],
  toTop: ['Til toppen', 'Til toppen'],
  audience: ['Hvem det når', 'Kven det når'],
  costLeast: ['Billigst', 'Billegast'],
  estimate: [
    'Tid, antall og utgifter er våre egne anslag, og «Tenk på» er våre egne råd.',
    'Tid, tal på deltakarar og utgifter er våre eigne overslag, og «Tenk på» er våre eigne råd.',
  ],
  ownAdvice: [
    'Det som har en kildehenvisning, står i kilden. Det som ikke har det, er vårt eget råd.',
    'Det som har ei kjeldetilvising, står i kjelda. Det som ikkje har det, er vårt eige råd.',
  ],
  ownKind: [
    'Vi har selv valgt hvilken type verktøyet hører til.',
    'Vi har sjølve valt kva type verktøyet høyrer til.',
  ],
  hintedKind: [
    'Rambølls rapport fra 2016 sier ikke rett ut hvilken type verktøy dette er, men antyder «{n}».',
    'Rambøll-rapporten frå 2016 seier ikkje rett ut kva type verktøy dette er, men peikar mot «{n}».',
  ],
  examples: ['Eksempler', 'Døme'],
  example: ['Eksempel', 'Døme'],
  oneOfCases: ['en av de seks casene', 'ein av dei seks casane'],
  combine: ['Kombiner med', 'Kombiner med'],
  considerations: ['Tenk på', 'Tenk på'],
  disagree: ['Ulike svar i kildene', 'Ulike svar i kjeldene'],
  sources: ['Kilder', 'Kjelder'],
  alsoCalled: ['Også kalt', 'Òg kalla'],
  noExample: [
    'Ingen av eksemplene viser dette verktøyet. Disse er nærmest.',
    'Ingen av døma viser dette verktøyet. Desse er nærast.',
  ],
  showsInstead: ['Viser «{n}».', 'Viser «{n}».'],
  offices: ['Kontor som brukte det', 'Kontor som brukte det'],
  kommunekontor: ['kontor', 'kontor'],
  compareWith: ['Sammenlign med et annet verktøy', 'Samanlikn med eit anna verktøy'],
  uncertain: ['usikkert', 'usikkert'],
  back: ['Tilbake til teksten', 'Tilbake til teksten'],
  tools: ['Læringsverktøy i eksemplet', 'Læringsverktøy i dømet'],
  funding: ['Tilskudd', 'Tilskot'],
  moreWords: ['Alle begreper', 'Alle omgrepa'],
  yearByYear: ['År for år', 'År for år'],
  noGrant: ['ingen tilskudd oppgitt', 'ikkje oppgitt noko tilskot'],
  underWay: ['arbeidet gikk for seg', 'arbeidet gjekk føre seg'],
  underWayUnknown: [
    'ikke oppgitt om arbeidet gikk for seg',
    'ikkje oppgitt om arbeidet gjekk føre seg',
  ],
  toldIn: ['fortalt i', 'fortalt i'],
  printThis: ['Skriv ut dette', 'Skriv ut dette'],
  printKind: ['Skriv ut alle guidene av denne typen', 'Skriv ut alle guidane av denne typen'],
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
  answered: ['Fikk du svar på det du lurte på?', 'Fekk du svar på det du lurte på?'],
  answeredYes: ['Ja', 'Ja'],
  answeredNo: ['Nei', 'Nei'],
  answeredBy: [
    'Begge åpner en e-post. Ingenting telles her.',
    'Begge opnar ein e-post. Ingenting blir talt her.',
  ],
  updated: ['Sist gjennomgått', 'Sist gjennomgått'],
  owner: ['Eier', 'Eigar'],
  newPageNote: ['Ny side, ikke kontrollert.', 'Ny side, ikkje kontrollert.'],
  ownerProposal: ['Fagansvarlig for læring', 'Fagansvarleg for læring'],
  wholeText: ['Hele teksten', 'Heile teksten'],
  source: ['Kilde', 'Kjelde'],
  pagesOfList: ['Sider i lista', 'Sider i lista'],
  pageBefore: ['Forrige side', 'Førre side'],
  pageAfter: ['Neste side', 'Neste side'],
  purposeAndShare: ['Formål og andel', 'Føremål og del'],
  notStated: ['ikke oppgitt', 'ikkje oppgitt'],
  municipality: ['Kommune', 'Kommune'],
  municipalities: ['Kommuner', 'Kommunar'],
  sizeThen: ['Størrelse den gangen', 'Storleik den gongen'],
  recipient: ['Mottaker', 'Mottakar'],
  partners: ['Samarbeidspartnere', 'Samarbeidspartnarar'],
  evidence: ['Hvor grundig kilden er', 'Kor grundig kjelda er'],
  guides: ['Guidene', 'Guidane'],
  allGuides: ['Alle de {n} guidene', 'Alle dei {n} guidane'],
  leftOut: ['Ord vi ikke har noen guide for', 'Ord vi ikkje har nokon guide for'],
  ourReading: [
    'Ordene er hentet fra rapportene. Hvilken guide de hører til, har vi kommet fram til selv.',
    'Orda er henta frå rapportane. Kva guide dei høyrer til, har vi kome fram til sjølve.',
  ],
  officeWords: ['Ordene i rapportene, og hvor de står', 'Orda i rapportane, og kvar dei står'],
  officeUseKey: [
    'Der det ikke står «internt», brukte kontoret verktøyet sammen med andre.',
    'Der det ikkje står «internt», brukte kontoret verktøyet saman med andre.',
  ],
  officeOnMap: [
    'Kart over området: regionkontoret i {n} og kommuner som hører til det.',
    'Kart over området: regionkontoret i {n} og kommunar som høyrer til det.',
  ],
  officeHere: ['kontoret', 'kontoret'],
  municipalitiesHere: ['kommuner', 'kommunar'],
  severalPlaces: ['Flere kommuner, eller ingen', 'Fleire kommunar, eller ingen'],
  onlyProjects: [
    'Bare i prosjekter, eller sammen med andre',
    'Berre i prosjekt, eller saman med andre',
  ],
  otherKinds: ['Verktøy av andre typer: {n}', 'Verktøy av andre typar: {n}'],
  officeSeatNote: [
    'Byen med firkant på kartet er der kontoret holdt til rundt 2016. Den opplysningen har vi lagt til selv.',
    'Byen med firkant på kartet er der kontoret heldt til rundt 2016. Den opplysninga har vi lagt til sjølve.',
  ],
  moreOfStep: ['Slik gjør dere det', 'Slik gjer de det'],
  exampleOnMap: ['Kart over Norge: {n}.', 'Kart over Noreg: {n}.'],
  readOn: ['Les videre', 'Les vidare'],
  unsureRows: ['Rader vi ikke kan plassere sikkert', 'Rader vi ikkje kan plassere sikkert'],
  areaExamples: ['Eksempler fra området', 'Døme frå området'],
  allAreaExamples: ['Det er {n} eksempler fra området', 'Det er {n} døme frå området'],
  addToPlan: ['Legg i planen', 'Legg i planen'],
  usedInRoutes: ['Brukt i løp', 'Brukt i løp'],
  route: ['Løp', 'Løp'],
  inTime: ['Løpet i tid', 'Løpet i tid'],
  workload: ['Arbeid', 'Arbeid'],
  routeBasis: ['Løpet bygger på', 'Løpet byggjer på'],
  routePeople: ['Hvem er med', 'Kven er med'],
  useRoute: ['Bruk løpet', 'Bruk løpet'],
  useAsPlan: ['Bruk som plan', 'Bruk som plan'],
  useAsPlanSays: [
    'I planen får stegene datoer. Dere kan bytte, legge til og ta bort.',
    'I planen får stega datoar. De kan byte, leggje til og ta bort.',
  ],
} as const;

export type PageLabel = keyof typeof pageLabels;

/** What opens a folded rest of so many. */
export const restLabel = (n: number, language: Language): string =>
  n === 1 ? pageLabel('showOneMore', language) : pageLabel('showRest', language, n);

/** As `label`, of all the words, on built pages. */
export function pageLabel(key: PageLabel, language: Language, n: number | string = ''): string {
  return inForm(pageLabels[key], language, n);
}
