import type { APIRoute } from 'astro';
import { loadToolbox } from '../../load/toolbox.ts';
import { asJsonLd } from '../../domain/exports/rdf/graph.ts';
import { exportSkos } from '../../domain/exports/skos.ts';
import { site } from '../../site/settings.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(asJsonLd(exportSkos(loadToolbox(), site.url, site))), {
    headers: { 'content-type': 'application/ld+json' },
  });
