import type { CollectionName } from '../schemas/collections.ts';
import type { Value } from '../schemas/values.ts';

/** The forms for people outside, by the page they stand on: `/bidra/<form>/`. */
export type FormName = 'erfaring' | 'verktoy';
export const formNames: readonly FormName[] = ['erfaring', 'verktoy'];

/** One question as a person outside meets it, and where in the file the answer goes. */
export interface Asked {
  asks: string;
  hint?: string;
  /** How a number, a span or a time is written: the hint, and what is said of anything else. */
  number?: string;
  /** The path of a field: its schema says what may stand there. */
  field?: string;
  /** The key of a fixed heading. */
  heading?: string;
  /** The words before the answer, where it is one sentence among others under the heading. */
  lead?: string;
  /** Must be answered. What else the schema asks for, an editor can fill in. */
  must?: true;
  /** One of the few that tell the story: the others are folded. */
  first?: true;
  /** Other words for the allowed values; a value without words is not offered. */
  words?: Readonly<Record<string, string>>;
}

interface Form {
  /** What the answers become a file in. */
  collection: CollectionName;
  asked: readonly Asked[];
}

const results: Partial<Record<Value<'resultStatus'>, string>> = {
  rapportert: 'Vi har sett noe',
  'for-tidlig': 'Det er for tidlig å si',
  planlagt: 'Vi har ikke begynt',
};

const YEAR = 'Skriv årstallet, for eksempel 2022.';
const TIME = 'Skriv for eksempel 90 minutter, 3 timer eller 2 dager.';

const language: Asked = { field: 'language', asks: 'Hvilken målform skrev dere på?' };

export const forms: Readonly<Record<FormName, Form>> = {
  erfaring: {
    collection: 'eksempler',
    asked: [
      {
        field: 'title',
        asks: 'Hva kan vi kalle det?',
        hint: 'For eksempel: Faste boligmøter med NAV.',
        must: true,
        first: true,
      },
      { field: 'summary', asks: 'Fortell det i én setning', must: true, first: true },
      {
        field: 'municipalities',
        asks: 'Hvilken kommune?',
        first: true,
      },
      {
        heading: 'background',
        asks: 'Hvordan var det før, og hva ville dere løse?',
        must: true,
        first: true,
      },
      { heading: 'did', asks: 'Hva gjorde dere?', must: true, first: true },
      { heading: 'came', asks: 'Hva så dere etterpå?', must: true, first: true },
      {
        heading: 'hard',
        asks: 'Hva var vanskelig, og hva ville dere gjort annerledes?',
        first: true,
      },
      { heading: 'you', asks: 'Hva bør andre vite før de gjør det samme?', first: true },
      {
        heading: 'you',
        lead: 'Les mer',
        asks: 'Hvor kan andre lese om det?',
        hint: 'En rapport, et saksframlegg eller en nettside. La det stå tomt når det ikke er skrevet ennå.',
        first: true,
      },
      { field: 'results', asks: 'Hvor langt er dere kommet?', words: results },
      { field: 'period.from', asks: 'Hvilket år begynte dere?', number: YEAR },
      { field: 'period.to', asks: 'Hvilket år var dere ferdige?', number: YEAR },
      {
        heading: 'did',
        lead: 'Med på det',
        asks: 'Hvor mange var med?',
        hint: 'Tell både dem det gjaldt, og dere selv. For eksempel: 9 husstander og 3 ansatte.',
      },
      { heading: 'did', lead: 'Kostnad', asks: 'Hva kostet det, i penger og tid?' },
      { field: 'problems', asks: 'Hva av dette ligner på det dere ville løse?' },
      { field: 'targetGroups', asks: 'Hvem var det for?' },
      { field: 'tools', asks: 'Hvilket verktøy ligner mest på det dere brukte?' },
      {
        field: 'partners',
        asks: 'Hvem samarbeidet dere med?',
        hint: 'Etater og organisasjoner, ikke personer.',
      },
      {
        field: 'ask',
        asks: 'Hvem kan andre spørre i dag?',
        hint: 'Skriv rollen, ikke navnet. For eksempel: Den som leder boligkontoret.',
      },
      language,
    ],
  },
  verktoy: {
    collection: 'verktoy',
    asked: [
      { field: 'title', asks: 'Hva heter verktøyet?', must: true, first: true },
      { field: 'summary', asks: 'Hva er det, i én setning?', must: true, first: true },
      { heading: 'when', asks: 'Når passer det?', must: true, first: true },
      { heading: 'whenNot', asks: 'Når bør dere la det være?', must: true, first: true },
      {
        heading: 'how',
        asks: 'Hvordan gjør dere det, steg for steg?',
        hint: 'Begynn gjerne hvert steg med noen få ord og punktum: «Send brev. Be om svar innen en uke.»',
        must: true,
        first: true,
      },
      { heading: 'helps', asks: 'Hva hjelper?', first: true },
      { heading: 'pitfalls', asks: 'Hva går ofte galt?', first: true },
      {
        field: 'category',
        asks: 'Hva ligner det mest på?',
        must: true,
        first: true,
        words: {
          prosessuelle: 'et møte eller en samling',
          organisatoriske: 'et nettverk, et team eller en rolle',
          strukturelle: 'en mal, en rutine eller en avtale',
          fou: 'en undersøkelse eller noe som bruker forskning',
          digitale: 'noe på nett eller på film',
        },
      },
      {
        field: 'purposes[].purpose',
        asks: 'Hva er det mest nyttig til?',
        must: true,
        first: true,
      },
      { field: 'phase', asks: 'Når i et samarbeid passer det?', must: true, first: true },
      {
        field: 'withWhom',
        asks: 'Hvem møter dere når dere bruker det?',
        must: true,
        first: true,
      },
      {
        field: 'participants',
        asks: 'Hvor mange kan være med?',
        number: 'Skriv det minste og det største antallet, for eksempel 4–12.',
        must: true,
        first: true,
      },
      {
        field: 'effort.preparation',
        asks: 'Hvor lang tid tar det å forberede?',
        number: TIME,
        must: true,
        first: true,
      },
      {
        field: 'effort.running',
        asks: 'Hvor lang tid tar det å gjøre det?',
        number: TIME,
        must: true,
        first: true,
      },
      {
        field: 'effort.followUp',
        asks: 'Hvor lang tid tar arbeidet etterpå?',
        number: 'Skriv for eksempel 30 minutter, en dag eller ingen.',
        must: true,
        first: true,
      },
      {
        field: 'experience',
        asks: 'Hvor mye erfaring trenger den som leder det?',
        must: true,
        first: true,
      },
      {
        field: 'knowledge',
        asks: 'Hva slags kunnskap får dere fram?',
        must: true,
        first: true,
        words: {
          erfaring: 'det fagfolk har erfart',
          bruker: 'det de som får hjelp, vet',
          forskning: 'det forskningen sier',
        },
      },
      { field: 'cost', asks: 'Hva koster det, utenom egen tid?', must: true, first: true },
      { field: 'forWhom', asks: 'Hvem kan sette det i gang?', must: true, first: true },
      { field: 'aliases', asks: 'Hva kalles det ellers?' },
      { field: 'origin', asks: 'Er det prøvd?' },
      { field: 'participants.who', asks: 'Hvem er med?' },
      {
        field: 'use',
        asks: 'Bruker dere det for dere selv eller sammen med andre?',
        words: { internt: 'for oss selv', eksternt: 'sammen med andre' },
      },
      { field: 'examples', asks: 'Hvilket eksempel her viser det?' },
      language,
    ],
  },
};
