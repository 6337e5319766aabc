import type { APIRoute, GetStaticPaths } from 'astro';
import { byId } from '../../domain/guide/relations.ts';
import { sheetPage } from '../../domain/run-sheet/relations.ts';
import { loadToolbox } from '../../load/toolbox.ts';
import { site } from '../../site/settings.ts';

export const getStaticPaths = (() =>
  loadToolbox().opplegg.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** A whole run sheet for the buttons of its page. */
export const GET: APIRoute = ({ params }) => {
  const toolbox = loadToolbox();
  return Response.json(sheetPage(toolbox, byId(toolbox, 'opplegg', params.id ?? ''), site.url));
};
