/** The fields that an invitation or a reminder may hold, as `{dato}`. */
export const letterFields = [
  'dato',
  'start',
  'slutt',
  'sted',
  'avsender',
  'svarfrist',
  'lenke',
  'tema',
] as const;
export type LetterField = (typeof letterFields)[number];

/** What a field is called where it is not filled in. */
const names: Record<LetterField, { nb: string; nn: string }> = {
  dato: { nb: 'dato', nn: 'dato' },
  start: { nb: 'starttid', nn: 'starttid' },
  slutt: { nb: 'sluttid', nn: 'sluttid' },
  sted: { nb: 'sted', nn: 'stad' },
  avsender: { nb: 'avsender', nn: 'avsendar' },
  svarfrist: { nb: 'svarfrist', nn: 'svarfrist' },
  lenke: { nb: 'lenke', nn: 'lenke' },
  tema: { nb: 'tema', nn: 'tema' },
};

/** What is known of the fields. */
export type Filled = Partial<Record<LetterField, string>>;

/** A piece of a letter: words, or a field with what it shows. */
export type LetterPart = string | { field: LetterField; shows: string; filled: boolean };

const isField = (name: string): name is LetterField =>
  (letterFields as readonly string[]).includes(name);

/** A field as it shows: what is known, else its name in brackets. */
export const fieldText = (field: LetterField, known: Filled, language: 'nb' | 'nn'): string =>
  known[field] ?? `[${names[field][language]}]`;

/** A letter in pieces, so that what the reader must fill in can be marked. */
export function letterParts(text: string, known: Filled, language: 'nb' | 'nn'): LetterPart[] {
  return text
    .trim()
    .split(/\{([^{}]*)\}/)
    .map((piece, i): LetterPart =>
      i % 2 && isField(piece)
        ? { field: piece, shows: fieldText(piece, known, language), filled: piece in known }
        : piece,
    )
    .filter((part) => part !== '');
}

/** A letter as plain text, to be copied or written to a file. */
export const letterText = (text: string, known: Filled, language: 'nb' | 'nn'): string =>
  letterParts(text, known, language)
    .map((part) => (typeof part === 'string' ? part : part.shows))
    .join('');
