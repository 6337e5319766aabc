import type { APIRoute } from 'astro';
import { loadToolbox } from '../load/toolbox.ts';
import { exportLlms } from '../domain/exports/llms.ts';
import { site } from '../site/settings.ts';

export const GET: APIRoute = () =>
  new Response(
    exportLlms(loadToolbox(), { siteUrl: site.url, name: site.name, tagline: site.tagline }),
  );
