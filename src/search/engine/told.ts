import { fold, wordsOf } from '../../language/fold.ts';
import { numberWords } from '../../language/number-words.ts';
import type { Value } from '../../schemas/values.ts';

/** What a query tells of a situation, beside what it asks for. */
export interface Told {
  people?: number;
  /** Minutes of work: a day is 450, a month 20 days. */
  minutes?: number;
  cost?: Value<'cost'>;
  experience?: Value<'experience'>;
}

const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(numberWords).map(([word, n]) => [fold(word), n]),
);

const MINUTES = new Set(['min', 'minutt', 'minutter', 'minuttar', 'minutta']);
const HOURS = new Set(['time', 'timer', 'timar', 'timen', 'timane']);
const DAYS = new Set(['dag', 'dager', 'dagar', 'dagen']);
const WEEKS = new Set(['uke', 'uker', 'veke', 'veker']);
const MONTHS = new Set(['maned', 'maneder', 'manader', 'manad']);
const PEOPLE = new Set(
  'personer personar deltakere deltakarar deltagere folk stykker stykk ansatte tilsette kolleger kollegaer kollegaar mennesker'
    .split(' ')
    .map(fold),
);
/** Words that may follow «for 40» when people are meant. */
const AFTER = new Set(['pa', 'i', 'med', 'uten', 'utan', 'gratis', 'og', 'som']);
const DAY = 450;

const numberIn = (word: string | undefined): number | undefined => {
  if (word === undefined) return undefined;
  return /^\d{1,4}$/.test(word) ? Number(word) : numbers[word];
};

/** Minutes told in folded words, or undefined. */
function minutesIn(words: readonly string[]): number | undefined {
  const at = (i: number): string => words[i] ?? '';
  for (let i = 0; i < words.length; i++) {
    if (at(i).startsWith('kvarter')) return 15 * (numberIn(words[i - 1]) ?? 1);
    if (/^halvtime|^halvtim/.test(at(i)) || (at(i) === 'halv' && HOURS.has(at(i + 1)))) return 30;
    if (/^halvan/.test(at(i)) && HOURS.has(at(i + 1))) return 90;
    if (/^halvdag/.test(at(i)) || (at(i) === 'halv' && DAYS.has(at(i + 1)))) return 300;
    if (/^heldag/.test(at(i)) || (/^hele?$/.test(at(i)) && DAYS.has(at(i + 1)))) return DAY;
    const n = numberIn(words[i]);
    if (n === undefined) continue;
    const unit = at(i + 1);
    if (MINUTES.has(unit)) return n;
    if (HOURS.has(unit)) return 60 * n;
    if (DAYS.has(unit)) return DAY * n;
    if (WEEKS.has(unit)) return 5 * DAY * n;
    if (MONTHS.has(unit)) return 20 * DAY * n;
    if (unit === 'ar') return 240 * DAY * n;
  }
  return undefined;
}

/** People told in folded words: «40 deltakere», «for 40». */
function peopleIn(words: readonly string[]): number | undefined {
  for (let i = 0; i < words.length; i++) {
    const n = numberIn(words[i]);
    if (n === undefined || n < 2) continue;
    if (PEOPLE.has(words[i + 1] ?? '')) return n;
    const after = words[i + 1];
    const alone = /^\d+$/.test(words[i] ?? '') && (after === undefined || AFTER.has(after));
    if (alone && ['for', 'til', 'med'].includes(words[i - 1] ?? '')) return n;
  }
  return undefined;
}

/**
 * Facts about time, money, people and experience in a query. Nothing told gives an empty object.
 */
export function toldIn(text: string): Told {
  const words = wordsOf(text).map(fold);
  const all = ` ${words.join(' ')} `;
  const minutes = minutesIn(words);
  const people = peopleIn(words);
  const free =
    /gratis|kostnadsfri| (uten|utan|ingen|null) (penger|pengar|budsjett|midler|midlar) /.test(all);
  const little = / (lite|litt|lita) (penger|pengar|budsjett) | billig/.test(all);
  const untrained = / (uten|utan|ingen) erfaring |uerfar|nybegynner|nybyrjar/.test(all);
  return {
    ...(people === undefined ? {} : { people }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(free ? { cost: 'ingen' as const } : little ? { cost: 'lav' as const } : {}),
    ...(untrained ? { experience: 'ingen' as const } : {}),
  };
}
