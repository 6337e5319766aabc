import type { APIRoute, GetStaticPaths } from 'astro';
import { loadToolbox } from '../../load/toolbox.ts';
import { exportMarkdown } from '../../domain/exports/markdown.ts';
import { byId } from '../../domain/guide/relations.ts';
import { site } from '../../site/settings.ts';

export const getStaticPaths = (() =>
  loadToolbox().verktoy.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const toolbox = loadToolbox();
  const text = exportMarkdown(byId(toolbox, 'verktoy', params.id ?? ''), toolbox, site.url);
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
