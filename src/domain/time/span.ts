import { inWords } from './numbers.ts';

/** A part of a line, in percent of it. */
export interface Span {
  x: number;
  width: number;
}

/** Minutes in words: «90 minutter», «3 timer», «2 timer og 30 minutter». */
export function spanText(minutes: number, language: 'nb' | 'nn' = 'nb'): string {
  const rest = minutes % 60;
  const hours = (minutes - rest) / 60;
  const said = (n: number): string =>
    `${n} ${language === 'nn' || n === 1 ? 'minutt' : 'minutter'}`;
  if (minutes < 60 || minutes === 90) return said(minutes);
  const whole = hours === 1 ? '1 time' : `${hours} ${language === 'nn' ? 'timar' : 'timer'}`;
  return rest ? `${whole} og ${said(rest)}` : whole;
}

/**
 * Weeks in words, or the years and half years they make: «12 uker», «et halvt år», «to år».
 * @param number how the number of weeks is written
 */
export function weeksText(
  weeks: number,
  language: 'nb' | 'nn' = 'nb',
  number: (weeks: number) => string = String,
): string {
  const say = (nb: string, nn: string): string => (language === 'nn' ? nn : nb);
  if (weeks === 26) return say('et halvt år', 'eit halvt år');
  if (weeks === 78) return say('halvannet år', 'halvtanna år');
  if (weeks === 52) return say('ett år', 'eitt år');
  if (weeks % 52 === 0) return `${inWords(weeks / 52)} år`;
  return `${number(weeks)} ${weeks === 1 ? say('uke', 'veke') : say('uker', 'veker')}`;
}

/**
 * Days that are whole months of thirty, or a year, in words: «en måned», «3 måneder», «et halvt år»;
 * '' for other days.
 */
export function monthsText(days: number, language: 'nb' | 'nn' = 'nb'): string {
  const say = (nb: string, nn: string): string => (language === 'nn' ? nn : nb);
  if (days === 365) return weeksText(52, language);
  if (days === 180) return weeksText(26, language);
  if (days % 30 !== 0) return '';
  return days === 30 ? say('en måned', 'ein månad') : `${days / 30} ${say('måneder', 'månader')}`;
}

/** Minutes in few letters, the same in both language forms: «45 min», «3 t», «2 t 30 min». */
export function minutesShort(minutes: number): string {
  const rest = minutes % 60;
  const hours = (minutes - rest) / 60;
  return [...(hours ? [`${hours} t`] : []), ...(rest || !hours ? [`${rest} min`] : [])].join(' ');
}
