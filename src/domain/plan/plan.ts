import { MOST_STEPS, type Item, type PlanChoice } from './address.ts';
import type { PlanRoute, PlanTool } from './material.ts';
import { defaultOrder } from './order.ts';
import { partsOf } from './parts.ts';
import { schedule, type PlannedStep } from './schedule.ts';

/**
 * The plan that a choice gives, and what a reader can do with it. Every change gives a new choice.
 */

export interface Material {
  tools: ReadonlyMap<string, PlanTool>;
  routes: ReadonlyMap<string, PlanRoute>;
}
export interface Plan {
  /** In the order of the steps. */
  items: Item[];
  steps: PlannedStep[];
  /** Ids in the address that name nothing we have. */
  missing: string[];
  /** The order is the guides' own. */
  guided: boolean;
}

/** Whole routes as their steps, then what was chosen one by one. */
const written = (choice: PlanChoice, { routes }: Material): Item[] =>
  [
    ...choice.routes.flatMap((id) =>
      (routes.get(id)?.steps ?? []).map((_, i): Item => ({ type: 'step', id, number: i + 1 })),
    ),
    ...choice.items,
  ].slice(0, MOST_STEPS);

/**
 * The plan of a choice. Tools chosen one by one stand in the guides' order till the reader decides.
 */
export function planOf(choice: PlanChoice, material: Material): Plan {
  const items = written(choice, material);
  const { parts, kept, missing } = partsOf(items, material.tools, material.routes, choice);
  const guided = !choice.ownOrder && kept.every(({ type }) => type !== 'step');
  const order = guided ? defaultOrder(parts.map(({ tool }) => tool)).order : parts.map((_, i) => i);
  const inOrder = <T>(list: readonly T[]): T[] => order.flatMap((place) => list[place] ?? []);
  return {
    items: inOrder(kept),
    steps: schedule(inOrder(parts), choice.date),
    missing: [...missing, ...choice.routes.filter((id) => !material.routes.has(id))],
    guided,
  };
}

const withItems = (choice: PlanChoice, items: Item[]): PlanChoice => ({
  ...choice,
  routes: [],
  items,
});

/** A step moved up (-1) or down (1). The order is the reader's from then on. */
export function moved(choice: PlanChoice, plan: Plan, place: number, by: -1 | 1): PlanChoice {
  const items = [...plan.items];
  const [item, other] = [items[place], items[place + by]];
  if (!item || !other) return choice;
  [items[place], items[place + by]] = [other, item];
  return { ...withItems(choice, items), ownOrder: true };
}

/** A plan without one of its steps. */
export const without = (choice: PlanChoice, plan: Plan, place: number): PlanChoice =>
  withItems(
    choice,
    plan.items.filter((_, i) => i !== place),
  );

/** A step carried out by another run sheet of its guide. */
export const withSheet = (
  choice: PlanChoice,
  plan: Plan,
  place: number,
  sheet: string,
): PlanChoice =>
  withItems(
    choice,
    plan.items.map((item, i): Item =>
      i === place
        ? { type: 'sheet', id: sheet, ...(item.weeks !== undefined && { weeks: item.weeks }) }
        : item,
    ),
  );

/**
 * A step a number of weeks after the start of the one before.
 * @param weeks undefined: as its run sheet needs
 */
export const withWeeks = (
  choice: PlanChoice,
  plan: Plan,
  place: number,
  weeks: number | undefined,
): PlanChoice =>
  withItems(
    choice,
    plan.items.map((item, i): Item => {
      const { weeks: _old, ...rest } = item;
      if (i !== place) return item;
      return weeks === undefined ? rest : { ...rest, weeks };
    }),
  );

/** A plan with one step more, at the end till the guides' order puts it elsewhere. */
export const withStep = (choice: PlanChoice, plan: Plan, item: Item): PlanChoice =>
  withItems(choice, [...plan.items, item].slice(0, MOST_STEPS));
