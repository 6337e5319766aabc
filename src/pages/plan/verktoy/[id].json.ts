import type { APIRoute, GetStaticPaths } from 'astro';
import { byId } from '../../../domain/guide/relations.ts';
import { planTool } from '../../../domain/plan/from-content.ts';
import { loadToolbox } from '../../../load/toolbox.ts';

export const getStaticPaths = (() =>
  loadToolbox().verktoy.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** A guide for plans: its run sheets with tasks, and what it says of other guides. */
export const GET: APIRoute = ({ params }) => {
  const toolbox = loadToolbox();
  return Response.json(planTool(toolbox, byId(toolbox, 'verktoy', params.id ?? '')));
};
