import type { Catalog, CatalogPage } from './catalog.ts';
import { wordsOf } from '../../language/fold.ts';
import { key } from '../../language/key.ts';
import type { Field } from './mark.ts';
import { pageTypes } from './types.ts';
import type { Query, Unit } from './query.ts';
import { foldedTitle, keysOfTitle } from '../../language/text-keys.ts';

/** One page that the index gives for one key. */
export interface Posting {
  id: string;
  fields: Field[];
  /** Times the key stands in the running text. */
  count: number;
}

export interface Lookup {
  unit: Unit;
  postings: Posting[];
  /** Below 1 for a guess: a word not written to its end. */ trust: number;
}

export interface Ranked {
  id: string;
  page: CatalogPage;
  score: number;
  /** Every word of the query is on the page. */ complete: boolean;
}

/** What it is worth that a word stands in a field. */
const worth: Record<Field | 'body', number> = {
  whole: 9,
  title: 10,
  titleParts: 8.5,
  names: 6.5,
  nameParts: 4.5,
  summary: 2.5,
  body: 1,
};
/** A name that is the whole query decides. */
const WHOLE_TITLE = 40;
const WHOLE_NAME = 30;
const AS_WRITTEN = 4;
/** All words of a longer query in the page's names: it is about just that. */
const TOGETHER = 6;
/** Pages that lack too much of what was asked for are not hits. */
const LEAST_COVERAGE = 0.45;

function worthOf({ fields, count }: Posting): number {
  const inNames = Math.max(0, ...fields.filter((f) => f !== 'whole').map((f) => worth[f]));
  const inText = count > 0 ? worth.body + Math.min(2, Math.log2(1 + count) / 2) : 0;
  return inNames + inText / (inNames ? 4 : 1);
}

/** What it is worth that the query is one of the page's names: most when it is the title, as written. */
function wholeBonus(unit: Unit, title: string): number {
  const written = foldedTitle(title).join('');
  if (unit.written && (written === unit.written || written.startsWith(unit.written)))
    return WHOLE_TITLE + AS_WRITTEN;
  return keysOfTitle(title).join('') === unit.key || key(wordsOf(title).join('')) === unit.key
    ? WHOLE_TITLE
    : WHOLE_NAME;
}

/**
 * Orders pages by how well they answer: whole names first, then words in title, names and compounds,
 * then text; rare words weigh more; the kind of page decides between equals.
 * @param lookups what the index gave for each unit of the query
 */
export function rank({ terms }: Query, lookups: readonly Lookup[], catalog: Catalog): Ranked[] {
  const found = terms.map(() => new Set<string>());
  const best = terms.map(() => new Map<string, number>());
  const wholeNames = new Map<string, number>();
  const inTitle = new Map<string, Set<number>>();
  const inNames = new Map<string, Set<number>>();
  for (const { unit, postings, trust } of lookups) {
    for (const posting of postings) {
      const value = worthOf(posting) * trust;
      for (const term of unit.terms) {
        if (value === 0 && !posting.fields.includes('whole')) continue;
        found[term]?.add(posting.id);
        const scores = best[term];
        const reached = Math.max(
          value,
          unit.terms.length > 1 && posting.fields.includes('whole') ? worth.whole * trust : 0,
        );
        scores?.set(posting.id, Math.max(scores.get(posting.id) ?? 0, reached));
        if (posting.fields.some((f) => f !== 'summary'))
          inNames.set(posting.id, (inNames.get(posting.id) ?? new Set()).add(term));
        if (posting.fields.includes('title'))
          inTitle.set(posting.id, (inTitle.get(posting.id) ?? new Set()).add(term));
      }
      if (unit.whole && posting.fields.includes('whole')) {
        const bonus = wholeBonus(unit, catalog.get(posting.id)?.title ?? '') * trust;
        wholeNames.set(posting.id, Math.max(wholeNames.get(posting.id) ?? 0, bonus));
      }
    }
  }
  // A word that stands nowhere tells nothing apart; the rest of the query still counts.
  const rarity = found.map((pages) => (pages.size ? Math.log(1 + catalog.size / pages.size) : 0));
  const total = rarity.reduce((sum, r) => sum + r, 0) || 1;
  const ids = new Set(found.flatMap((pages) => [...pages]));
  return [...ids]
    .flatMap((id): Ranked[] => {
      const page = catalog.get(id);
      if (!page) return [];
      const covered =
        terms.reduce((sum, _t, i) => sum + (best[i]?.has(id) ? (rarity[i] ?? 0) : 0), 0) / total;
      const words =
        terms.reduce((sum, _t, i) => sum + (best[i]?.get(id) ?? 0) * (rarity[i] ?? 0), 0) / total;
      const titleShare = (inTitle.get(id)?.size ?? 0) / Math.max(1, keysOfTitle(page.title).length);
      const { prior } = pageTypes[page.type];
      const named =
        [...(inNames.get(id) ?? [])].reduce((sum, i) => sum + (rarity[i] ?? 0), 0) / total;
      const together = terms.length > 1 ? TOGETHER * named ** 2 : 0;
      const score =
        (words + together) * (1 + Math.min(1, titleShare) * 0.4) * covered ** 2 * prior +
        (wholeNames.get(id) ?? 0) * prior ** 2;
      return covered < LEAST_COVERAGE ? [] : [{ id, page, score, complete: covered > 0.999 }];
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        a.page.title.length - b.page.title.length ||
        a.page.url.localeCompare(b.page.url),
    );
}
