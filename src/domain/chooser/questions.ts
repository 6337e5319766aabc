import { keysOf, textOf, type Value, type ValueTable } from '../../schemas/values.ts';

/** The questions of the chooser: names in the address, words on the page, allowed answers. */

export interface Option {
  value: string;
  label: string;
}

/** Questions with several answers. The key is the name in the address. */
export const manyQuestions = {
  formaal: { label: 'Hva vil dere oppnå?', table: 'purpose' },
  med: { label: 'Sammen med hvem?', table: 'withWhom' },
  kunnskap: { label: 'Hva slags kunnskap trenger dere?', table: 'knowledge' },
} as const satisfies Record<string, { label: string; table: ValueTable }>;

/** Questions with one answer. Answers that a guide field has no words for have their own here. */
export const oneQuestions = {
  bruk: {
    label: 'Internt eller eksternt?',
    options: { internt: 'internt i Husbanken', eksternt: 'eksternt, sammen med andre' },
  },
  fase: {
    label: 'Hvor i samarbeidet er dere?',
    options: {
      foer: 'før vi begynner',
      underveis: 'underveis',
      etter: 'mot slutten eller etterpå',
    },
  },
  forberedelse: { label: 'Tid til å forberede', options: limits('mer enn en uke') },
  tid: { label: 'Tid til å gjennomføre', options: limits('flere uker, måneder eller år') },
  penger: {
    label: 'Penger',
    options: {
      ingen: 'ingen penger',
      lav: 'litt penger',
      middels: 'noe penger',
      hoey: 'eget budsjett',
    },
  },
  erfaring: {
    label: 'Erfaring hos den som skal lede',
    options: {
      ingen: 'ingen erfaring',
      noe: 'noe erfaring',
      erfaren: 'erfaren leder av prosesser',
    },
  },
  stoerrelse: {
    label: 'Kommunens størrelse',
    options: Object.fromEntries(keysOf('sizeClass').map((key) => [key, textOf('sizeClass', key)])),
  },
} as const satisfies Record<string, { label: string; options: Record<string, string> }>;

function limits(long: string): Record<Value<'timeBand'>, string> {
  const options = Object.fromEntries(
    keysOf('timeBand').map((key) => [key, textOf('timeBand', key)]),
  ) as Record<Value<'timeBand'>, string>;
  return { ...options, lenge: long };
}

export type ManyQuestion = keyof typeof manyQuestions;
export type OneQuestion = keyof typeof oneQuestions;

/** Name in the address of the number of people, and its bounds. */
export const PEOPLE = { id: 'antall', label: 'Hvor mange blir med?', min: 1, max: 2000 } as const;

/** The answers of a question with several answers. */
export function manyOptions(question: ManyQuestion): Option[] {
  const { table } = manyQuestions[question];
  return keysOf(table).map((value) => ({ value, label: textOf(table, value) }));
}

/** The answers of a question with one answer. */
export function oneOptions(question: OneQuestion): Option[] {
  return Object.entries(oneQuestions[question].options).map(([value, label]) => ({ value, label }));
}

export const manyIds = Object.keys(manyQuestions) as ManyQuestion[];
export const oneIds = Object.keys(oneQuestions) as OneQuestion[];
