import type { APIRoute, GetStaticPaths } from 'astro';
import { templateDocument } from '../../domain/documents/template.ts';
import { WORKBOOK_TYPE, workbookFile } from '../../domain/documents/workbook.ts';
import { byId } from '../../domain/guide/relations.ts';
import { loadToolbox } from '../../load/toolbox.ts';
import { site } from '../../site/settings.ts';

export const getStaticPaths = (() =>
  loadToolbox()
    .maler.filter(({ data }) => data.collect)
    .map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const template = byId(loadToolbox(), 'maler', params.id ?? '');
  const file = await workbookFile(templateDocument(template, site.url));
  return new Response(file, { headers: { 'content-type': WORKBOOK_TYPE } });
};
