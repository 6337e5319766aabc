import type { Catalog } from './catalog.ts';
import type { Posting } from './posting.ts';

/**
 * Postings where a guide has the questions of its run sheets and templates as well. The index has
 * each question once: what a guide answers by another page travels to nobody twice.
 */
export function withBelow(postings: readonly Posting[], catalog: Catalog): Posting[] {
  const all = new Map(postings.map((posting) => [posting.id, posting]));
  const places = new Map<string, number[]>();
  for (const { id, asked } of postings) {
    const under = asked.length ? catalog.get(id)?.under : undefined;
    if (!under) continue;
    const { guide, before } = under;
    const own = all.get(guide) ?? { id: guide, fields: [], count: 0, asked: [] };
    const below = places.get(guide) ?? [];
    if (!below.length) {
      places.set(guide, below);
      all.set(guide, { ...own, below });
    }
    for (const place of asked) below.push(before + place);
  }
  return [...all.values()];
}
