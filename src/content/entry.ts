import type { Root, RootContent } from 'mdast';
import type { CollectionName } from '../schemas/collection-names.ts';
import type { Data } from '../schemas/collections.ts';
import type { Section } from './sections.ts';
import { languageFrom, type Language } from '../schemas/values.ts';

/** A file that could be split and parsed. Its frontmatter may still be wrong. */
export interface ContentDocument {
  collection: CollectionName;
  id: string;
  path: string;
  raw: Record<string, unknown>;
  /** The Markdown below the frontmatter, as written. */
  markdown: string;
  body: Root;
  intro: RootContent[];
  sections: Section[];
  /** Lines before the body, to name lines of the file. */
  bodyLine: number;
}

/** A document whose frontmatter fits its schema. */
export interface Entry<C extends CollectionName = CollectionName> extends ContentDocument {
  collection: C;
  data: Data<C>;
}

export type AnyEntry = { [C in CollectionName]: Entry<C> }[CollectionName];

/** The entries of one collection. */
export function entriesOf<C extends CollectionName>(
  entries: readonly AnyEntry[],
  collection: C,
): Entry<C>[] {
  return entries.filter((e) => e.collection === collection) as unknown as Entry<C>[];
}

/** The language form of a document; collections without the field are bokmål. */
export function languageOf(document: ContentDocument): Language {
  return languageFrom(document.raw.language);
}
