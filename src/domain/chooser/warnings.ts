import { type Line } from './lines.ts';
import { speaksTo } from './parties.ts';
import { judge, type Ranked } from './rank.ts';
import { wantedOf } from './purposes.ts';
import type { Fact, Situation } from './situation.ts';
import type { Tool, ToolText } from './tool.ts';

/** What a guide says against itself, and what to take then. */

/** What another tool must fit as told, to be worth naming. */
const MUST_FIT: readonly Fact[] = [
  'who',
  'withWhom',
  'people',
  'use',
  'phase',
  'preparation',
  'time',
];
/** What it may meet some of: what they want, and the money they have when it is done cheaply. */
const MAY_BE_PARTLY: readonly Fact[] = ['purposes', 'cost'];
/** What it may be a step from. */
const MAY_BE_NEAR: readonly Fact[] = ['experience'];

/** Whether those who ask can take a tool instead: it is for them, for so many, when and with whom
 * they are, and gives something of what they want. */
export function canTake(tool: Tool, situation: Situation): boolean {
  const { verdicts, avoid } = judge(tool, situation);
  return (
    avoid === undefined &&
    verdicts.every(
      ({ fact, outcome, gap }) =>
        (!MUST_FIT.includes(fact) || outcome === 'fits') &&
        (!MAY_BE_PARTLY.includes(fact) || outcome === 'fits' || outcome === 'partly') &&
        (!MAY_BE_NEAR.includes(fact) || gap <= 1),
    )
  );
}

/**
 * Of the tools that guides name instead, those that can be taken, by their ids.
 * @param by the tools whose guides name them
 */
export function takenInstead(
  tools: readonly Tool[],
  by: readonly Tool[],
  situation: Situation,
): ReadonlyMap<string, Tool> {
  const named = new Set(by.flatMap(({ avoid }) => avoid.flatMap(({ instead }) => instead ?? [])));
  return new Map(
    tools
      .filter((tool) => named.has(tool.id) && canTake(tool, situation))
      .map((tool) => [tool.id, tool]),
  );
}

/**
 * Whether one can be taken instead of another: it gives all that was wanted of that one.
 * @param takes the tools that those who ask can take
 */
function replaces(
  id: string | undefined,
  tool: Tool,
  situation: Situation,
  takes: ReadonlyMap<string, Tool>,
): boolean {
  const other = takes.get(id ?? '');
  // Who they are is not told: then it must be for all that this one is for.
  if (!situation.who && !tool.forWhom.every((who) => other?.forWhom.includes(who))) return false;
  return other !== undefined && wantedOf(tool, situation).every((p) => other.purposes.includes(p));
}

/** Why not, in the guide's own words, with what to take instead where they can take it. */
export function avoidLine(
  { tool }: Ranked,
  situation: Situation,
  text: ToolText,
  index: number,
  takes: ReadonlyMap<string, Tool>,
): Line[] {
  const { reason, instead } = text.avoid[index] ?? {};
  if (!reason) return [];
  return [
    {
      language: tool.language,
      parts:
        instead && replaces(tool.avoid[index]?.instead, tool, situation, takes)
          ? [`${reason} Ta heller «`, instead, '».']
          : [reason],
    },
  ];
}

/** The most that is said of what to watch; the guide has the rest. */
const MOST = 2;

/**
 * What to watch, where the answers cannot tell whether it is so: first what has a way out that they
 * can take, then what concerns this tool alone, last what is about a choice they do not have. What
 * takes others for granted is left out.
 */
export function warnings(
  ranked: Ranked,
  situation: Situation,
  text: ToolText,
  takes: ReadonlyMap<string, Tool>,
): Line[] {
  const place = (instead: string | undefined): number => {
    if (instead === undefined) return 1;
    return replaces(instead, ranked.tool, situation, takes) ? 0 : 2;
  };
  return ranked.tool.avoid
    .flatMap(({ when, instead }, index) =>
      when === undefined && speaksTo(text.avoid[index]?.parties, situation)
        ? [{ index, place: place(instead) }]
        : [],
    )
    .sort((a, b) => a.place - b.place)
    .slice(0, MOST)
    .flatMap(({ index }) => avoidLine(ranked, situation, text, index, takes));
}
