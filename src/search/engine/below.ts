import type { Catalog } from './catalog.ts';
import type { Posting } from './posting.ts';

/**
 * Postings where a guide has the questions of its run sheets and templates as well. The index has
 * each question once: what a guide answers by another page travels to nobody twice.
 */
export function withBelow(postings: readonly Posting[], catalog: Catalog): Posting[] {
  const all = new Map(postings.map((posting) => [posting.id, posting]));
  for (const { id, asked } of postings) {
    const under = asked.length ? catalog.get(id)?.under : undefined;
    if (!under) continue;
    const { guide, before } = under;
    const own = all.get(guide) ?? { id: guide, fields: [], count: 0, asked: [] };
    const places = asked.map((place) => before + place);
    all.set(guide, { ...own, below: [...(own.below ?? []), ...places] });
  }
  return [...all.values()];
}
