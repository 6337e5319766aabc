import type { APIRoute, GetStaticPaths } from 'astro';
import { templateDocument } from '../../domain/documents/template.ts';
import { WORD_TYPE, wordFile } from '../../domain/documents/word-file.ts';
import { byId } from '../../domain/guide/relations.ts';
import { loadToolbox } from '../../load/toolbox.ts';
import { site } from '../../site/settings.ts';

export const getStaticPaths = (() =>
  loadToolbox().maler.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const template = byId(loadToolbox(), 'maler', params.id ?? '');
  const file = await wordFile(templateDocument(template, site.url));
  return new Response(file, { headers: { 'content-type': WORD_TYPE } });
};
