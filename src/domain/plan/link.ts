/** Ways to the page of plans. Small, for every page of a guide has one. */

/** The plan a reader came from, as its address, in the address of the page they look for more on. */
export const CARRIED = 'plan';

const STEP = 'verktoy';

/**
 * The address that puts a guide in a plan.
 * @param plan the address of the plan that the reader came from; left out: a new plan
 */
export function planUrl(tool: string, plan = ''): string {
  const address = new URLSearchParams(plan);
  address.append(STEP, tool);
  return `/plan/?${address.toString()}`;
}

/** The guide that an address puts in a plan; undefined where it is another address. */
export const toolInPlanUrl = (url: string): string | undefined =>
  /^\/plan\/\?verktoy=([a-z0-9-]+)$/.exec(url)?.[1];

/** The address of a page that carries a plan. @param url a path, with an anchor or without */
export function carrying(url: string, plan: string): string {
  const [page = '', hash] = url.split('#');
  const [path, query] = page.split('?');
  const address = new URLSearchParams(query);
  address.set(CARRIED, plan);
  return `${path}?${address.toString()}${hash === undefined ? '' : `#${hash}`}`;
}
