import type { Language } from '../schemas/values.ts';

/** A text in bokmål and in nynorsk. */
export type Forms = readonly [nb: string, nn: string];

/** The text of a language form, with a number or name at `{n}` where it has a place for it. */
export function inForm(forms: Forms, language: Language, n: number | string = ''): string {
  return forms[language === 'nn' ? 1 : 0].replace('{n}', () => String(n));
}

/** The text with a capital first letter, where it stands alone. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a role or a title can begin with that is a name, and keeps its capital. */
const NAME = /^(?:\p{Lu}[\p{Lu}\d]|FoU|Husbanken|Open Space|Veiviseren)/u;

/** The text with a small first letter, inside a sentence or a list; names keep theirs. */
export const uncapital = (text: string): string =>
  NAME.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** The text as a quotation; one inside it has the marks that Norwegian gives the inner. */
export const quoted = (text: string): string =>
  `«${text.replaceAll('«', '‘').replaceAll('»', '’')}»`;

/** Titles after each other with commas: only the first has a capital, and names. */
export const listed = (titles: readonly string[]): string =>
  titles.map((title, i) => (i ? uncapital(title) : title)).join(', ');

/** What is named one after the other: «1», «1 og 2», «1, 2 og 4». */
export const inRow = (texts: readonly string[]): string =>
  [...texts.slice(0, -2), texts.slice(-2).join(' og ')].join(', ');
