import type { APIRoute } from 'astro';
import { changesOf } from '../content/changes.ts';
import { loadToolbox } from '../load/toolbox.ts';
import { exportRss } from '../domain/exports/rss.ts';
import { site } from '../site/settings.ts';

export const GET: APIRoute = async () =>
  new Response(
    await exportRss(loadToolbox(), {
      siteUrl: site.url,
      name: site.name,
      tagline: site.tagline,
      changesOf,
    }),
    { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } },
  );
