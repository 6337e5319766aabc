import type { Toolbox } from '../../content/toolbox.ts';
import { readCitation } from '../../content/citations.ts';
import type { Value } from '../../schemas/values.ts';
import type { KindRule } from './plan.ts';

/** What the pages on the five kinds say about combining them, with the place in the source in words. */
export function kindRules(toolbox: Toolbox): KindRule[] {
  const sources = new Map(toolbox.kilder.map((s) => [s.id, s.data]));
  return toolbox.kategorier.flatMap((kind) =>
    kind.data.combine.map(({ category, reason, place }) => {
      const read = place ? readCitation(place, sources) : undefined;
      const cited =
        read && !('fault' in read)
          ? {
              place: `${sources.get(read.source)?.shortTitle ?? read.source}, ${read.placeText}`,
              sourceUrl: `/kilder/${read.source}/`,
            }
          : {};
      return {
        from: kind.id as Value<'category'>,
        to: category,
        reason,
        language: kind.language,
        ...cited,
      };
    }),
  );
}
