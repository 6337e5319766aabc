import type { Value } from '../../schemas/values.ts';
import type { PlanTool } from './material.ts';
import {
  carriedOut,
  earlierPhase,
  phaseOf,
  phases,
  relationOf,
  type Relation,
} from './relation.ts';

/** The order of tools, from what their guides say of each other. */

const comesFirst = (a: PlanTool, b: PlanTool): boolean => {
  const relation = relationOf(a, b);
  return relation !== undefined && relation.ordered && relation.first.id === a.id;
};

/** What comes early in work and what comes late, where neither guides nor times tell. */
const stages: readonly Value<'purpose'>[] = [
  'bli-kjent',
  'kartlegge',
  'bruke-forskning',
  'medvirke',
  'samordne',
  'forankre',
  'loese-problem',
  'utvikle-metode',
  'laere-opp',
  'dele-erfaring',
  'reflektere',
  'foelge-opp',
  'spre',
];
/** What is agreed on is written down when it has been tried. */
const written: Value<'purpose'> = 'utvikle-metode';
const stageOf = ({ purpose, category, phase }: PlanTool): number => {
  const stage = purpose ? stages.indexOf(purpose) : 0;
  const lasts = purpose === 'samordne' && category === 'strukturelle' && phase[0] !== 'foer';
  return lasts ? stages.indexOf(written) + 0.5 : stage;
};

/** The one is best for what comes earlier in work than what the other is best for. */
const earlierStage = (a: PlanTool, b: PlanTool): boolean => stageOf(a) < stageOf(b);

/**
 * Of tools that are best for one purpose: facts come before people meet on them, and what is to
 * last is settled last.
 */
const kinds: readonly Value<'category'>[] = [
  'fou',
  'prosessuelle',
  'digitale',
  'organisatoriske',
  'strukturelle',
];
/** When something is told or followed up, what it shall be like is settled first. */
const late: readonly Value<'purpose'>[] = ['foelge-opp', 'spre'];
const kindOf = ({ category, purpose }: PlanTool): number =>
  kinds.indexOf(category) * (purpose && late.includes(purpose) ? -1 : 1);
const earlierKind = (a: PlanTool, b: PlanTool): boolean =>
  a.purpose === b.purpose && kindOf(a) < kindOf(b);

/** The one is for an earlier time also, though not best for it. */
const firstPhase = ({ phase }: PlanTool): number =>
  Math.min(...phase.map((p) => phases.indexOf(p)));
const alsoEarlier = (a: PlanTool, b: PlanTool): boolean => firstPhase(a) < firstPhase(b);

/** What lasts begins first. */
const lengthOf = ({ sheets, standard }: PlanTool): number =>
  sheets.find(({ id }) => id === standard)?.days ?? 0;
const longer = (a: PlanTool, b: PlanTool): boolean => lengthOf(a) > lengthOf(b);

/**
 * Tools that each come before the next, and the last before the first: no order can keep to that.
 */
function circleIn(tools: readonly PlanTool[]): PlanTool[] {
  const path: PlanTool[] = [];
  let at = tools[0];
  while (at && !path.includes(at)) {
    path.unshift(at);
    const after = at;
    at = tools.find((tool) => comesFirst(tool, after));
  }
  return at ? path.slice(0, path.indexOf(at) + 1) : [];
}

/** Those that no other comes before. */
const firstBy = <T extends { tool: PlanTool }>(
  before: (a: PlanTool, b: PlanTool) => boolean,
  list: readonly T[],
): readonly T[] => {
  const first = list.filter(({ tool }) => !list.some((other) => before(other.tool, tool)));
  return first.length ? first : list;
};

/**
 * The order the guides give: those that must come first do; where they say nothing, the time in the
 * work that each is best for, then what it is best for, then what kind it is and how long it lasts,
 * and else as they were given.
 * @returns places in the list given, and the tools that go in circles where the guides disagree
 */
export function defaultOrder(tools: readonly PlanTool[]): {
  order: number[];
  circle: PlanTool[];
} {
  let left = tools.map((tool, place) => ({ tool, place }));
  const order: number[] = [];
  let circle: PlanTool[] = [];
  let last: PlanTool | undefined;
  while (left.length) {
    const rest = left;
    const free = rest.filter(({ tool }) => !rest.some((other) => comesFirst(other.tool, tool)));
    if (!free.length && !circle.length) circle = circleIn(rest.map(({ tool }) => tool));
    const open: readonly { tool: PlanTool; place: number }[] = free.length
      ? free
      : [...rest].sort((a, b) => phaseOf(a.tool) - phaseOf(b.tool));
    const latest = last;
    // Of those that go on beside the last one, what begins first.
    const beside = open
      .flatMap((one) => {
        const relation = latest && relationOf(latest, one.tool);
        return latest && relation?.together && !carriedOut(latest, one.tool)
          ? [{ one, weeks: relation.weeks ?? 0 }]
          : [];
      })
      .toSorted((a, b) => a.weeks - b.weeks)[0]?.one;
    const next =
      beside ??
      [earlierPhase, earlierStage, earlierKind, longer, alsoEarlier].reduce(
        (list, before) => firstBy(before, list),
        open,
      )[0];
    if (!next) break;
    order.push(next.place);
    last = next.tool;
    left = left.filter((one) => one !== next);
  }
  return { order, circle };
}

/**
 * What the guides say against an order. A tool that is used twice may come before and after.
 * @param agreed whether two places stand as somebody has thought it out: of that nothing is said
 */
export const contradictions = (
  tools: readonly PlanTool[],
  agreed: (place: number, later: number) => boolean = () => false,
): Relation[] => [
  ...new Map(
    tools.flatMap((tool, place) =>
      tools.slice(place + 1).flatMap((later, i) => {
        const used = tools.slice(0, place).some(({ id }) => id === later.id);
        const relation = relationOf(tool, later);
        return relation && !used && comesFirst(later, tool) && !agreed(place, place + 1 + i)
          ? [[`${relation.first.id} ${relation.then.id}`, relation] as const]
          : [];
      }),
    ),
  ).values(),
];
