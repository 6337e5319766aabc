import { answerLabels } from './answer-labels.ts';
import { inForm } from './forms.ts';
import { runSheetLabels } from './run-sheet-labels.ts';
import { templateLabels } from './template-labels.ts';
import type { Language } from '../schemas/values.ts';

/** Words that the page frame uses around a text, in the text's own language form. */
const labels = {
  ...runSheetLabels,
  ...templateLabels,
  ...answerLabels,
  facts: ['Kort fortalt', 'Kort fortalt'],
  moreFacts: ['Flere fakta', 'Fleire fakta'],
  timeToScale: ['Arbeidstiden, i rett forhold', 'Arbeidstida, i rett forhold'],
  whatItIs: ['Hva det er', 'Kva det er'],
  contents: ['Innhold', 'Innhald'],
  toTop: ['Til toppen', 'Til toppen'],
  onThisPage: ['På denne siden', 'På denne sida'],
  who: ['Hvem', 'Kven'],
  people: ['Antall', 'Tal på deltakarar'],
  audience: ['Hvem det når', 'Kven det når'],
  costLeast: ['Billigst', 'Billegast'],
  cost: ['Utgifter', 'Utgifter'],
  purposes: ['Egner seg til å', 'Eignar seg til å'],
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
    'Ingen av eksemplene viser dette verktøyet. Disse er nærmest.',
    'Ingen av døma viser dette verktøyet. Desse er nærast.',
  ],
  showsInstead: ['Viser «{n}».', 'Viser «{n}».'],
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
  answered: ['Fikk du svar på det du lurte på?', 'Fekk du svar på det du lurte på?'],
  answeredYes: ['Ja', 'Ja'],
  answeredNo: ['Nei', 'Nei'],
  answeredBy: [
    'Begge åpner en e-post. Ingenting telles her.',
    'Begge opnar ein e-post. Ingenting blir talt her.',
  ],
  updated: ['Sist gjennomgått', 'Sist gjennomgått'],
  owner: ['Eier', 'Eigar'],
  ownerProposal: ['Fagansvarlig for læring', 'Fagansvarleg for læring'],
  source: ['Kilde', 'Kjelde'],
  pagesOfList: ['Sider i lista', 'Sider i lista'],
  pageBefore: ['Forrige side', 'Førre side'],
  pageAfter: ['Neste side', 'Neste side'],
  purposeAndShare: ['Til hva, og andel', 'Til kva, og del'],
  notStated: ['ikke oppgitt', 'ikkje oppgitt'],
  sizeThen: ['Størrelse den gangen', 'Storleik den gongen'],
  recipient: ['Mottaker', 'Mottakar'],
  partners: ['Samarbeidspartnere', 'Samarbeidspartnarar'],
  evidence: ['Hvor grundig kilden er', 'Kor grundig kjelda er'],
  guides: ['Guidene', 'Guidane'],
  allGuides: ['Alle de {n} guidene', 'Alle dei {n} guidane'],
  leftOut: ['Ord vi ikke har noen guide for', 'Ord vi ikkje har nokon guide for'],
  ourReading: [
    'Ordene er rapportens. Hvilken guide de hører til, har vi lest oss til.',
    'Orda er rapporten sine. Kva guide dei høyrer til, har vi lese oss til.',
  ],
  unsureRows: ['Rader vi ikke kan plassere sikkert', 'Rader vi ikkje kan plassere sikkert'],
  areaExamples: ['Eksempler fra området', 'Døme frå området'],
  allAreaExamples: ['Det er {n} eksempler fra området', 'Det er {n} døme frå området'],
  addToPlan: ['Legg i planen', 'Legg i planen'],
  usedInRoutes: ['Brukt i løp', 'Brukt i løp'],
  route: ['Løp', 'Løp'],
  inTime: ['Løpet i tid', 'Løpet i tid'],
  steps: ['Stegene', 'Stega'],
  step: ['Steg', 'Steg'],
  when: ['Når', 'Når'],
  role: ['Rolle', 'Rolle'],
  handsOver: ['Gir videre', 'Gir vidare'],
  sendInvitation: ['Send invitasjonen.', 'Send invitasjonen.'],
  whoLeadsRoute: ['Den som driver løpet', 'Den som driv løpet'],
  whoDoesWhat: ['Hvem gjør hva', 'Kven gjer kva'],
  troubles: ['Se opp for', 'Sjå opp for'],
  weekBeforeStart: ['1 uke før start', '1 veke før start'],
  weeksBeforeStart: ['{n} uker før start', '{n} veker før start'],
  beginIn: ['Begynn {n}', 'Byrj {n}'],
  guideOfStep: ['Guide', 'Guide'],
  forWhom: ['For hvem', 'For kven'],
  workload: ['Arbeid', 'Arbeid'],
  routeBasis: ['Løpet bygger på', 'Løpet byggjer på'],
  routePeople: ['Hvem er med', 'Kven er med'],
  useAsPlan: ['Bruk som plan', 'Bruk som plan'],
  useAsPlanSays: [
    'I planen får stegene datoer. Dere kan bytte, legge til og ta bort.',
    'I planen får stega datoar. De kan byte, leggje til og ta bort.',
  ],
  pictureSays: [
    'Fylt: steget selv. Svakt: forberedelse og oppfølging. Prikkene er oppgaver.',
    'Fylt: steget sjølv. Svakt: førebuing og oppfølging. Prikkane er oppgåver.',
  ],
} as const;

export type Label = keyof typeof labels;

/**
 * A frame word in bokmål or nynorsk, with a number or name at `{n}` where the word has a place for
 * it.
 */
export function label(key: Label, language: Language, n: number | string = ''): string {
  return inForm(labels[key], language, n);
}
