import type { Toolbox } from '../../content/toolbox.ts';
import type { Value } from '../../schemas/values.ts';
import { byId, type Guide } from './relations.ts';

/** Fewer tools than this are no order: each guide says what it goes before. */
const LEAST = 3;
/** A line has at least so many tools that no line before it has. */
const NEW = 2;

type Pair = readonly [first: Guide, then: Guide];

/** The tools of one kind that go before one another, as their guides say it. */
function pairsOf(toolbox: Toolbox, kind: Value<'category'>): Pair[] {
  // Each relation stands in both guides: it is read from the one that comes last.
  return toolbox.verktoy
    .filter(({ data }) => data.category === kind)
    .flatMap((then) =>
      then.data.combineWith
        .filter(({ order }) => order === 'foer')
        .map(({ guide }): Pair => [byId(toolbox, 'verktoy', guide), then])
        .filter(([first]) => first.data.category === kind),
    );
}

/** The ways on from a line, each to where nothing comes after. A circle ends where it began. */
function waysOn(line: readonly Guide[], pairs: readonly Pair[]): (readonly Guide[])[] {
  const last = line.at(-1);
  const next = pairs.filter(([first, then]) => first === last && !line.includes(then));
  return next.length > 0 ? next.flatMap(([, then]) => waysOn([...line, then], pairs)) : [line];
}

/**
 * The order within a kind as lines of tools that follow one another, the longest first; those that
 * mostly repeat a longer one are left out. What the guides say of two, and of tools of other kinds,
 * stands in the guides.
 */
export function orderLines(toolbox: Toolbox, kind: Value<'category'>): (readonly Guide[])[] {
  const pairs = pairsOf(toolbox, kind);
  const followers = new Set(pairs.map(([, then]) => then));
  const starts = new Set(pairs.map(([first]) => first).filter((first) => !followers.has(first)));
  const lines = [...starts]
    .flatMap((start) => waysOn([start], pairs))
    .filter(({ length }) => length >= LEAST)
    .sort((a, b) => b.length - a.length);
  const seen = new Set<Guide>();
  return lines.filter((line) => {
    if (line.filter((guide) => !seen.has(guide)).length < NEW) return false;
    for (const guide of line) seen.add(guide);
    return true;
  });
}
