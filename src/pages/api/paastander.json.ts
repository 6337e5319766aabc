import type { APIRoute } from 'astro';
import { exportClaims } from '../../domain/exports/claims-json.ts';
import { loadToolbox } from '../../load/toolbox.ts';
import { site } from '../../site/settings.ts';

export const GET: APIRoute = () =>
  Response.json(exportClaims(loadToolbox(), { siteUrl: site.url, licence: site.contentLicence }));
