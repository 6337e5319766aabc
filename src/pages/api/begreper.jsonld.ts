import type { APIRoute } from 'astro';
import { loadToolbox } from '../../load/toolbox.ts';
import { exportSkos } from '../../domain/exports/skos.ts';
import { site } from '../../site/settings.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(exportSkos(loadToolbox(), site.url)), {
    headers: { 'content-type': 'application/ld+json' },
  });
