import { inForm } from './forms.ts';
import type { Language } from '../schemas/values.ts';

/**
 * Words for time, people and names. Apart from the words of the frame: the browser needs only
 * these.
 */
const measures = {
  preparation: ['Forberedelse', 'Førebuing'],
  running: ['Gjennomføring', 'Gjennomføring'],
  followUp: ['Oppfølging', 'Oppfølging'],
  noTime: ['ingen tid', 'inga tid'],
  hours: ['{n} timer', '{n} timar'],
  minutes: ['{n} minutter', '{n} minutt'],
  halfDay: ['en halv dag', 'ein halv dag'],
  oneDay: ['1 dag', '1 dag'],
  days: ['{n} dager', '{n} dagar'],
  persons: ['{n} personer', '{n} personar'],
  nowNamed: ['nå {n}', 'no {n}'],
  yearsFrom: ['fra {n}', 'frå {n}'],
} as const;

/** A measure in words, in bokmål or nynorsk. */
export const measure = (
  key: keyof typeof measures,
  language: Language,
  n: number | string = '',
): string => inForm(measures[key], language, n);
