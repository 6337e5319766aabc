/** Ways to the page of plans. Small, for every page of a guide has one. */

/**
 * The plan a reader came from, as its address, in the address of the page they look for more on.
 */
export const CARRIED = 'plan';

/** What a step is made from: a guide, or one of its run sheets. */
export type StepKind = 'verktoy' | 'opplegg';

/**
 * The address that puts a guide, or one of its run sheets, in a plan.
 * @param plan the address of the plan that the reader came from; left out: a new plan
 */
export function planUrl(id: string, kind: StepKind = 'verktoy', plan = ''): string {
  const address = new URLSearchParams(plan);
  address.append(kind, id);
  return `/plan/?${address.toString()}`;
}

/**
 * What an address of one step puts in a plan, whoever and however many they are; undefined where it
 * is another address.
 */
export function stepInPlanUrl(url: string): { kind: StepKind; id: string } | undefined {
  const [, kind, id] =
    /^\/plan\/\?(?:(?:antall|hvem)=[a-z\d]+&)*(verktoy|opplegg)=([a-z0-9-]+)$/.exec(url) ?? [];
  return kind && id ? { kind: kind as StepKind, id } : undefined;
}

/** The address of a page that carries a plan. @param url a path, with an anchor or without */
export function carrying(url: string, plan: string): string {
  const [page = '', hash] = url.split('#');
  const [path, query] = page.split('?');
  const address = new URLSearchParams(query);
  address.set(CARRIED, plan);
  return `${path}?${address.toString()}${hash === undefined ? '' : `#${hash}`}`;
}
