import type { Language } from '../schemas/values.ts';

/** A text in bokmål and in nynorsk. */
export type Forms = readonly [nb: string, nn: string];

/** The text of a language form, with a number or name at `{n}` where it has a place for it. */
export function inForm(forms: Forms, language: Language, n: number | string = ''): string {
  return forms[language === 'nn' ? 1 : 0].replace('{n}', () => String(n));
}

/** The text with a capital first letter, where it stands alone. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
