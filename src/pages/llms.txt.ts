import type { APIRoute } from 'astro';
import { loadToolbox } from '../content/toolbox.ts';
import { exportLlms } from '../domain/exports/llms.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(
    exportLlms(loadToolbox(), { siteUrl: site.url, name: site.name, tagline: site.tagline }),
  );
