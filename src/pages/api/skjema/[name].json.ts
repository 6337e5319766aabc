import type { APIRoute, GetStaticPaths } from 'astro';
import { exported, exportSchema, type Exported } from '../../../domain/exports/json.ts';
import { site } from '../../../site/settings.ts';

export const getStaticPaths = (() =>
  exported.map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  Response.json(exportSchema(params.name as Exported, site.url));
