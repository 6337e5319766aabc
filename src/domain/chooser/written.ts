import { keysOf, textOf } from '../../schemas/values.ts';
import { nothingTold, type Situation } from './situation.ts';

/** Prepared answers: situations told in the reports, and one per purpose. Each has a page of its own that needs no script. */
export interface Prepared {
  id: string;
  title: string;
  lead: string;
  situation: Situation;
}

type Told = Partial<Situation>;
const told = (id: string, title: string, lead: string, situation: Told): Prepared => ({
  id,
  title,
  lead,
  situation: { ...nothingTold, ...situation },
});

/** Situations from the five reports, written as a reader would say them. */
export const writtenSituations: readonly Prepared[] = [
  told(
    'fem-kommuner-to-aar',
    'Fem kommuner, samme tema, og staten vil samordne seg',
    'Fem kommuner arbeider med det samme temaet. De statlige aktørene i regionen vil samordne seg. Dere har to år.',
    {
      formaal: ['dele-erfaring', 'samordne'],
      med: ['kommuner', 'regional-stat'],
      antall: 25,
      tid: 'lenge',
      penger: 'middels',
    },
  ),
  told(
    'nyansatt',
    'En nyansatt skal forstå hva programmet har lært',
    'En ny kollega begynner mandag. Det meste av erfaringen sitter i hodene på to andre.',
    {
      formaal: ['laere-opp', 'dele-erfaring'],
      med: ['kolleger'],
      bruk: 'internt',
      antall: 4,
      penger: 'ingen',
    },
  ),
  told(
    'raadmannen-maa-med',
    'Rådmannen må med',
    'Fagfolkene i kommunen er i gang, men toppledelsen har ikke tatt ansvar for saken.',
    {
      formaal: ['forankre'],
      med: ['ledelse'],
      bruk: 'eksternt',
      antall: 6,
      penger: 'lav',
      erfaring: 'erfaren',
    },
  ),
  told(
    'rapport-ingen-bruker',
    'En forskningsrapport ingen bruker',
    'Kontoret har fått en rapport med nyttige funn. Seks kolleger har en halv dag til å gjøre noe med den.',
    {
      formaal: ['bruke-forskning'],
      med: ['kolleger'],
      kunnskap: ['forskning'],
      bruk: 'internt',
      antall: 6,
      tid: 'halvdag',
      penger: 'lav',
    },
  ),
  told(
    'vanskelig-sak',
    'Tre kolleger sitter fast i en sak',
    'Tre rådgivere på to kontor har hver sin vanskelige sak. De har halvannen time.',
    {
      formaal: ['loese-problem', 'dele-erfaring'],
      med: ['kolleger', 'andre-kontor'],
      bruk: 'internt',
      antall: 3,
      tid: 'kort',
      penger: 'ingen',
    },
  ),
  told(
    'staten-kjenner-ikke-hverandre',
    'Statlige etater som ikke kjenner hverandre',
    'Tolv personer fra statlige etater skal finne ut hva de kan gjøre sammen. Ingenting er avtalt.',
    {
      formaal: ['bli-kjent', 'samordne'],
      med: ['regional-stat'],
      bruk: 'eksternt',
      fase: 'foer',
      antall: 12,
      tid: 'dag',
      penger: 'lav',
    },
  ),
  told(
    'deltakerne-setter-dagsorden',
    'Deltakerne skal sette dagsorden',
    'Førti-fem personer fra åtte kommuner og staten møtes for første gang. De skal selv bestemme hva de snakker om.',
    {
      formaal: ['bli-kjent', 'kartlegge'],
      med: ['kommuner', 'regional-stat'],
      antall: 45,
      tid: 'dag',
      penger: 'middels',
      erfaring: 'erfaren',
    },
  ),
  told(
    'fra-problem-til-tiltak',
    'Fra problem til tiltak på en ettermiddag',
    'Kommunene har kartlagt utfordringene. Nå skal 24 personer finne tiltak på noen timer.',
    {
      formaal: ['loese-problem'],
      med: ['kommuner'],
      bruk: 'eksternt',
      fase: 'underveis',
      antall: 24,
      tid: 'halvdag',
      penger: 'ingen',
    },
  ),
  told(
    'brukernes-stemme',
    'Brukerne skal bli hørt',
    'En kommune vil vite hva de som bor i boligene, mener om tilbudet.',
    { formaal: ['medvirke'], med: ['brukere', 'kommuner'], kunnskap: ['bruker'], bruk: 'eksternt' },
  ),
  told(
    'ulike-rapporter',
    'Alle rapporterer på sin måte',
    'Programkommunene skriver ulike rapporter, og dere kan ikke sammenligne dem eller lære av dem.',
    {
      formaal: ['foelge-opp', 'dele-erfaring'],
      med: ['kommuner'],
      bruk: 'eksternt',
      antall: 8,
      penger: 'ingen',
    },
  ),
  told(
    'resultatene-skal-ut',
    'Resultatene skal ut til flere',
    'Arbeidet går mot slutten. Hundre personer fra kommuner og stat skal få høre hva som kom ut av det, på én dag.',
    {
      formaal: ['spre'],
      med: ['kommuner', 'regional-stat'],
      bruk: 'eksternt',
      fase: 'etter',
      antall: 100,
      tid: 'dag',
    },
  ),
  told(
    'kjenner-ikke-problemet',
    'Vi vet ikke helt hva problemet er',
    'En kommune skal i gang med et fireårig program. Først må den finne ut hvor skoen trykker, og få ledelsen med.',
    {
      formaal: ['kartlegge', 'forankre'],
      med: ['kommuner', 'ledelse'],
      bruk: 'eksternt',
      fase: 'foer',
      penger: 'hoey',
    },
  ),
  told(
    'forsker-med-underveis',
    'En forsker skal følge arbeidet',
    'Programmet varer i flere år, og dere har penger til å la noen utenfra se det dere selv ikke ser.',
    {
      formaal: ['foelge-opp', 'reflektere'],
      med: ['forskere', 'kommuner'],
      kunnskap: ['forskning'],
      tid: 'lenge',
      penger: 'hoey',
      erfaring: 'erfaren',
    },
  ),
  told(
    'ti-minutter-paa-moetet',
    'Litt læring på et møte vi alt har',
    'Ti kolleger har en fast time sammen. Ingen har tid til å forberede noe stort.',
    {
      formaal: ['dele-erfaring', 'reflektere'],
      med: ['kolleger'],
      bruk: 'internt',
      antall: 10,
      forberedelse: 'kort',
      tid: 'kort',
      penger: 'ingen',
      erfaring: 'ingen',
    },
  ),
];

/** One prepared answer per purpose, with nothing else told. */
export const purposeAnswers: readonly Prepared[] = keysOf('purpose').map((purpose) =>
  told(
    purpose,
    `Verktøy for å ${textOf('purpose', purpose)}`,
    `Verktøyene som er best for å ${textOf('purpose', purpose)}, når vi ikke vet mer.`,
    { formaal: [purpose] },
  ),
);

export const preparedAnswers: readonly Prepared[] = [...writtenSituations, ...purposeAnswers];
export const preparedUrl = (id: string): string => `/velg/${id}/`;
