import type { PlanChoice } from '../../domain/plan/address.ts';
import {
  INDEX_URL,
  routeDataUrl,
  toolDataUrl,
  type PlanIndex,
  type PlanRoute,
  type PlanTool,
} from '../../domain/plan/material.ts';
import type { Material } from '../../domain/plan/plan.ts';

/** What plans are made of, fetched when it is needed, each file at most once. */

const files = new Map<string, Promise<unknown>>();

/**
 * A failed request is forgotten, so that the next try asks again.
 * @throws when the file cannot be fetched
 */
function json<T>(url: string): Promise<T> {
  const loading =
    files.get(url) ??
    fetch(url).then((answer) => {
      if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
      return answer.json();
    });
  files.set(url, loading);
  loading.catch(() => files.delete(url));
  return loading as Promise<T>;
}

export const loadIndex = (): Promise<PlanIndex> => json<PlanIndex>(INDEX_URL);

async function byId<T extends { id: string }>(urls: readonly string[]): Promise<Map<string, T>> {
  const found = await Promise.all(urls.map((url) => json<T>(url)));
  return new Map(found.map((one) => [one.id, one]));
}

/** Some guides by id. @throws when one cannot be fetched */
const loadTools = (ids: ReadonlySet<string>): Promise<Map<string, PlanTool>> =>
  byId<PlanTool>([...ids].map(toolDataUrl));

/** One route, with its guides. @throws when something cannot be fetched */
export async function loadRoute(id: string): Promise<{ route: PlanRoute } & Material> {
  const route = await json<PlanRoute>(routeDataUrl(id));
  const tools = await loadTools(new Set(route.steps.map(({ tool }) => tool)));
  return { route, tools, routes: new Map([[id, route]]) };
}

/** Everything a choice needs. What the index does not know, is not asked for. */
export async function loadMaterial(choice: PlanChoice): Promise<Material> {
  const index = await loadIndex();
  const asked = choice.items.filter(({ type }) => type === 'step').map(({ id }) => id);
  const routes = await byId<PlanRoute>(
    index.routes.filter((id) => choice.routes.includes(id) || asked.includes(id)).map(routeDataUrl),
  );
  const inRoutes = [...routes.values()].flatMap(({ steps }) => steps.map(({ tool }) => tool));
  const named = new Set([...choice.items.map(({ id }) => id), ...inRoutes]);
  const ids = index.tools
    .filter(({ id, sheets }) => named.has(id) || sheets.some(([sheet]) => named.has(sheet)))
    .map(({ id }) => id);
  return { tools: await loadTools(new Set(ids)), routes };
}

/** What to look out for in a plan: a third of the code, which only a plan needs. */
export const loadTroubles = () => import('../../domain/plan/troubles.ts');
