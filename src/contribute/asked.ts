import type { CollectionName } from '../schemas/collections.ts';
import type { Value } from '../schemas/values.ts';

/** The forms for people outside, by the page they stand on: `/bidra/<form>/`. */
export type FormName = 'erfaring' | 'verktoy';
export const formNames: readonly FormName[] = ['erfaring', 'verktoy'];

/** One question as a person outside meets it, and where in the file the answer goes. */
export interface Asked {
  asks: string;
  hint?: string;
  /** How a number is written: the hint, and what is said where it is something else. */
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

const ONLY_YEAR = 'Skriv bare årstallet, for eksempel 2022.';

const language: Asked = { field: 'language', asks: 'Hvilken målform skrev du på?' };

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
        hint: 'Er det flere, så skill med komma.',
        first: true,
      },
      {
        heading: 'background',
        asks: 'Hvordan var det før, og hva ville dere løse?',
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
      },
      { field: 'results', asks: 'Hvor langt er dere kommet?', words: results },
      { field: 'period.from', asks: 'Hvilket år begynte dere?', number: ONLY_YEAR },
      { field: 'period.to', asks: 'Hvilket år var dere ferdige?', number: ONLY_YEAR },
      { heading: 'did', lead: 'Med på det', asks: 'Hvor mange var med?' },
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
      { heading: 'whenNot', asks: 'Når bør en la det være?', first: true },
      { heading: 'how', asks: 'Hvordan gjør dere det, steg for steg?', must: true, first: true },
      { heading: 'helps', asks: 'Hva hjelper?', first: true },
      { heading: 'pitfalls', asks: 'Hva går ofte galt?', first: true },
      { field: 'aliases', asks: 'Hva mer kalles det?' },
      { field: 'origin', asks: 'Er det prøvd?' },
      { field: 'purposes[].purpose', asks: 'Hva er det mest nyttig til?' },
      { field: 'phase', asks: 'Når i et samarbeid passer det?' },
      { field: 'participants.who', asks: 'Hvem er med?' },
      { field: 'withWhom', asks: 'Hvem møter dere når dere bruker det?' },
      {
        field: 'use',
        asks: 'Bruker dere det for dere selv, eller sammen med andre?',
        words: { internt: 'for oss selv', eksternt: 'sammen med andre' },
      },
      {
        field: 'participants.min',
        asks: 'Hvor mange må minst være med?',
        number: 'Skriv bare tallet, for eksempel 4.',
      },
      {
        field: 'participants.max',
        asks: 'Hvor mange kan være med?',
        number: 'Skriv bare det høyeste tallet, for eksempel 20.',
      },
      {
        field: 'effort.running.amount',
        asks: 'Hvor lang tid tar det?',
        number: 'Skriv bare tallet, for eksempel 90. Om det er minutter, svarer dere under.',
      },
      { field: 'effort.running.unit', asks: 'Er det minutter eller dager?' },
      {
        field: 'effort.preparation.amount',
        asks: 'Hvor mange minutter tar det å forberede?',
        number: 'Skriv bare tallet, for eksempel 60.',
      },
      {
        field: 'effort.followUp.amount',
        asks: 'Hvor mange minutter tar det etterpå?',
        number: 'Skriv bare tallet, for eksempel 30.',
      },
      { field: 'experience', asks: 'Hvor mye erfaring trenger den som leder det?' },
      {
        field: 'knowledge',
        asks: 'Hva slags kunnskap får dere fram?',
        words: {
          erfaring: 'det fagfolk har erfart',
          bruker: 'det de som får hjelp, vet',
          forskning: 'det forskningen sier',
        },
      },
      { field: 'cost', asks: 'Hva koster det, utenom egen tid?' },
      { field: 'forWhom', asks: 'Hvem kan sette det i gang?' },
      { field: 'examples', asks: 'Hvilket eksempel her viser det?' },
      language,
    ],
  },
};
