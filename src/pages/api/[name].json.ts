import type { APIRoute, GetStaticPaths } from 'astro';
import { loadToolbox } from '../../load/toolbox.ts';
import { exported, exportJson, type Exported } from '../../domain/exports/json.ts';
import { site } from '../../site/settings.ts';

export const getStaticPaths = (() =>
  exported.map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  Response.json(
    exportJson(loadToolbox(), params.name as Exported, {
      siteUrl: site.url,
      licence: site.contentLicence,
    }),
  );
