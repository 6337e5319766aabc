import type { Language, Value } from '../../schemas/values.ts';
import type { PageType } from './types.ts';

/**
 * What a reader's browser knows about every page: enough to order hits, draw them and count
 * filters.
 */
export interface CatalogPage {
  url: string;
  title: string;
  type: PageType;
  language: Language;
  /** About how many keys its running text has. */
  length: number;
  /**
   * How many keys each question it answers has; they stand before the running text in the index.
   */
  asked: readonly number[];
  /** The same of the questions that its run sheets and templates answer: it answers them as well. */
  below?: number[];
  /** The guide it belongs to, by id, and how many of `below` stand before its own there. */
  under?: { guide: string; before: number };
  kind?: Value<'category'>;
  /** What it takes: usual minutes of work (0 where it varies), fewest and most people. */
  takes?: readonly [minutes: number, min: number, max: number];
}

/** Pages by the id that their file of texts has. */
export type Catalog = ReadonlyMap<string, CatalogPage>;

type Row = [
  id: string,
  url: string,
  title: string,
  type: PageType,
  language: Language,
  length: number,
  asked: string,
  kind: Value<'category'> | 0,
  takes: CatalogPage['takes'] | 0,
  /** The place of its guide in the list, from 1. */
  guide: number,
];

/** Lengths as one character each: `5` is five keys, `z` is 35. */
export const LONGEST_ASKED = 35;
const writeLengths = (lengths: readonly number[]): string =>
  lengths.map((n) => n.toString(36)).join('');
const readLengths = (text: string): number[] => Array.from(text, (c) => Number.parseInt(c, 36));

/** The columns of a table of rows, or its rows of columns. */
const turned = (table: readonly (readonly unknown[])[]): unknown[][] =>
  (table[0] ?? []).map((_cell, i) => table.map((line) => line[i]));

/** Columns instead of objects: the file travels to phones, and like packs well beside like. */
export function catalogColumns(
  pages: readonly (CatalogPage & { id: string; guideUrl?: string })[],
): unknown[][] {
  const places = new Map(pages.map(({ url }, i) => [url, i + 1]));
  return turned(
    pages.map((p): Row => {
      const { id, url, title, type, language, length, kind = 0, takes = 0, guideUrl = '' } = p;
      const guide = places.get(guideUrl) ?? 0;
      return [id, url, title, type, language, length, writeLengths(p.asked), kind, takes, guide];
    }),
  );
}

export function readCatalog(columns: unknown): Catalog {
  const rows = turned(columns as unknown[][]) as Row[];
  const pages = new Map(
    rows.map(
      ([id, url, title, type, language, length, asked, kind, takes]): [string, CatalogPage] => [
        id,
        {
          url,
          title,
          type,
          language,
          length,
          asked: readLengths(asked),
          ...(kind ? { kind } : {}),
          ...(takes ? { takes } : {}),
        },
      ],
    ),
  );
  for (const row of rows) {
    const [own, guide] = [pages.get(row[0]), rows[(row[9] || 0) - 1]?.[0] ?? ''];
    const above = pages.get(guide);
    if (!own || !above) continue;
    const below = (above.below ??= []);
    own.under = { guide, before: below.length };
    below.push(...own.asked);
  }
  return pages;
}
