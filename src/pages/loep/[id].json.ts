import type { APIRoute, GetStaticPaths } from 'astro';
import { byId } from '../../domain/guide/relations.ts';
import { planRoute } from '../../domain/plan/from-content.ts';
import { loadToolbox } from '../../load/toolbox.ts';

export const getStaticPaths = (() =>
  loadToolbox().loep.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** A ready route for plans. */
export const GET: APIRoute = ({ params }) => {
  const toolbox = loadToolbox();
  return Response.json(planRoute(toolbox, byId(toolbox, 'loep', params.id ?? '')));
};
