/**
 * Norwegian endings, bokmål and nynorsk together. Each use takes the groups it means: the key of a
 * word takes off all of them, a misspelt word and a word to look up only what a noun can have.
 */

/** Number and definiteness of nouns, and the present of verbs: the longest first. */
const inflections = ['ane', 'ene', 'ar', 'er', 'en', 'et', 'a'] as const;

/** Endings a noun may have where a text uses it, the genitive among them. */
export const nounEndings = [...inflections, 's', 'ens', 'ets'] as const;

const looseEnding = new RegExp(`(?:${[...inflections, 'e', 's'].join('|')})$`);

/** A folded word without the ending that a noun may have: the base of one that nobody knows. */
export const baseOf = (form: string): string => form.replace(looseEnding, '');

/** Endings of nouns, verbs and adjectives that make a word of another, in all their forms. */
export const allEndings = [
  ...['asjonane', 'asjonene', 'asjonar', 'asjoner', 'asjonen', 'asjon'],
  ...['elsane', 'elsene', 'elsar', 'elser', 'elsen', 'else'],
  ...['hetene', 'heitane', 'heter', 'heiter', 'heten', 'heita'],
  ...['ingane', 'ingene', 'ingar', 'inger', 'ingen', 'inga', 'ing'],
  ...['ande', 'ende', 'ast', 'est', 'ert'],
  ...inflections,
  'e',
] as const;
