import { capital } from '../../language/forms.ts';
import { label } from '../../language/labels.ts';
import { monthsText } from '../time/span.ts';

interface Weeks {
  week?: number | undefined;
  toWeek?: number | undefined;
}

/** The weeks of a row in a work plan: «4», «4–24». */
export const weekNumbers = ({ week = 1, toWeek }: Weeks): string =>
  toWeek && toWeek !== week ? `${week}–${toWeek}` : `${week}`;

/** The same with the word: «Uke 4», «Uke 4–24». */
export const weeksText = (weeks: Weeks, language: 'nb' | 'nn'): string =>
  `${label('week', language)} ${weekNumbers(weeks)}`;

/**
 * How far from the day a task is, in words: «4 uker før», «1 dag etter», «Et halvt år etter»,
 * «Samme dag».
 */
export function distanceText(
  days: number,
  side: 'before' | 'after',
  language: 'nb' | 'nn',
): string {
  if (days === 0) return label('sameDay', language);
  const word = label(side === 'before' ? 'beforehand' : 'afterwards', language).toLowerCase();
  if (days >= 14 && days % 7 === 0)
    return `${days / 7} ${label('weeks', language).toLowerCase()} ${word}`;
  const months = monthsText(days, language);
  if (months) return `${capital(months)} ${word}`;
  return days === 1 ? `1 dag ${word}` : `${days} ${label('days', language)} ${word}`;
}
