/** The collections a field may point to. `collections.ts` must have each of them. */
export type Referable =
  | 'begreper'
  | 'eksempler'
  | 'kommuner'
  | 'kontor'
  | 'loep'
  | 'maler'
  | 'mottakere'
  | 'opplegg'
  | 'problemer'
  | 'tema'
  | 'verktoy';

/**
 * What an editor needs to know about one field. It becomes the zod metadata of the field, and from
 * there the contributor page, the forms, `npm run ny`, the JSON Schema and the codebooks.
 */
export type Help = {
  /** What the field means, in Norwegian. */
  description: string;
  /**
   * A good value, as it is written in the file (YAML). A test reads it against the field itself.
   */
  good: string;
  /** A value that looks right and is not, as it would be written. */
  bad: string;
  /** Why the bad value is bad, in Norwegian. */
  why: string;
};

declare module 'zod' {
  interface GlobalMeta {
    good?: string;
    bad?: string;
    why?: string;
    /** The collection a value points to, or `place` for a place in a source. */
    ref?: Referable | 'place';
    /** The table of allowed values (values.ts). */
    table?: string;
    /** The term of a fact at a glance, per language form. */
    fact?: { nb: string; nn: string };
    /** When a field that may be left out by itself must be there, by what else the file says. */
    needed?: string;
  }
}

/** Metadata for one field: meaning, a good value, a bad value, and why it is bad. */
export const help = (description: string, good: string, bad: string, why: string): Help => ({
  description,
  good,
  bad,
  why,
});

/** What only those who write and draw need: it stands in no published schema. */
export const PRIVATE_META = ['good', 'bad', 'why', 'ref', 'table', 'fact', 'needed'] as const;

/** Shows a field of allowed values among the facts beside the text, under this term. */
export const fact = (nb: string, nn = nb): { fact: { nb: string; nn: string } } => ({
  fact: { nb, nn },
});

/** Says when a field must be there, where the checks ask for it by what else the file says. */
export const neededWhen = (needed: string): { needed: string } => ({ needed });
