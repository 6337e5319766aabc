/**
 * Norwegian endings, bokmål and nynorsk together. Each use takes the groups it means: the key of a
 * word takes off all of them, a misspelt word and a word to look up only what a noun can have.
 */

/** Number and definiteness of nouns, and the present of verbs: the longest first. */
const inflections = ['ane', 'ene', 'ar', 'er', 'en', 'et', 'a'] as const;

/** Endings a noun may have where a text uses it, the genitive among them. */
export const nounEndings = [...inflections, 's', 'ens', 'ets'] as const;

/** Endings taken once off a word that nobody knows, to find its base. */
export const looseEndings = [...inflections, 'e', 's'] as const;

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
