import type { APIRoute, GetStaticPaths } from 'astro';
import { WORD_TYPE, wordFile } from '../../domain/documents/word-file.ts';
import { byId } from '../../domain/guide/relations.ts';
import { routeDocument } from '../../domain/plan/from-content.ts';
import { loadToolbox } from '../../load/toolbox.ts';
import { site } from '../../site/settings.ts';

export const getStaticPaths = (() =>
  loadToolbox().loep.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const toolbox = loadToolbox();
  const route = byId(toolbox, 'loep', params.id ?? '');
  const file = await wordFile(routeDocument(toolbox, route, site.url));
  return new Response(file, { headers: { 'content-type': WORD_TYPE } });
};
