import type { Toolbox } from '../../content/toolbox.ts';
import type { Value } from '../../schemas/values.ts';
import { byId, type Guide } from './relations.ts';

/** How the tools of one kind follow one another, as their guides say it. */
export interface KindOrder {
  /** The tools that go before, with or after another of the kind. */
  tools: Guide[];
  /** The first goes before the second. */
  before: [first: Guide, then: Guide][];
  /** Two that go side by side, each pair once. */
  together: [Guide, Guide][];
}

/** The order within a kind. What the guides say of tools of other kinds stands in the guides. */
export function kindOrder(toolbox: Toolbox, kind: Value<'category'>): KindOrder {
  const said = toolbox.verktoy
    .filter((guide) => guide.data.category === kind)
    .flatMap((guide) =>
      guide.data.combineWith
        .map(({ guide: id, order }) => ({ guide, order, other: byId(toolbox, 'verktoy', id) }))
        .filter(({ other }) => other.data.category === kind),
    );
  // Each relation stands in both guides: it is read from the one that comes last, or the first in
  // the alphabet.
  const before = said.flatMap(({ guide, order, other }): KindOrder['before'] =>
    order === 'foer' ? [[other, guide]] : [],
  );
  const together = said.flatMap(({ guide, order, other }): KindOrder['together'] =>
    order === 'sammen' && guide.id < other.id ? [[guide, other]] : [],
  );
  const related = new Set([...before, ...together].flat());
  return { tools: toolbox.verktoy.filter((guide) => related.has(guide)), before, together };
}

/** One tool, with those it goes before and those it goes with: a row of the list. */
export interface OrderRow {
  guide: Guide;
  before: Guide[];
  together: Guide[];
}

/** Every relation once, as rows: a tool stands where it is the first of two. */
export const orderRows = ({ tools, before, together }: KindOrder): OrderRow[] =>
  tools
    .map((guide) => ({
      guide,
      before: before.flatMap(([first, then]) => (first === guide ? [then] : [])),
      together: together.flatMap(([one, other]) => (one === guide ? [other] : [])),
    }))
    .filter((row) => row.before.length + row.together.length > 0);
