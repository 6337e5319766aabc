import type { Language, Value } from '../../schemas/values.ts';
import type { PageType } from './types.ts';

/** What a reader's browser knows about every page: enough to order hits, draw them and count filters. */
export interface CatalogPage {
  url: string;
  title: string;
  type: PageType;
  language: Language;
  /** How many keys its running text has. */
  length: number;
  kind?: Value<'category'>;
}

/** Pages by Pagefind's id for their record. */
export type Catalog = ReadonlyMap<string, CatalogPage>;

type Row = [
  id: string,
  url: string,
  title: string,
  type: PageType,
  language: Language,
  length: number,
  kind?: Value<'category'>,
];

/** Rows instead of objects: the file travels to phones. */
export function catalogRows(pages: readonly (CatalogPage & { id: string })[]): Row[] {
  return pages.map((p): Row =>
    p.kind
      ? [p.id, p.url, p.title, p.type, p.language, p.length, p.kind]
      : [p.id, p.url, p.title, p.type, p.language, p.length],
  );
}

export function readCatalog(rows: unknown): Catalog {
  return new Map(
    (rows as Row[]).map(([id, url, title, type, language, length, kind]) => [
      id,
      { url, title, type, language, length, ...(kind ? { kind } : {}) },
    ]),
  );
}
